using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Glossary.Suggestions;

/// <summary>What is taken stands in the term's file as its author would write it, and does no harm.</summary>
public sealed class TakeSuggestionsTests
{
    private const string Links = "[expert work](../glossary/kpo.md) [expert work](../glossary/kpo.md) [brain work, Inc](../glossary/kpo.md) "
        + "[know-how work](../glossary/kpo.md) [know-how work](../glossary/kpo.md) [know-how work](../glossary/kpo.md)";

    [Theory]
    [InlineData("term: KPO\ndefinition: work\n", "term: KPO\naliases: [know-how work, expert work]\ndefinition: work\n")]
    [InlineData("definition: work\nterm: KPO\n", "definition: work\nterm: KPO\naliases: [know-how work, expert work]\n")]
    [InlineData("term: KPO\nabbreviation: KP\ndefinition: work\n", "term: KPO\nabbreviation: KP\naliases: [know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: \"KPO\" # the name\ndefinition: work\n", "term: \"KPO\" # the name\naliases: [know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: >\n  KPO\n  work\ndefinition: work\n", "aliases: [know-how work, expert work]\nterm: >\n  KPO\n  work\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: []\ndefinition: work\n", "term: KPO\naliases: [know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: KPO\naliases:\ndefinition: work\n", "term: KPO\naliases: [know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: # none yet\ndefinition: work\n", "term: KPO\naliases: [know-how work, expert work] # none yet\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: one\ndefinition: work\n", "term: KPO\naliases: [one, know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: \"one: two\"\ndefinition: work\n", "term: KPO\naliases: [\"one: two\", know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: [one, 'two'] # some\ndefinition: work\n", "term: KPO\naliases: [one, 'two', know-how work, expert work] # some\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: [one,\n  two\n  ]\ndefinition: work\n", "term: KPO\naliases: [one,\n  two\n  , know-how work, expert work]\ndefinition: work\n")]
    [InlineData("term: KPO\naliases:\n  - one\n  # two\ndefinition: work\n", "term: KPO\naliases:\n  - one\n  - know-how work\n  - expert work\n  # two\ndefinition: work\n")]
    [InlineData("term: KPO\naliases:\n- \"one\"\ndefinition: work\n", "term: KPO\naliases:\n- \"one\"\n- know-how work\n- expert work\ndefinition: work\n")]
    [InlineData("term: KPO\ndefinition: work\naliases:\n- one\n", "term: KPO\ndefinition: work\naliases:\n- one\n- know-how work\n- expert work\n")]
    public void It_stands_where_an_author_would_write_it(string before, string after)
    {
        Assert.Equal(Term(after), Taken(Term(before)));
        Assert.Equal(Term(after).Replace("\n", "\r\n", StringComparison.Ordinal), Taken(Term(before).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal('\uFEFF' + Term(after), Taken('\uFEFF' + Term(before)));
    }

    [Theory]
    [InlineData("{term: KPO, definition: work}\n")]
    [InlineData("term: KPO\nalias: labor\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: [one]\naliases: [two]\ndefinition: work\n")]
    [InlineData("  term: KPO\n  definition: work\n")]
    [InlineData("term: KPO\naliases: >\n  one\n  two\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: {one: two}\ndefinition: work\n")]
    public void What_cannot_be_added_to_for_certain_stays_as_it_is(string matter) => Assert.Equal(Term(matter), Taken(Term(matter)));

    [Fact]
    public void What_only_its_author_can_change_says_so()
    {
        var suggested = TestSite.Of(Site(Term("{term: KPO, definition: work}\n")), options: new SiteOptions { Explains = true }).Suggested.Split('\n');

        Assert.StartsWith(
            "kpo: perhaps add the alias 'know-how work': 3 links on 1 page lead to it by these words, but its file is written in a way that only its author can change (",
            suggested[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_is_suggested_no_more()
    {
        var files = Site(Term("term: KPO\ndefinition: work\n"));
        var once = TestSite.Take(files);
        var twice = TestSite.Take(once.Files);

        Assert.Equal(["know-how work", "expert work"], once.Made.Select(made => made.Words));
        Assert.Empty(once.Refused);
        Assert.Empty(twice.Made);
        Assert.True(once.Files.SequenceEqual(twice.Files));
    }

    [Fact]
    public void What_would_make_check_find_more_is_not_made()
    {
        var taken = TestSite.Take(
        [
            TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"),
            TestSite.File("glossary/a.md", "---\nterm: apple\ndefinition: kind of pear\n---\n"),
            TestSite.File("glossary/b.md", "---\nterm: pear\ndefinition: kind of pome fruit\n---\n"),
            TestSite.File("articles/a.md", "---\ntitle: A\n---\n[[a|pome fruit]] [[a|pome fruit]] [[b|green pome]] [[b|green pome]] an apple.\n"),
        ]);

        Assert.Equal(["green pome"], taken.Made.Select(made => made.Words));
        Assert.Equal(["pome fruit"], taken.Refused.Select(refused => refused.Suggestion.Words));
    }

    [Fact]
    public void What_does_harm_is_found_by_its_file_and_keeps_no_other_from_being_made()
    {
        var builds = 0;
        var site = SiteBuilder.Create(new SiteOptions { Explains = true }).Repeated(new BareTheme());
        var taken = new TakeSuggestions(files =>
        {
            builds++;
            return site.Build(files);
        }).TakeSure(
        [
            TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"),
            .. Enumerable.Range(0, 160).Select(number => TestSite.File(
                $"glossary/t{number}.md", $"---\nterm: t{number}x\ndefinition: part of {(number % 2 == 0 ? $"t{number + 1}x" : $"core{number - 1}x")}\n---\n")),
            TestSite.File("articles/a.md", "---\ntitle: A\n---\n"
                + string.Concat(Enumerable.Range(0, 160).Select(number => $"[[t{number}|core{number}x]] and [[t{number}|core{number}x]].\n\n"))),
        ]);

        Assert.Equal(80, taken.Made.Length);
        Assert.Equal(80, taken.Refused.Length);
        Assert.All(taken.Refused, refused => Assert.Equal("GLO015", refused.Because?.Rule.Code));
        Assert.InRange(builds, 2, 4);
    }

    [Fact]
    public void The_site_of_this_repository_stays_as_clean_as_it_was() => AssertClean([.. RealSite.Files.Where(file => !file.Name.StartsWith("pictures/", StringComparison.Ordinal))]);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_site_stays_as_clean_as_it_was(int seed) => AssertClean(RandomSite(new Random(seed)));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    // Whatever is taken, check finds nothing more, and what was taken is suggested no more.
    private static void AssertClean(ImmutableArray<SourceFile> files)
    {
        var build = SiteBuilder.Create(new SiteOptions { Explains = true }).Repeated(new BareTheme());
        var before = Findings(build.Build(files));
        var once = TestSite.Take(files);
        var site = build.Build(once.Files);
        var twice = TestSite.Take(once.Files);

        Assert.All(Findings(site), code => Assert.True(code.Value <= before.GetValueOrDefault(code.Key), $"{code.Key}: {string.Join('\n', site.Diagnostics)}"));
        Assert.Empty(twice.Made);
        Assert.Empty(site.Suggestions.Select(suggestion => (suggestion.Kind, suggestion.Term, suggestion.Words))
            .Intersect(once.Made.Select(suggestion => (suggestion.Kind, suggestion.Term, suggestion.Words))));
    }

    private static Dictionary<string, int> Findings(BuiltSite site) => site.Diagnostics.CountBy(finding => finding.Rule.Code).ToDictionary();

    /// <summary>Few words that meet often: in labels, in links to terms and elsewhere, in brackets, with other ends, parted otherwise.</summary>
    private static ImmutableArray<SourceFile> RandomSite(Random random)
    {
        string[] words = ["data", "center", "Mesh", "email", "shelf", "office", "back", "Word", "agent", "cache", "work", "BPO", "log", "in", "index", "C++", "front"];
        string[] ends = ["", "", "", "", "s", "es", "ing", "ed", "er"];
        string[] lists = ["aliases", "forms", "cautious", "search", "except", "deprecated"];
        var labels = Enumerable.Range(0, 24).Select(_ => Phrase(1 + random.Next(3))).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        files.Add(TestSite.File("site.yml", $"title: T\nbase-url: https://example.org/\nlanguage: {(random.Next(4) == 0 ? "de" : "en")}\n"));
        for (var i = 0; i < 8; i++)
            files.Add(TestSite.File($"glossary/t{i}.md", $"---\nterm: {labels[i]}\n" + string.Concat(lists.Where(_ => random.Next(5) == 0)
                .Select(list => random.Next(2) == 0 ? $"{list}: [{Pick(labels)}]\n" : $"{list}:\n- {Pick(labels)}\n")) + $"definition: {Text(4)}\n---\n{Text(30)}\n"));
        for (var i = 0; i < 5; i++)
            files.Add(TestSite.File($"articles/a{i}.md", $"---\ntitle: A{i}\n---\n{Text(80)}\n\n## More\n\n{Text(80)}\n"));
        return files.ToImmutable();

        string Pick(string[] from) => from[random.Next(from.Length)];

        string Phrase(int length) => string.Join(Pick([" ", " ", " ", "-", ""]), Enumerable.Range(0, length).Select(_ => Pick(words))) + Pick(ends);

        string Shown() => random.Next(3) == 0 ? Phrase(1 + random.Next(2)) : Pick(labels) + Pick(ends);

        string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => random.Next(12) switch
        {
            0 => $"[[t{random.Next(8)}|{Shown()}]]",
            1 => $"[{Shown()}](/glossary/t{random.Next(8)}.md)",
            2 => $"[{Shown()}](/articles/a{random.Next(5)}.md)",
            3 => $"{Shown()} ({string.Concat(Shown().Split(' ').Select(word => char.ToUpperInvariant(word[0])))}).",
            4 => Shown() + ".",
            5 => char.ToUpperInvariant(Shown()[0]) + Shown()[1..],
            _ => Shown(),
        }));
    }

    private static string Term(string matter) => $"---\n{matter}---\nText.\n";

    private static string Taken(string term) =>
        Encoding.UTF8.GetString(TestSite.Take(Site(term)).Files.Single(file => file.Name == "glossary/kpo.md").Bytes.Span);

    private static ImmutableArray<SourceFile> Site(string term) =>
    [
        TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"),
        TestSite.File("glossary/kpo.md", term),
        TestSite.File("articles/a.md", $"---\ntitle: A\n---\n{Links}\n"),
    ];
}
