namespace StaticSite.Tests.Glossary.Suggestions;

/// <summary>Words by which authors link a term, and that are no label of it.</summary>
public sealed class SuggestAliasTests
{
    [Fact]
    public void Words_that_lead_to_a_term_twice_are_an_alias_of_it() => Assert.Equal(
        "kpo: add the alias 'knowledge work outsourcing': 3 links on 2 pages lead to it by these words "
        + "(input/articles/a.md(4,3), input/articles/a.md(4,54), input/articles/b.md(4,5))",
        Suggested(
            "A [knowledge work outsourcing](../glossary/kpo.md).  [Knowledge-work outsourcing](../glossary/kpo.md#terms).",
            "The [[kpo|the knowledge work outsourcing]]."));

    [Theory]
    [InlineData("[KPO](../glossary/kpo.md) [KPO](../glossary/kpo.md)")]
    [InlineData("[[kpo|knowledge-process outsourcing]] [[kpo|Knowledge Process Outsourcing]]")]
    [InlineData("[kpo](../glossary/kpo.md) [the KPO's](../glossary/kpo.md) [the KPOs](../glossary/kpo.md)")]
    [InlineData("[knowledge process outsourcing (KPO)](../glossary/kpo.md) [[kpo|knowledge process outsourcing (KPO)]]")]
    public void Labels_are_known_as_texts_have_them(string text) => Assert.Equal("", Suggested(text));

    [Theory]
    [InlineData("click here")]
    [InlineData("this")]
    [InlineData("see the definition")]
    [InlineData("it is a kind of work that needs people who know")]
    [InlineData("What is it?")]
    [InlineData("one, two")]
    [InlineData("`kpo`")]
    [InlineData("24/7")]
    public void What_names_nothing_is_not_told(string words) =>
        Assert.Equal("", Suggested($"[{words}](../glossary/kpo.md) [{words}](../glossary/kpo.md)"));

    [Theory]
    [InlineData("[expert work](../glossary/kpo.md)", "alias 'expert work': 1 link on 1 page leads to it by these words, but once may be chance")]
    [InlineData("[expert work](../glossary/kpo.md) [expert work](../glossary/kpo.md) [expert work](b.md)",
        "alias 'expert work': 2 links on 1 page lead to it by these words, but another leads elsewhere")]
    [InlineData("[expert work](../glossary/kpo.md) [expert work](../glossary/kpo.md) [expert work](https://example.org/) [Expert work](b.md)",
        "alias 'expert work': 2 links on 1 page lead to it by these words, but 2 others lead elsewhere")]
    [InlineData("[work](../glossary/kpo.md) [work](../glossary/kpo.md)",
        "alias 'work': 2 links on 1 page lead to it by these words, and texts have them once without a link, but everybody uses the word, and may mean something else")]
    [InlineData("[call centers](../glossary/kpo.md) [call center](../glossary/kpo.md)",
        "alias 'call center': 2 links on 1 page lead to it by these words, but it is the name of desk")]
    [InlineData("[hotline](../glossary/kpo.md) [hotline](../glossary/kpo.md)",
        "alias 'hotline': 2 links on 1 page lead to it by these words, but desk lists it under 'search', which links nothing")]
    [InlineData("[expert work in very many countries](../glossary/kpo.md) [expert work in very many countries](../glossary/kpo.md)",
        "alias 'expert work in very many countries': 2 links on 1 page lead to it by these words, but it is long for a name")]
    [InlineData("[KPO contract](../glossary/kpo.md) [KPO contract](../glossary/kpo.md)",
        "alias 'KPO contract': 2 links on 1 page lead to it by these words, but a label of it stands in them already")]
    [InlineData("[R&D + law](../glossary/kpo.md) [R&D + law](../glossary/kpo.md)",
        "alias 'R&D + law': 2 links on 1 page lead to it by these words, but it holds signs that names seldom have")]
    public void What_is_not_sure_says_why(string text, string suggestion) => Assert.Contains(
        $"kpo: perhaps add the {suggestion} (", Suggested(text), StringComparison.Ordinal);

    [Fact]
    public void A_plural_comes_with_its_singular() => Assert.Equal(
        "kpo: add the alias 'expert task': 3 links on 1 page lead to it by these words (input/articles/a.md(4,1), input/articles/a.md(4,35), input/articles/a.md(4,70))",
        Suggested("[expert task](../glossary/kpo.md) [expert tasks](../glossary/kpo.md) [expert task](../glossary/kpo.md)"));

    [Fact]
    public void Words_of_two_terms_are_sure_for_neither() => Assert.Equal(
        """
        desk: perhaps add the alias 'expert work': 2 links on 1 page lead to it by these words, but 2 others lead elsewhere, and they may as well be kpo (input/articles/a.md(4,63), input/articles/a.md(4,98))
        kpo: perhaps add the alias 'expert work': 2 links on 1 page lead to it by these words, but 2 others lead elsewhere, and they may as well be desk (input/articles/a.md(4,1), input/articles/a.md(4,35))
        """.ReplaceLineEndings("\n"),
        Suggested("[expert work](../glossary/kpo.md) [[kpo|expert work]]........ [expert work](../glossary/desk.md) [[desk|expert work]]"));

    [Theory]
    [InlineData("outsourced", "add the form 'knowledge process outsourced': 2 links on 1 page lead to it by these words")]
    [InlineData("outsourcer", "add the form 'knowledge process outsourcer': 2 links on 1 page lead to it by these words")]
    [InlineData("outbreak", "add the alias 'knowledge process outbreak': 2 links on 1 page lead to it by these words")]
    public void Another_ending_is_a_form(string last, string suggestion) => Assert.StartsWith(
        $"kpo: {suggestion} (", Suggested($"[[kpo|knowledge process {last}]] [[kpo|Knowledge process {last}]]"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_suggested_by_a_run_that_does_not_explain() => Assert.Equal(
        "", TestSite.Build(Site("[expert work](../glossary/kpo.md) [expert work](../glossary/kpo.md)")).Suggested);

    private static string Suggested(params string[] texts) => TestSite.Build(Site(texts), explains: true).Suggested;

    private static string Site(params string[] texts) =>
        "=== glossary/kpo.md\n---\nterm: knowledge process outsourcing\nabbreviation: KPO\ndefinition: work\n---\n"
        + "=== glossary/desk.md\n---\nterm: call center\nsearch: [hotline]\ndefinition: place\n---\n"
        + string.Concat(texts.Concat(["Text.", "Text."]).Take(2).Zip("ab", (text, name) => $"=== articles/{name}.md\n---\ntitle: {name} text\n---\n{text}\n"));
}
