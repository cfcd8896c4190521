namespace StaticSite.Tests.Glossary;

/// <summary>What <c>check</c> says of labels that link nothing, or too much.</summary>
public sealed class LabelAdviceTests
{
    [Theory]
    [InlineData("(PII)", "input/glossary/a.md(3,11): warning GLO031: No text mentions a term by '(PII)': the brackets belong to sentences. Write 'PII'.")]
    [InlineData("\"[PII]\"", "input/glossary/a.md(3,11): warning GLO031: No text mentions a term by '[PII]': the brackets belong to sentences. Write 'PII'.")]
    [InlineData(".NET", "")]
    [InlineData("C++", "")]
    [InlineData("f(x)", "")]
    [InlineData("(a) or (b)", "")]
    public void A_label_that_no_text_has_is_told_of(string label, string messages) => Assert.Equal(
        messages, TestSite.Build($"=== glossary/a.md\n---\nterm: apple\naliases: [{label}]\ndefinition: fruit\n---\n").Messages);

    [Fact]
    public void Brackets_around_a_label_are_taken_out() => Assert.Equal(
        "---\nterm: apple\naliases: [PII, other]\ndefinition: fruit\n---\n",
        TestSite.Fixed("=== glossary/a.md\n---\nterm: apple\naliases: [(PII), other]\ndefinition: fruit\n---\n", "glossary/a.md"));

    [Theory]
    [InlineData("de", "input/site.yml(1,1): notice GLO030: There are no rules for plural forms in 'de', so a label matches as it is written and in no other form. List others under a term's 'forms'.")]
    [InlineData("en", "")]
    [InlineData("en-GB", "")]
    [InlineData("EN", "")]
    [InlineData("JA", "")]
    [InlineData("ja", "")]
    [InlineData("zh-Hant", "")]
    public void A_language_without_rules_for_plural_forms_says_so_once(string language, string notice) => Assert.Equal(
        notice, Notice("GLO030", $"=== site.yml\ntitle: Test\nlanguage: {language}\n=== glossary/a.md\n---\nterm: Apfel\ndefinition: Obst\n---\n"
            + "=== glossary/b.md\n---\nterm: Birne\ndefinition: Obst\n---\n"));

    [Theory]
    [InlineData(500, 60, "", "input/glossary/agent.md(2,7): notice GLO032: 60 of 501 pages link 'archetype' (11 %). Where readers know a word, a link to it is in their way: "
        + "add 'links: page' or 'links: ask'. If they need it, 'links: section' says that this is right.")]
    [InlineData(500, 50, "", "")]
    [InlineData(500, 60, "links: section\n", "")]
    [InlineData(400, 60, "", "")]
    public void A_term_that_many_pages_of_a_large_site_link_is_told_of(int pages, int linking, string key, string notice) => Assert.Equal(
        notice, Notice("GLO032", $"=== glossary/agent.md\n---\nterm: archetype\n{key}definition: model\n---\n" + string.Concat(Enumerable.Range(0, pages)
            .Select(page => $"=== articles/a{page}.md\n---\ntitle: Text {page}\n---\n{(page < linking ? "An archetype." : "Nothing.")}\n"))));

    [Theory]
    [InlineData(10, "plain: help", "input/glossary/agent.md(2,7): notice GLO036: 10 pages link 'agent', and no everyday words lead to it. "
        + "Under 'plain', add some that people say who do not know the term.")]
    [InlineData(9, "plain: help", "")]
    [InlineData(10, "", "")]
    public void A_term_that_many_pages_link_wants_everyday_words_where_others_have_some(int linking, string key, string notice) => Assert.Equal(
        notice, Notice("GLO036", $"=== glossary/agent.md\n---\nterm: agent\ndefinition: worker\n---\n=== glossary/desk.md\n---\nterm: desk\n{key}\ndefinition: table\n---\n"
            + string.Concat(Enumerable.Range(0, linking).Select(page => $"=== articles/a{page}.md\n---\ntitle: Text {page}\n---\nAn agent.\n"))));

    [Fact]
    public void A_label_that_longer_ones_always_swallow_is_told_of() => Assert.Equal(
        "input/glossary/office.md(2,7): notice GLO033: 'office' links nothing: texts of 2 pages have it, always inside "
        + "'back office' or 'front office' (input/articles/a.md(4,3), input/articles/b.md(4,1)), which wins. Where it is meant, write [[office]]; if nowhere, take it away.",
        Notice("GLO033", Offices("A back office, the back-offices.", "Front office, a desk.")));

    [Theory]
    [InlineData("A back office and an office.")]
    [InlineData("A back office and [[office]].")]
    [InlineData("A back office and [[office|offices]].")]
    [InlineData("A back office and [offices](../glossary/office.md).")]
    [InlineData("A back office and `office`. Office!")]
    [InlineData("A back office.\n\n## The office")]
    public void One_that_stands_alone_somewhere_is_not(string text) => Assert.DoesNotContain("GLO033", TestSite.Build(Offices(text, "Text.")).Notices, StringComparison.Ordinal);

    private static string Offices(string first, string second) =>
        Office("back office") + Office("front office") + Office("office")
        + $"=== articles/a.md\n---\ntitle: A\n---\n{first}\n=== articles/b.md\n---\ntitle: B\n---\n{second}\n";

    private static string Office(string term) => $"=== glossary/{term.Replace(' ', '-')}.md\n---\nterm: {term}\ndefinition: rooms\n---\n";

    private static string Notice(string code, string input) => string.Join(
        '\n', TestSite.Build(input).Notices.Split('\n').Where(notice => notice.Contains(code, StringComparison.Ordinal)));
}
