using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed class AddressesTests
{
    private const string Listed = """
        # Every address that was ever published. Others link to them, so each must lead somewhere for ever:
        # to its page, or by a line in redirects.yml to another. The command 'addresses' adds new ones.
        404.html
        glossary/index.html
        index.html
        search.html

        """;

    [Fact]
    public void New_addresses_are_added_and_old_ones_stay()
    {
        using var folder = new TestFolder()
            .With("input/site.yml", "title: Test site\n")
            .With("input/redirects.yml", "old.html: index.html\n")
            .With("input/addresses.txt", "index.html\nold.html\n");

        var outcome = folder.RunReal("addresses");

        Assert.Equal(
            new Outcome(0, "+ 404.html\n+ glossary/index.html\n+ search.html\n3 lines added to input/addresses.txt.\n", ""),
            outcome);
        Assert.Equal(Listed.ReplaceLineEndings("\n").Replace("search", "old.html\nsearch"), folder.Read("input/addresses.txt"));
        Assert.Equal(new Outcome(0, "input/addresses.txt lists every address.\n", ""), folder.RunReal("addresses"));
    }

    [Fact]
    public void A_dry_run_shows_and_writes_nothing()
    {
        using var folder = new TestFolder().With("input/site.yml", "title: Test site\n");

        var outcome = folder.RunReal("addresses", "--dry-run");

        Assert.Equal(
            new Outcome(0,
                "+ 404.html\n+ glossary/index.html\n+ index.html\n+ search.html\n4 lines would be added to input/addresses.txt.\n", ""),
            outcome);
        Assert.Equal(["input"], folder.Names());
        Assert.False(File.Exists(folder.Path_("input/addresses.txt")));
    }

    [Fact]
    public void An_address_that_got_lost_is_not_written_over()
    {
        using var folder = new TestFolder()
            .With("input/site.yml", "title: Test site\n")
            .With("input/addresses.txt", "gone.html\n");

        var outcome = folder.RunReal("addresses");

        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith("1 error, 2 notices. Nothing was written.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("gone.html\n", folder.Read("input/addresses.txt"));
    }

    [Fact]
    public void A_site_that_is_a_preview_can_be_hidden_from_search_engines()
    {
        using var folder = new TestFolder().With("input/site.yml", "title: Test site\n");

        Assert.Equal(0, folder.RunReal("build", "--noindex").ExitCode);
        Assert.Contains("X-Robots-Tag: noindex", folder.Read("output/_headers"), StringComparison.Ordinal);

        Assert.Equal(0, folder.RunReal("build").ExitCode);
        Assert.DoesNotContain("noindex", folder.Read("output/_headers"), StringComparison.Ordinal);
    }
}
