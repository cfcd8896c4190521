namespace StaticSite.Tests.Navigation;

/// <summary>The first page: made, or in its author's words, with containers for what it shows of the site.</summary>
public sealed class HomeTests
{
    private const string Files = """
        === site.yml
        title: Words
        description: What words mean.
        base-url: https://example.org/
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: outsourcing of a process
        category: Models
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: BPO of knowledge work
        category: Models
        confused-with: [bpo]
        ---
        === glossary/risk.md
        ---
        term: risk
        definition: chance of a loss
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        question: How do they differ?
        subjects: [bpo, kpo]
        criteria:
          - id: risk
            label: What can go wrong
            cells:
              bpo:
                text: Some risk
              kpo:
                text: More
        === articles/first.md
        ---
        title: The first
        description: What to know first.
        ---
        A text.

        """;

    [Fact]
    public void Without_a_file_of_its_own_it_shows_what_each_feature_has() => Assert.Equal("""
        Words
        (search)
        What is the difference? (comparisons)
        How do they differ?: BPO and KPO (comparisons/bpo-vs-kpo.html)
        Terms by category (categories)
        Models: business process outsourcing (glossary/bpo.html), knowledge process outsourcing (glossary/kpo.html)
        Other: risk (glossary/risk.html)
        Articles (articles)
        What to know first.: The first (articles/first.html)
        3 terms

        """.ReplaceLineEndings("\n"), TestSite.Build(Files).Page("index.html"));

