using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed class RenameTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("input/glossary/call-center.md", "---\nterm: call center\ndefinition: place\n---\n")
        .With("input/glossary/kpo.md", "---\nterm: knowledge work\nrelated: [call-center]\ndefinition: work\n---\n")
        .With("input/articles/a.md", "---\ntitle: A\n---\nIn a [[call center]] or [one](../glossary/call-center.md).\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_term_moves_with_all_that_names_it_and_the_old_address_leads_there()
    {
        Assert.Equal(
            new Outcome(0, """
                glossary/call-center.md is glossary/customer-desk.md now, and the old address leads there.
                'customer desk' is its name now; 'call center' still links there.
                3 places that name it changed along, 4 files in all.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("rename", "call center", "customer desk"));
        Assert.Equal("""
            articles/a.md: ---
            title: A
            ---
            In a [[customer desk]] or [one](../glossary/customer-desk.md).

            glossary/customer-desk.md: ---
            term: customer desk
            aliases: [call center]
            definition: place
            ---

            glossary/kpo.md: ---
            term: knowledge work
            related: [customer-desk]
            definition: work
            ---

            redirects.yml: # Old addresses and where their pages are now. An address is for ever, so keep every line.
            glossary/call-center.html: glossary/customer-desk.html

            site.yml: title: Test
            base-url: https://example.org/


            """.ReplaceLineEndings("\n"), _folder.Tree("input"));

        Assert.Equal(0, _folder.RunReal().ExitCode);
        Assert.Contains("href=\"customer-desk.html\"", _folder.Read("output/glossary/call-center.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_moves_and_leaves_no_empty_folder()
    {
        _folder.With("input/articles/guide/first/b.md", "# B\n\nSee [A](../../a.md).\n");

        Assert.Equal(
            new Outcome(0, "articles/guide/first/b.md is articles/manual/b.md now, and the old address leads there.\n1 place that names it changed along, 2 files in all.\n", ""),
            _folder.RunReal("rename", "articles/guide/first", "articles/manual"));
        Assert.Equal("# B\n\nSee [A](../a.md).\n", _folder.Read("input/articles/manual/b.md"));
        Assert.False(Directory.Exists(_folder.Path_("input/articles/guide")));
        Assert.Equal(0, _folder.RunReal().ExitCode);
    }

    [Fact]
    public void A_dry_run_is_a_patch_that_writes_nothing()
    {
        var before = _folder.Tree("input");
        var (code, output, error) = _folder.RunReal("rename", "call-center", "customer-desk", "--dry-run");

        Assert.Equal(0, code);
        Assert.Contains("rename from input/glossary/call-center.md\nrename to input/glossary/customer-desk.md\ndiff ", output, StringComparison.Ordinal);
        Assert.Contains("new file mode 100644\n--- /dev/null\n+++ b/input/redirects.yml\n@@ -0,0 +1,2 @@\n", output, StringComparison.Ordinal);
        Assert.Contains("Its name is still 'call center'. To change that too, write it: rename \"call center\" \"the new name\".", error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Tree("input"));
    }

    [Theory]
    [InlineData("categories/B\n- C", "New"), InlineData("call-center", "\u001B[31mx")]
    public void A_name_with_a_control_sign_is_wrong_usage(string old, string @new) => Assert.Equal(
        new Outcome(2, "", "error: A name holds a control sign, such as a line end, which no name may. Write it without; one that is written so is changed by hand.\n"),
        _folder.RunReal("rename", old, @new));

    [Fact]
    public void What_cannot_be_renamed_where_it_is_listed_is_told_of()
    {
        _folder.With("input/site.yml", "title: T\nbase-url: https://example.org/\ncategories: [\"B\\x20C\"]\n");
        var before = _folder.Tree("input");

        Assert.Equal(
            new Outcome(2, "", "error: The category 'B C' is written in a way that cannot be changed (input/site.yml(3,14)). Change it by hand.\n"),
            _folder.RunReal("rename", "categories/B C", "New"));
        Assert.Equal(before, _folder.Tree("input"));
    }

    [Fact]
    public void What_cannot_be_is_wrong_usage() => Assert.Equal(
        new Outcome(2, "", "error: There is no article, term, comparison or page 'cal-center'. Did you mean 'call-center'?\n"),
        _folder.RunReal("rename", "cal-center", "x"));
}
