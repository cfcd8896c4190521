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
    public void Articles_stand_by_their_number_and_then_in_the_alphabet() => Assert.Equal("""
        articles: Zebra (zebra.html), Ágil (agil.html), apple (apple.html), Bear (bear.html)
        up: Home (../index.html)

        """, TestSite.Build("""
            === articles/agil.md
            ---
            title: Ágil
            ---
            === articles/apple.md
            ---
            title: apple
            ---
            === articles/bear.md
            ---
            title: Bear
            ---
            === articles/zebra.md
            ---
            title: Zebra
            order: 1
            ---
            """).Publish()["articles/index.html"]);

    private const string Twins = """
        === articles/pump.md
        ---
        title: Introduction
        description: What a pump does.
        ---
        The first one.
        === articles/valve.md
        ---
        title: introduction
        description: What a valve does.
        ---
        The second one.

        """;

    [Fact]
    public void Articles_that_menus_call_by_one_name_are_reported()
    {
        const string Report =
            "input/articles/valve.md(2,8): notice ART003: Another article of this section is called 'introduction' too (input/articles/pump.md(2,8)), "
            + "so menus have to show the names of the files. Give one of them another title, or a name of its own in menus: "
            + "'menu-title: …'.";
        Assert.Equal([Report], AboutTwins(Twins));
        Assert.Empty(AboutTwins(Twins.Replace("introduction", "introduction\nmenu-title: The valve", StringComparison.Ordinal)));
        Assert.Single(AboutTwins("""
            === articles/a.md
            ---
            title: A
            menu-title: Start
            ---
            === articles/start.md
            ---
            title: Start
            ---
            """));
    }

    private static string[] AboutTwins(string articles) =>
        [.. TestSite.Build(articles).Notices.Split('\n').Where(notice => notice.Contains("ART003", StringComparison.Ordinal))];

    [Fact]
    public void Articles_that_share_title_and_description_have_the_names_of_their_files_beside_them()
    {
        Assert.StartsWith(
            "articles: Introduction (pump.html), introduction (valve.html)\n", TestSite.Build(Twins).Publish()["articles/index.html"]);
        Assert.StartsWith(
            "articles: Introduction [pump] (pump.html), introduction [valve] (valve.html)\n",
            TestSite.Build(Twins.Replace("a valve", "a pump", StringComparison.Ordinal)).Publish()["articles/index.html"]);
    }

    [Fact]
    public void Pages_of_several_kinds_that_share_a_title_have_their_folders_beside_them() => Assert.Contains("""
        used on Pumps: page [Articles] (../articles/about.html)
        used on Pumps: page [Glossary] (pumps.html)

        """, TestSite.Build("""
            === articles/about.md
            ---
            title: Pumps
            ---
            A hose.
            === glossary/pumps.md
            ---
            term: pumps
            definition: thing with a hose
            ---
            === glossary/hose.md
            ---
            term: hose
            definition: pipe
            ---
            """).Page("glossary/hose.html"));

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
