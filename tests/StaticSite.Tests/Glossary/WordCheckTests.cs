namespace StaticSite.Tests.Glossary;

/// <summary>What an editor is told about the words of texts, in the light of the glossary.</summary>
public sealed class WordCheckTests
{
    [Fact]
    public void A_part_of_a_label_or_of_a_token_is_no_abbreviation() =>
        Assert.Equal("", TestSite.Build("""
            === site.yml
            title: T
            base-url: https://example.org/
            === articles/a.md
            ---
            title: A
            ---
            Words of ASP.NET Core, once ASP, and of $PATH; of XYZ.org, VB.NET, @QBR and #ZZZ, and of .QED or ABC++.

            A *QBR*.com and a [QBR.com](https://example.org/).
            === glossary/asp-net.md
            ---
            term: ASP.NET Core
            definition: framework
            ---
            === glossary/path.md
            ---
            term: $PATH
            definition: list of folders
            ---
            """).Messages);

    [Fact]
    public void An_abbreviation_is_found_in_emphasis_a_link_and_a_quotation() =>
        Assert.Equal(
            "input/articles/a.md(4,6): warning GLO016: 'QBR' is an abbreviation that nothing defines; texts use it 3 times (input/articles/a.md(4,6), input/articles/a.md(4,16), input/articles/a.md(6,3)). Add a term, or list it under 'abbreviations' in site.yml.",
            TestSite.Build("""
            === articles/a.md
            ---
            title: A
            ---
            A **“QBR”** [A QBR](https://example.org/), `QBR`.

            > QBRs.
            === glossary/bpo.md
            ---
            term: BPO
            definition: work
            ---
            """).Messages);

    [Fact]
    public void Who_defines_no_words_is_not_asked_for_abbreviations() =>
        Assert.Equal("", TestSite.Build("""
            === articles/a.md
            ---
            title: A
            ---
            A QBR.
            """).Messages);

    [Fact]
    public void A_word_that_stays_plain_is_not_told_of_as_linked() => Assert.DoesNotContain(
        "GLO023",
        TestSite.Build("=== site.yml\ntitle: T\nbase-url: https://example.org/\neveryday-limits: { pages: 1 }\n=== glossary/event.md\n---\nterm: Event\ndefinition: what happens\n---\n"
            + string.Concat(Enumerable.Range(0, 9).Select(at => $"=== articles/a{at}.md\n---\ntitle: A{at}\n---\nIt was an event.\n"))).Notices,
        StringComparison.Ordinal);

    [Fact]
    public void A_label_that_begins_with_a_capital_and_links_everyday_words_is_noticed()
    {
        const string site = """
            === glossary/teams.md
            ---
            term: Teams
            definition: program to meet with
            ---
            === glossary/golang.md
            ---
            term: Go
            definition: language with channels
            ---
            === glossary/six-sigma.md
            ---
            term: Six Sigma
            definition: method
            ---
            === articles/a.md
            ---
            title: A
            autolink: all
            ---
            Our teams meet. You may go: they go to Go, and go. Go is first here.

            Our Six Sigma is six sigma.
            """;

        Assert.Equal(
            """
            input/glossary/golang.md(2,7): notice GLO023: 'Go' begins with a capital, but 2 of the 3 words that it links are in small letters (input/articles/a.md(5,34), input/articles/a.md(5,48)). If only 'Go' is meant, add 'exact: [Go]'; if not, write it as it stands in a sentence.
            input/glossary/teams.md(2,7): notice GLO023: 'Teams' begins with a capital, but the one word that it links is in small letters (input/articles/a.md(5,5)). If only 'Teams' is meant, add 'exact: [Teams]'; if not, write it as it stands in a sentence.
            """,
            string.Join('\n', TestSite.Build(site).Notices.Split('\n').Where(notice => notice.Contains("GLO023", StringComparison.Ordinal))));
    }
}
