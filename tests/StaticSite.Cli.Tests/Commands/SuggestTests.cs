namespace StaticSite.Cli.Tests.Commands;

public sealed class SuggestTests : IDisposable
{
    private const string Term = "---\nterm: knowledge process outsourcing\nabbreviation: KPO\ndefinition: work\n---\n";
    private const string Suggestions = """
        kpo: add the alias 'expert work': 2 links on 2 pages lead to it by these words (input/articles/a.md(4,1), input/articles/b.md(4,1)).
        kpo: perhaps add the alias 'know-how': 1 link on 1 page leads to it by these words, but once may be chance (input/articles/a.md(4,35)).

        """;

    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\n")
        .With("input/glossary/kpo.md", Term)
        .With("input/articles/a.md", "---\ntitle: A\n---\n[expert work](../glossary/kpo.md) [know-how](../glossary/kpo.md)\n")
        .With("input/articles/b.md", "---\ntitle: B\n---\n[[kpo|expert work]]\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_says_what_the_glossary_should_change_and_changes_nothing()
    {
        Assert.Equal(Fine(Suggestions + "2 suggestions, 1 of them sure: 'suggest --apply' makes those.\n"), _folder.RunReal("suggest"));
        Assert.Equal(Term, _folder.Read("input/glossary/kpo.md"));
    }

    [Fact]
    public void What_is_sure_is_applied_once()
    {
        Assert.Equal(
            Fine("kpo: added 'aliases: [expert work]', since 2 links on 2 pages lead to it by these words (input/articles/a.md(4,1), input/articles/b.md(4,1)).\n"
                + "Made 1 change in 1 file.\n"),
            _folder.RunReal("suggest", "--apply"));
        Assert.Equal(Term.Replace("abbreviation: KPO\n", "abbreviation: KPO\naliases: [expert work]\n", StringComparison.Ordinal), _folder.Read("input/glossary/kpo.md"));
        Assert.Equal(Fine("Nothing is changed.\n"), _folder.RunReal("suggest", "--apply"));
    }

    [Theory]
    [InlineData("--apply")]
    [InlineData("--dry-run")]
    public void A_list_for_programs_changes_nothing(string option)
    {
        Assert.Contains("'--format json' lists suggestions and changes nothing.", _folder.RunReal("suggest", "--format", "json", option).Error, StringComparison.Ordinal);
        Assert.Equal(Term, _folder.Read("input/glossary/kpo.md"));
    }

    [Fact]
    public void A_dry_run_is_a_patch() => Assert.Equal(
        new Outcome(0, """
            diff --git a/input/glossary/kpo.md b/input/glossary/kpo.md
            --- a/input/glossary/kpo.md
            +++ b/input/glossary/kpo.md
            @@ -1,5 +1,6 @@
             ---
             term: knowledge process outsourcing
             abbreviation: KPO
            +aliases: [expert work]
             definition: work
             ---

            """.ReplaceLineEndings("\n"), "Would make 1 change in 1 file.\n"),
        _folder.RunReal("suggest", "--apply", "--dry-run"));

    [Fact]
    public void Of_one_term_alone()
    {
        _folder.With("input/glossary/desk.md", "---\nterm: desk\ndefinition: table\n---\n");
        Assert.Equal(Fine("Nothing to suggest.\n"), _folder.RunReal("suggest", "--term", "desk"));
        Assert.Equal(Fine(Suggestions + "2 suggestions, 1 of them sure: 'suggest --apply' makes those.\n"), _folder.RunReal("suggest", "--term", "KPO"));
        Assert.Equal(new Outcome(2, "", "error: No term is called 'kpp'. Did you mean 'kpo'?\n"), _folder.RunReal("suggest", "--term", "kpp"));
    }

    [Fact]
    public void Programs_read_json() => Assert.Equal(
        Fine("""
            {
              "suggestions": [
                {
                  "kind": "alias",
                  "term": "kpo",
                  "words": "expert work",
                  "sure": true,
                  "uses": 2,
                  "pages": 2,
                  "reason": "2 links on 2 pages lead to it by these words",
                  "change": "aliases: [expert work]",
                  "places": [
                    {
                      "file": "input/articles/a.md",
                      "line": 4,
                      "column": 1
                    },
                    {
                      "file": "input/articles/b.md",
                      "line": 4,
                      "column": 1
                    }
                  ]
                }
              ]
            }

            """),
        _folder.With("input/articles/a.md", "---\ntitle: A\n---\n[expert work](../glossary/kpo.md)\n").RunReal("suggest", "--format", "json"));

    [Theory]
    [InlineData("y n", "[expert work]")]
    [InlineData("Yes yes", "[expert work, know-how]")]
    [InlineData("n y", "[know-how]")]
    [InlineData("? what y n", "[expert work]")]
    [InlineData("a", "[expert work]")]
    [InlineData("n a", "[know-how]")]
    [InlineData("q", null)]
    [InlineData("y", "[expert work]")]
    [InlineData("", null)]
    public void On_a_terminal_it_asks_before_each(string answers, string? aliases)
    {
        var typed = new Queue<string>(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var outcome = _folder.RunAnswering(_ => typed.TryDequeue(out var answer) ? answer : null, "suggest");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(aliases is null ? Term : Term.Replace("definition", $"aliases: {aliases}\ndefinition", StringComparison.Ordinal), _folder.Read("input/glossary/kpo.md"));
    }

    [Fact]
    public void Errors_are_told_beside_what_could_be_counted() => Assert.Equal(
        new Outcome(1, Suggestions.ReplaceLineEndings("\n") + "2 suggestions, 1 of them sure: 'suggest --apply' makes those.\n",
            "input/glossary/lpo.md(2,1): error DATA009: 'definition' is missing. Add a line 'definition: …'.\nerror: The site has 1 error. What could not be read was not counted.\n"),
        _folder.With("input/glossary/lpo.md", "---\nterm: lpo\n---\n").RunReal("suggest"));

    private static Outcome Fine(string output) => new(0, output.ReplaceLineEndings("\n"), "");
}
