using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

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
    [InlineData("  term: KPO\n  definition: work\n")]
    [InlineData("term: KPO\naliases: >\n  one\n  two\ndefinition: work\n")]
    [InlineData("term: KPO\naliases: {one: two}\ndefinition: work\n")]
    public void What_cannot_be_added_to_for_certain_stays_as_it_is(string matter) => Assert.Equal(Term(matter), Taken(Term(matter)));

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
