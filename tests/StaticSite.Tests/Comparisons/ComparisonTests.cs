namespace StaticSite.Tests.Comparisons;

/// <summary>Mentions in a comparison table, which counts by itself wherever it is shown.</summary>
public sealed class ComparisonTests
{
    private const string Site = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: thing
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: thing
        ---
        === glossary/expert.md
        ---
        term: expert
        definition: person
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: basis
            label: What BPO rests on
            cells:
              bpo: { text: "Rules, no expert" }
              kpo: { text: "An expert, unlike BPO" }
          - id: people
            label: People
            cells:
              bpo: { text: "Many in a BPO" }
              kpo: { text: "One expert" }
        === articles/a.md
        ---
        title: A
        ---
        An expert in BPO.

        ::: comparison bpo-vs-kpo
        :::

        Another expert, and KPO.

        """;

    [Fact]
    public void A_table_links_the_first_mention_in_it_cell_by_cell() => Assert.StartsWith("""
        BPO and KPO
        subjects: business process outsourcing (../glossary/bpo.html), knowledge process outsourcing (../glossary/kpo.html)
        What BPO rests on #bpo-vs-kpo-basis
        - Rules, no <a class="term" data-term="expert" href="../glossary/expert.html">expert</a>
        - An expert, unlike <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a>
        People #bpo-vs-kpo-people
        - Many in a BPO
        - One expert

        """, TestSite.Build(Site).Page("comparisons/bpo-vs-kpo.html"));

    [Fact]
    public void Two_questions_make_a_square_that_any_text_may_show()
    {
        var site = TestSite.Build(Site.Replace("subjects: [bpo, kpo]", """
            subjects: [bpo, kpo]
            square:
              first: Run by others
              not-first: Run by ourselves
              second: Needs an expert
              not-second: Follows rules
              only-first: Others type what we dictate.
              only-second: Our own lawyers read contracts.
              both: A KPO reads contracts for us.
              neither: Our own staff types.
              note: Invented.
            """, StringComparison.Ordinal) + """
            === articles/b.md
            ---
            title: B
            ---
            ::: square bpo-vs-kpo
            :::

            """);
        const string Square = """
            square #bpo-vs-kpo-square: BPO (Run by others; Run by ourselves), KPO (Needs an expert; Follows rules)
            - only the first: Others type what we dictate.
            - only the second: Our own lawyers read contracts.
            - both: A <a class="term" data-term="kpo" href="../glossary/kpo.html">KPO</a> reads contracts for us.
            - neither: Our own staff types.
            Invented.

            """;

        Assert.Contains(Square, site.Page("comparisons/bpo-vs-kpo.html"));
        Assert.StartsWith(Square, site.Page("articles/b.html"));
    }

    [Fact]
    public void A_table_without_a_square_has_none_to_show() => Assert.Equal(
        "input/articles/b.md(4,1): error MD009: There is no comparison with a square 'bpo-vs-kpo'. Use the id of an existing one.",
        TestSite.Build(Site + """
            === articles/b.md
            ---
            title: B
            ---
            ::: square bpo-vs-kpo
            :::

            """).Messages);

    [Fact]
    public void Tables_stand_in_the_alphabet_of_their_titles() => Assert.StartsWith(
        "comparisons: Áre they? (z.html), BPO and KPO (bpo-vs-kpo.html)\n",
        TestSite.Build(Site + """
            === comparisons/z.yml
            title: Áre they?
            subjects: [kpo, expert]
            criteria:
              - id: basis
                label: Basis
                cells:
                  kpo: { text: "No" }
                  expert: { text: "No" }
            """).Publish()["comparisons/index.html"]);

    [Fact]
    public void A_table_in_an_article_neither_follows_its_mentions_nor_counts_as_one() => Assert.Equal("""
        <p>An <a class="term" data-term="expert" href="../glossary/expert.html">expert</a> in <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a>.</p>
        BPO and KPO
        subjects: business process outsourcing (../glossary/bpo.html), knowledge process outsourcing (../glossary/kpo.html)
        What BPO rests on #bpo-vs-kpo-basis
        - Rules, no <a class="term" data-term="expert" href="../glossary/expert.html">expert</a>
        - An expert, unlike <a class="term" data-term="bpo" href="../glossary/bpo.html">BPO</a>
        People #bpo-vs-kpo-people
        - Many in a BPO
        - One expert
        <p>Another expert, and <a class="term" data-term="kpo" href="../glossary/kpo.html">KPO</a>.</p>
        up: Home (../index.html), Articles (index.html)

        """, TestSite.Build(Site).Page("articles/a.html"));
}
