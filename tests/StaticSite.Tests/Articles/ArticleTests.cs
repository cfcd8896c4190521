namespace StaticSite.Tests.Articles;

/// <summary>Mentions in the questions below an article: each answer is a section of its own.</summary>
public sealed class ArticleTests
{
    private const string Term = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: thing
        ---

        """;

    [Fact]
    public void An_article_without_text_or_description_is_reported()
    {
        var site = TestSite.Build("""
            === articles/a.md
            ---
            title: A
            description:
            ---

            === articles/b.md
            ---
            title: B
            description: Questions alone are an article too.
            faq:
              - question: Why?
                answer: So.
            ---
            """);

        Assert.Equal("input/articles/a.md(2,8): warning ART001: 'A' has no text. Write it below the title.", site.Messages);
        Assert.Equal(
            "input/articles/a.md(2,8): notice ART002: 'A' has no description, so lists and search engines have nothing to show. "
                + "Answer the title in one or two sentences: 'description: …'.",
            Assert.Single(site.Notices.Split('\n'), notice => notice.Contains("ART", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_answer_links_its_first_mention_and_no_question_does() => Assert.Equal("""
        <p>A <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a>.</p>
        ? Is BPO new? #is-bpo-new
        <p>No, <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a> is old. A BPO.</p>
        ? Is BPO old? #is-bpo-old
        <p>Yes, <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a> is old.</p>
        up: Home (../index.html), Articles (index.html)

        """, Build("section"));

    [Fact]
    public void Where_a_page_links_its_first_mention_the_answers_are_part_of_the_page() => Assert.Equal("""
        <p>A <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a>.</p>
        ? Is BPO new? #is-bpo-new
        <p>No, BPO is old. A BPO.</p>
        ? Is BPO old? #is-bpo-old
        <p>Yes, BPO is old.</p>
        up: Home (../index.html), Articles (index.html)

        """, Build("page"));

    private static string Build(string mode) => TestSite.Build($"""
        {Term}
        === articles/a.md
        ---
        title: BPO in short
        description: What BPO is
        autolink: {mode}
        faq:
          - question: Is BPO new?
            answer: No, BPO is old. A BPO.
          - question: Is BPO old?
            answer: Yes, BPO is old.
        ---
        A BPO.

        """).Page("articles/a.html");
}
