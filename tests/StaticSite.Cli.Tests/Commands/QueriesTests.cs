namespace StaticSite.Cli.Tests.Commands;

/// <summary>What people searched for is tried with the search that readers have.</summary>
public sealed class QueriesTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("input/glossary/apple.md", "---\nterm: apple\naliases: [pomme]\ndefinition: Fruit of a tree.\n---\n")
        .With("input/glossary/pear.md", "---\nterm: pear\ndefinition: Green fruit.\n---\n")
        .With("input/articles/fruit.md", "---\ntitle: Fruit\ndescription: All of it.\n---\nAn apple and a pear.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_says_what_each_query_finds_and_what_it_should()
    {
        _folder.With("queries.txt", "# Of last year\napple\nPomme\npomme\n\npear -> term:apple | term:plum\nxyzzy\nwombat ->\n");

        Assert.Equal("""
            apple: Apple (term:apple); Fruit (article:fruit)
            Pomme (2 times): Apple (term:apple)
            pear: Pear (term:pear); Fruit (article:fruit); not first: term:apple or term:plum
            xyzzy: nothing
            wombat: nothing
            5 queries, asked 6 times; 2 of them find nothing. Of 2 that say what they should find, 1 has it first and 1 among the first 3.

            """.ReplaceLineEndings("\n"), Tried("check", "--queries", "queries.txt"));
    }

    [Fact]
    public void A_log_of_a_web_server_is_read_by_the_addresses_that_it_asks_for()
    {
        _folder.With("access.log", """
            10.0.0.1 - - [01/Jan/2026:00:00:00 +0000] "GET /docs/search.html?q=green+fruit HTTP/1.1" 200 512
            10.0.0.1 - - [01/Jan/2026:00:00:01 +0000] "GET /docs/search.html?lang=en&q=p%C3%B6mme%20&mark=x HTTP/1.1" 200 512
            10.0.0.1 - - [01/Jan/2026:00:00:02 +0000] "GET /docs/articles/apple.html?q=apple HTTP/1.1" 200 512
            10.0.0.1 - - [01/Jan/2026:00:00:03 +0000] "GET /docs/search.html?q= HTTP/1.1" 200 512
            """);

        Assert.Equal("""
            green fruit: Pear (term:pear); Apple (term:apple); Fruit (article:fruit)
            pömme: Apple (term:apple)
            2 queries, asked 2 times; 0 of them find nothing.

            """.ReplaceLineEndings("\n"), Tried("check", "--queries", "access.log"));
    }

    [Theory]
    [InlineData("input/glossary/apple.md", "---\nterm: apple\ndefinition: Fruit of a tree.\n---\n", "apple: Apple (term:apple)\nfruit tree: Apple (term:apple)\n")]
    [InlineData("input/articles/fruit.md", "---\ntitle: Fruit\n---\nAn apple of a tree.\n", "apple: Fruit (article:fruit)\nfruit tree: Fruit (article:fruit)\n")]
    [InlineData("input/pages/about.md", "---\ntitle: Apple of a fruit tree\n---\nText.\n", "apple: Apple of a fruit tree (page:about.html)\nfruit tree: Apple of a fruit tree (page:about.html)\n")]
    public void A_site_of_one_kind_of_page_is_searched_like_any_other(string file, string text, string found)
    {
        using var folder = new TestFolder().With("input/site.yml", "title: Test\nbase-url: https://example.org/\n").With(file, text).With("queries.txt", "apple\nfruit tree\n");

        Assert.StartsWith(found, folder.RunReal("check", "--queries", "queries.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same()
    {
        _folder.With("queries.txt", "apple -> term:apple\nxyzzy\n");

        Assert.Contains("""
              "queries": [
                {
                  "query": "apple",
                  "times": 1,
                  "targets": [
                    "term:apple"
                  ],
                  "found": [
                    "term:apple",
                    "article:fruit"
                  ]
                },
                {
                  "query": "xyzzy",
                  "times": 1,
                  "found": []
                }
              ]
            """.ReplaceLineEndings("\n"), _folder.RunReal("check", "--queries", "queries.txt", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.txt", "error: There is no file nothing.txt.\n")]
    [InlineData("empty.txt", "error: There is no query in empty.txt. Write one a line, or name a log with lines that ask for search.html?q=….\n")]
    public void A_file_without_queries_is_a_slip_of_the_command(string name, string message)
    {
        _folder.With("empty.txt", "# Nothing yet\n\n");

        Assert.Equal(new Outcome(2, "", message), _folder.RunReal("check", "--queries", name));
    }

    [Fact]
    public void A_site_with_errors_has_nothing_to_search()
    {
        _folder.With("queries.txt", "apple\n").With("input/glossary/plum.md", "---\nterm: plum\n---\n");

        var outcome = _folder.RunReal("check", "--queries", "queries.txt");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error DATA009: 'definition' is missing", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" asked ", outcome.Output, StringComparison.Ordinal);
    }

    // What the site itself has to say, comes behind.
    private string Tried(params string[] arguments)
    {
        var output = _folder.RunReal(arguments).Output;
        return output[..(output.IndexOf("nothing.", output.LastIndexOf(" queries, asked", StringComparison.Ordinal), StringComparison.Ordinal) is var end
            ? output.IndexOf('\n', end) + 1 : 0)];
    }
}
