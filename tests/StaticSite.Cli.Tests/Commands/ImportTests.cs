using System.Text.Json;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>An import writes new files only, all of them or none, and says what it made and what it leaves.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("words.csv", "term,definition\ncache,A store. It is quick.\nproxy,\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_glossary_comes_in_and_says_what_needs_a_hand()
    {
        Assert.Equal(
            new Outcome(0, """
                This is a table.
                  definitions shortened to their first sentence, the rest below: 1
                  terms: 2
                Wrote 2 files into input.
                What needs a hand:
                input/glossary/proxy.md(3,1): warning IMP005: 'proxy' has no definition, and a term needs one. Write it behind 'definition:'.
                1 place in all; 1 file with more than a notice. Then run check.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("import", "glossary", "words.csv"));
        Assert.Equal("---\nterm: cache\ndefinition: A store\n---\nIt is quick.\n", _folder.Read("input/glossary/cache.md"));
        Assert.Equal(["input", "words.csv"], _folder.Names());
    }

    [Fact]
    public void A_site_that_begins_with_a_glossary_has_settings_and_builds()
    {
        Assert.Equal(
            new Outcome(0, """
                This is a table.
                  terms: 1
                Wrote 2 files into new/input.
                Nothing needs a hand. Run check.

                """.ReplaceLineEndings("\n"), ""),
            _folder.With("one.csv", "term,definition\ncache,store\n").RunReal("import", "glossary", "one.csv", "--root", "new"));
        Assert.Equal("title: Glossary\nlanguage: en\n", _folder.Read("new/input/site.yml"));
        Assert.Equal(0, _folder.RunReal("check", "--root", "new").ExitCode);
    }

    [Fact]
    public void Pages_come_in_from_the_folder_of_the_texts_with_what_lies_around_it()
    {
        _folder.With("old/mkdocs.yml", "site_name: The Docs\n").With("old/docs/index.md", "# Hello\n\n!!! note\n\n    Words, see [there](gone.md), [here](other.md#none) and [below](#helo).\n")
            .With("old/docs/other.md", "# Other\n\n![](a.png)\n").With("old/docs/a.png", "x").With("old/secret/key.md", "# No page\n");

        Assert.Equal(
            new Outcome(0, """
                This is MkDocs.
                  admonitions made ::: containers: 1
                  links made relative: 1
                  old addresses kept: 1
                  pages: 2
                  pictures and files: 1
                  links to sections mended by one letter or two: 1
                  links to sections that are not there made links to pages, or words: 1
                Wrote 4 files into new/input.
                What needs a hand:
                input/home.md(5,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
                input/home.md(5,1): warning IMP037: 'articles/other.html' has no section 'none', so the link leads to the page alone, or is words. Link to a section that it has, if that is not enough.
                2 places in all; 1 file with more than a notice. Then run check.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("import", "pages", "old/docs", "--root", "new"));
        Assert.Equal("""
            articles/a.png: x
            articles/other.md: ---
            aliases: [/other/]
            ---

            # Other

            ![](a.png)

            home.md: # Hello

            ::: note

            Words, see there<!-- gone.md -->, [here](articles/other.md) and [below](#hello).
            :::

            site.yml: title: The Docs
            language: en
            # Softened, so that the site builds before all of these are mended. Take a line out when 'check' has none of it left.
            severities:
              MD004: warning # The picture '…' has no text for those who cannot see it.


            """.ReplaceLineEndings("\n"), _folder.Tree("new/input"));
    }

    [Theory]
    [InlineData("words.csv", "error: 'words.csv' is a file. Name the folder that it lies in.\n")]
    [InlineData("input --from word", "error: 'word' is nothing that can be imported. Write docusaurus, github, hugo, mkdocs, myst.\nAdd --help to see what there is.\n")]
    [InlineData("input --shortcode a=b", "error: 'a=b' says not what becomes of a shortcode. Write its name with =drop, =text or =note.\nAdd --help to see what there is.\n")]
    public void A_wrong_command_line_says_why(string arguments, string error) =>
        Assert.Equal(new Outcome(2, "", error), _folder.RunReal(["import", "pages", .. arguments.Split(' ')]));

    [Fact]
    public void A_second_import_finds_everything_there()
    {
        _folder.RunReal("import", "glossary", "words.csv");

        Assert.Contains("Everything is there already, byte for byte.", _folder.RunReal("import", "glossary", "words.csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_says_something_else_is_left_alone_and_nothing_is_written()
    {
        _folder.With("input/glossary/cache.md", "mine");

        Assert.Equal(
            new Outcome(2, "", "error: input/glossary/cache.md is there already and says something else, so nothing was written. Move what is there "
                + "out of the way, or import into another folder with --root.\n"),
            _folder.RunReal("import", "glossary", "words.csv"));
        Assert.Equal("glossary/cache.md: mine\nsite.yml: title: Test\nbase-url: https://example.org/\n\n", _folder.Tree("input"));
    }

    [Fact]
    public void A_dry_run_lists_and_writes_nothing()
    {
        var before = _folder.Tree(".");
        var outcome = _folder.RunReal("import", "glossary", "words.csv", "--dry-run", "--root", "new");

        Assert.StartsWith("+ input/glossary/cache.md\n+ input/glossary/proxy.md\n+ input/site.yml\nThis is a table.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Would write 3 files into new/input.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Tree("."));
    }

    [Fact]
    public void A_site_may_begin_with_what_is_imported()
    {
        Assert.Equal(0, _folder.RunReal("import", "glossary", "words.csv", "--root", "new").ExitCode);
        Assert.Equal("---\nterm: proxy\ndefinition:\n---\n", _folder.Read("new/input/glossary/proxy.md"));
    }

    [Fact]
    public void Programs_are_told_in_JSON()
    {
        using var told = JsonDocument.Parse(_folder.RunReal("import", "glossary", "words.csv", "--format", "json").Output);

        Assert.Equal("a table", told.RootElement.GetProperty("from").GetString());
        Assert.Equal("input/glossary/cache.md", told.RootElement.GetProperty("files")[0].GetString());
        Assert.Equal("IMP005", told.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("missing.csv", 2, "error: There is no file or folder 'missing.csv'.\n")]
    [InlineData("empty.csv", 1, "empty.csv(1,1): error IMP003: No terms were found here. The first line of a table names its columns, such as: term, "
        + "definition, abbreviation, synonyms, category, see also.\nNothing was imported.\n")]
    public void What_cannot_be_imported_says_why(string source, int code, string error)
    {
        _folder.With("empty.csv", "");

        Assert.Equal(new Outcome(code, "", error), _folder.RunReal("import", "glossary", source));
    }

    [Fact]
    public void No_link_leads_an_import_out_of_its_folder_and_no_pipe_keeps_it_waiting()
    {
        if (OperatingSystem.IsWindows())
            return;

        _folder.With("secret.md", "secret").With("old/cache.md", "A store.").WithLink("old/out.md", "../secret.md").WithLink("old/all", "..")
            .WithPipe("old/pipe.md");

        Assert.Equal(
            new Outcome(0, """
                This is a folder with a file for each term.
                  terms: 1
                Wrote 1 file into input.
                What needs a hand:
                old/all(1,1): warning IMP026: This symbolic link leads out of the folder, or nowhere, so it was not read. Put a copy in its place, and import again.
                old/out.md(1,1): warning IMP026: This symbolic link leads out of the folder, or nowhere, so it was not read. Put a copy in its place, and import again.
                old/pipe.md(1,1): warning IMP027: This is a pipe, a socket or a device and no file, so it was not read.
                3 places in all; 3 files with more than a notice. Then run check.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("import", "glossary", "old"));
    }
}