    [Theory]
    [InlineData("", "Words\n(search)\n")]
    [InlineData("=== home.md\n::: search\n:::\n\n::: square bpo-vs-kpo\n:::\n\nText.\n", "Words: What words mean.\n(search)\n")]
    public void Two_words_told_apart_by_two_questions_stand_at_the_head(string home, string before) => Assert.StartsWith(
        before + "square #bpo-vs-kpo-square: ",
        TestSite.Build(Files.Replace("criteria:", """
            square:
              first: With experts
              not-first: Without
              second: By others
              not-second: By us
              only-first: We ask.
              only-second: They type.
              both: They ask.
              neither: We type.
            criteria:
            """, StringComparison.Ordinal) + home).Page("index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_site_that_has_nothing_yet_shows_its_name_and_where_to_search() =>
        Assert.Equal("Test site\n(search)\n0 terms\n", TestSite.Build("").Page("index.html"));

    [Fact]
    public void Without_tables_it_shows_words_that_people_confuse() => Assert.Equal("""
        Test site
        (search)
        Words to start with (terms)
        Outsourcing of a process.: business process outsourcing (glossary/bpo.html)
        BPO of knowledge work.: knowledge process outsourcing (glossary/kpo.html)
        Terms by category (categories)
        Models: business process outsourcing (glossary/bpo.html), knowledge process outsourcing (glossary/kpo.html)
        2 terms

        """.ReplaceLineEndings("\n"), TestSite.Build("=== " + string.Join("=== ", Files.Split("=== ")[2..4])).Page("index.html"));

    [Fact]
    public void Where_nobody_says_what_terms_are_about_those_that_texts_use_most_come_first() => Assert.Equal("""
        Test site
        (search)
        Words to start with (terms)
        Outsourcing of a process.: BPO (glossary/bpo.html)
        A thing.: asset (glossary/asset.html)
        2 terms

        """.ReplaceLineEndings("\n"), TestSite.Build("""
        === glossary/asset.md
        ---
        term: asset
        definition: a thing
        ---
        Not BPO.
        === glossary/bpo.md
        ---
        term: BPO
        definition: outsourcing of a process
        ---
        """).Page("index.html"));

    [Fact]
    public void A_site_without_terms_shows_its_articles() => Assert.Equal("""
        Test site
        (search)
        Articles (articles)
        article: One (articles/one.html)
        0 terms

        """.ReplaceLineEndings("\n"), TestSite.Build("=== articles/one.md\n# One\n\nText.\n").Page("index.html"));

    [Fact]
    public void Of_many_comparisons_it_shows_those_that_people_ask_for_most()
    {
        var tables = Enumerable.Range(1, 10).Select(number => $"""
            === comparisons/c-{number}.yml
            title: Table {number}
            subjects: [bpo, kpo]
            {(number > 8 ? $"order: {20 - number}" : "")}
            criteria:
              - id: risk
                label: Risk
                cells:
                  bpo:
                    text: Some
                  kpo:
                    text: More
            """);
        var page = TestSite.Build($"{string.Join("=== ", Files.Split("=== ")[..4])}{string.Join('\n', tables)}\n").Page("index.html");

        // By their numbers, then by their titles: the eighth is left out.
        Assert.Contains(string.Concat(
            Enumerable.Range(1, 7).Prepend(9).Prepend(10).Select(number => $"comparison: Table {number} (comparisons/c-{number}.html)\n"))
            + "more: All 10 comparisons (comparisons/index.html)\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_articles_it_shows_the_first()
    {
        var articles = Enumerable.Range(1, 7).Select(number => $"=== articles/a-{number}.md\n# A {number}\n\nText.\n");
        Assert.Contains(
            "article: A 6 (articles/a-6.html)\nmore: All 7 articles (articles/index.html)\n",
            TestSite.Build(string.Concat(articles)).Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("more:", TestSite.Build(string.Concat(articles.Take(6))).Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_large_category_it_shows_the_first_terms()
    {
        var terms = Enumerable.Range(1, 61).Select(number =>
            $"=== glossary/t-{number}.md\n---\nterm: T{number:00}\ndefinition: a thing\ncategory: Things\n---\n");
        var page = TestSite.Build(string.Concat(terms)).Page("index.html");
        Assert.Contains("T60 (glossary/t-60.html)\n61 terms\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("=== home.md\n::: search\n:::\n")]
    public void What_the_settings_would_have_readers_ask_stands_below_the_search(string home) => Assert.Contains(
        "(search) Is BPO cheap? Who pays?\n",
        TestSite.Build($"=== site.yml\ntitle: Words\nquestions: [Is BPO cheap?, Who pays?]\n{home}").Page("index.html"), StringComparison.Ordinal);

    [Fact]
    public void It_is_in_the_authors_words_where_they_wrote_it() => Assert.Equal("""
        Two words: What words mean.
        <p>A <a class="term" data-term="risk" href="glossary/risk.html">risk</a> first.</p>
        (search)
        <h2 id="confused">Confused</h2>
        Chance of a loss.: risk (glossary/risk.html)
        Outsourcing of a process.: business process outsourcing (glossary/bpo.html)
        <h2 id="all-of-it">All of it</h2>
        Outsourcing of a process.: business process outsourcing (glossary/bpo.html)
        BPO of knowledge work.: knowledge process outsourcing (glossary/kpo.html)
        How do they differ?: BPO and KPO (comparisons/bpo-vs-kpo.html)
        What to know first.: The first (articles/first.html)
        Models: business process outsourcing (glossary/bpo.html), knowledge process outsourcing (glossary/kpo.html)
        Other: risk (glossary/risk.html)
        <p><a href="articles/first.html">Start</a>.</p>

        """.ReplaceLineEndings("\n"), TestSite.Build(Files + """
        === home.md
        # Two words

        A risk first.

        ::: search
        :::

        ## Confused

        ::: terms risk bpo
        :::

        ## All of it

        ::: terms
        :::

        ::: comparisons
        :::

        ::: articles
        :::

        ::: categories
        :::

        [Start](articles/first.md).
        """).Page("index.html"));

    [Fact]
    public void Sections_are_listed_without_what_lies_in_them() => Assert.Equal(
        "Words: What words mean.\n2 in: Guide (articles/guide/index.html)\n1 in: Reference (articles/reference/index.html)\n",
        TestSite.Build(Files + """
            === articles/guide/index.md
            # Guide
            === articles/guide/install.md
            # Install

            Text.
            === articles/guide/more/deep.md
            # Deep

            Text.
            === articles/reference/all.md
            # All

            Text.
            === home.md
            ::: sections
            :::
            """).Publish()["index.html"]);

    [Theory]
    [InlineData("---\ntitle: Own\ndescription: Own words.\n---\nText.", "Own: Own words.\n<p>Text.</p>\n")]
    [InlineData("---\ndescription: Own words.\n---\nText.", "Words: Own words.\n<p>Text.</p>\n")]
    [InlineData("Text.", "Words: What words mean.\n<p>Text.</p>\n")]
    [InlineData("# Words\n\nText.", "Words: What words mean.\n<p>Text.</p>\n")]
    [InlineData("---\nautolink: off\n---\nA risk.", "Words: What words mean.\n<p>A risk.</p>\n")]
    public void What_its_file_does_not_say_the_settings_do(string home, string expected) =>
        Assert.Equal(expected, TestSite.Build($"{Files}=== home.md\n{home}\n").Page("index.html"));

    [Fact]
    public void Comparisons_are_listed_by_their_ids_on_any_page() => Assert.Equal(
        "How do they differ?: BPO and KPO (../comparisons/bpo-vs-kpo.html)\nup: Home (../index.html), Articles (index.html)\nnext: The first (first.html)\n",
        TestSite.Build(Files + TestSite.Article("::: comparisons bpo-vs-kpo\n:::")).Page("articles/a.html"));

    [Theory]
    [InlineData("::: terms riks\n:::", "error MD009: There is no term 'riks'. Did you mean 'risk'? Use the id of an existing one.")]
    [InlineData("::: terms bpo riks\n:::", "error MD009: There is no term 'riks'. Did you mean 'risk'? Use the id of an existing one.")]
    [InlineData("::: comparisons kpo-vs-bpo\n:::",
        "error MD009: There is no comparison 'kpo-vs-bpo'. Did you mean 'bpo-vs-kpo'? Use the id of an existing one.")]
    [InlineData("::: articles first\n:::", "error SITE013: '::: articles' stands alone, since there is one such part. Take 'first' away.")]
    [InlineData("::: artciles\n:::",
        "error MD008: There is nothing called '::: artciles'. Did you mean 'articles'? Known: ")]
    [InlineData("::: search\n:::\n\n::: search\n:::", "error MD054: '::: search' stands on this page already, on line 1. Keep one of the two, and link to it.")]
    [InlineData("::: articles\nText.\n:::", "error MD010: Between '::: articles' and ':::' nothing can stand; what it shows comes from elsewhere. Move the text below.")]
    public void What_cannot_be_shown_is_reported(string home, string expected) =>
        Assert.Contains($": {expected}", TestSite.Build($"{Files}=== home.md\n{home}\n").Messages, StringComparison.Ordinal);

    [Theory]
    [InlineData("::: terms bpo riks\n:::", "::: terms bpo risk\n:::")]
    [InlineData("::: articles first\n:::", "::: articles\n:::")]
    [InlineData("::: comparisons kpo-vs-bpo\n:::", "::: comparisons bpo-vs-kpo\n:::")]
    public void What_is_sure_is_mended(string home, string mended) => Assert.Equal(
        $"{mended}\n", TestSite.Fixed($"{Files.Split("=== ", 3)[2].Insert(0, "=== ")}=== home.md\n{home}\n", "home.md"));

    [Theory]
    [InlineData("terms"), InlineData("categories"), InlineData("articles"), InlineData("sections"), InlineData("comparisons")]
    public void A_list_of_what_the_site_does_not_have_yet_is_reported(string word) => Assert.Equal(
        $"input/home.md(1,1): warning SITE012: The site has nothing yet that '::: {word}' could show, so nothing stands here. Add some, or take the two lines away.",
        TestSite.Build($"=== home.md\n::: {word}\n:::\n").Messages);

    [Fact]
    public void A_file_without_a_text_is_reported() => Assert.Equal(
        "input/home.md(2,8): warning SITE014: The first page has no text. Write it here, or delete the file: then a first page is made.",
        TestSite.Build("=== home.md\n---\ntitle: T\n---\n").Messages);

    [Fact]
    public void Keys_that_make_no_sense_on_it_are_unknown() => Assert.Equal(
        "input/home.md(2,1): error DATA008: 'order' is not a key that belongs here. Known keys: aliases, autolink, description, reviewed, sources, title.",
        TestSite.Build("=== home.md\n---\norder: 1\n---\nText.\n").Messages);

    [Fact]
    public void Sitemap_and_search_know_it()
    {
        var files = TestSite.Build(Files + "=== home.md\nAn unusualword.\n").Publish();

        Assert.Contains("<loc>https://example.org/</loc>", files["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains(files, file => file.Key.StartsWith("search/", StringComparison.Ordinal) && file.Value.Contains("unusualword", StringComparison.Ordinal));
    }
}
