namespace StaticSite.Tests.Addresses;

/// <summary>What was renamed by hand is said once, with the way to finish it, and not at each place that it breaks.</summary>
public sealed class RenamedByHandTests
{
    private const string Site = """
        === site.yml
        title: Test
        base-url: https://example.org/
        categories: [Front office, Metrics]
        === sources.yml
        sources:
          - { key: iso-37500, title: Guidance }
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        category: Front office
        sources: [iso-37500]
        related: [kpo]
        definition: handing over of work
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        category: Front office
        definition: kind of work
        ---
        === comparisons/prices.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:
              bpo: { text: Low }
              kpo: { text: High }
        === articles/what-is-kpo.md
        ---
        title: What that is
        description: About it
        ---
        ## Drawbacks

        It is costly [@iso-37500].
        === articles/use.md
        ---
        title: How to use it
        description: About it
        ---
        [[kpo]], [work](../glossary/kpo.md), [drawbacks](what-is-kpo.md#drawbacks), [again](what-is-kpo.md) [@iso-37500].

        ::: comparison prices
        :::

        [The table](../comparisons/prices.yml)

        """;

    private const string Addresses = """
        === addresses.txt
        articles/use.html
        articles/what-is-kpo.html
        articles/what-is-kpo.html#drawbacks
        comparisons/bpo-vs-kpo.html
        comparisons/kpo-vs-bpo.html
        comparisons/prices.html
        comparisons/prices.html#prices-price
        glossary/bpo.html = business process outsourcing
        glossary/index.html#bpo
        glossary/index.html#kpo
        glossary/kpo.html = knowledge process outsourcing
        sources.html#iso-37500

        """;

    [Theory]
    [InlineData("glossary/kpo.md", "glossary/expert-work.md",
        "input/glossary/expert-work.md(1,1): error SITE006: 'expert-work' seems to be what was 'kpo', and that name still stands in input/addresses.txt(11,1) and 4 more places. Run 'rename glossary/kpo expert-work', which changes them along, or give the file its old name back.")]
    [InlineData("articles/what-is-kpo.md", "articles/expert-work.md",
        "input/articles/expert-work.md(1,1): error SITE006: 'expert-work' seems to be what was 'what-is-kpo', and that name still stands in input/addresses.txt(2,1) and 2 more places. Run 'rename articles/what-is-kpo expert-work', which changes them along, or give the file its old name back.")]
    [InlineData("comparisons/prices.yml", "comparisons/two-words.yml",
        "input/comparisons/two-words.yml(1,1): error SITE006: 'two-words' seems to be what was 'prices', and that name still stands in input/addresses.txt(6,1) and 2 more places. Run 'rename comparisons/prices two-words', which changes them along, or give the file its old name back.")]
    [InlineData("{ key: iso-37500,", "{ key: iso-37500-2014,",
        "input/sources.yml(2,12): error SITE006: 'iso-37500-2014' seems to be what was 'iso-37500', and that name still stands in input/addresses.txt(12,1) and 3 more places. Run 'rename sources/iso-37500 iso-37500-2014', which changes them along, or give the source its old key back.")]
    [InlineData("categories: [Front office,", "categories: [Front-office work,",
        "input/site.yml(3,14): error SITE006: 'Front-office work' seems to be what was 'Front office', and that name still stands in input/glossary/bpo.md(4,11) and 1 more place. Run 'rename \"categories/Front office\" \"Front-office work\"', which changes them along, or give the category its old name back here.")]
    public void One_finding_says_so_with_the_places_and_the_way_out(string old, string @new, string message)
    {
        Assert.Equal("", TestSite.Build(Site + Addresses).Messages);
        Assert.Equal(message, TestSite.Build((Site + Addresses).Replace(old, @new, StringComparison.Ordinal)
            .Replace("](../" + @new, "](../" + old, StringComparison.Ordinal)).Messages);
    }

    [Fact]
    public void A_dispute_that_goes_by_another_id_is_said_once() => Assert.Equal(
        "input/disputes.yml(2,9): error SITE006: 'D01' seems to be what was 'd-01', and that name still stands in input/articles/a.md(4,1) and 1 more place. Run 'rename disputes/d-01 D01', which changes them along, or give the dispute its old id back.",
        TestSite.Build("""
            === disputes.yml
            disputes:
              - id: D01
                question: Who?
                positions: [{text: One}, {text: Two}]
                ruling: Both.
                reason: So.
            === articles/a.md
            ---
            title: A
            ---
            ::: dispute D-01
            :::

            [Here](../disputes.md#d-01).
            """).Messages);

    [Fact]
    public void Where_no_list_of_addresses_is_kept_the_labels_of_a_term_tell() => Assert.Equal(
        "input/glossary/expert-work.md(1,1): error SITE006: 'expert-work' seems to be what was 'kpo', and that name still stands in input/articles/use.md(5,1) and 3 more places. Run 'rename glossary/kpo expert-work', which changes them along, or give the file its old name back.",
        TestSite.Build(Site.Replace("=== glossary/kpo.md", "=== glossary/expert-work.md", StringComparison.Ordinal)
            .Replace("[[kpo]]", "[[kpo|words]]", StringComparison.Ordinal)
            .Replace("category: Front office\ndefinition: kind", "search: [KPO]\ndefinition: kind", StringComparison.Ordinal)).Messages);

    [Fact]
    public void A_page_that_names_the_lost_one_is_another() => Assert.Equal(
        "input/articles/g/bb.md(1,1): error SITE006: 'bb' seems to be what was 'b', and that name still stands in input/articles/g/a.md(4,1) and 1 more place. Run 'rename articles/g/b bb', which changes them along, or give the file its old name back.",
        TestSite.Build("""
            === redirects.yml
            articles/old/b.html: articles/g/b.html
            === articles/g/a.md
            ---
            title: A
            ---
            [Next](b.md).
            === articles/g/bb.md
            ---
            title: B
            ---
            Text.

            """).Messages);

    [Fact]
    public void What_was_taken_away_is_said_at_each_place() => Assert.Equal(
        """
        input/articles/use.md(5,38): error LINK001: 'what-is-kpo.md#drawbacks' leads to no page or file. Link to an existing one, or add it.
        input/articles/use.md(5,77): error LINK001: 'what-is-kpo.md' leads to no page or file. Link to an existing one, or add it.
        """,
        TestSite.Build(Site.Replace("=== articles/what-is-kpo.md", "=== articles/about-other-things.md", StringComparison.Ordinal)
            .Replace("## Drawbacks", "[[kpo]]", StringComparison.Ordinal)).Messages);

    [Fact]
    public void A_page_that_is_gone_takes_its_sections_along() => Assert.Equal(
        "input/addresses.txt(1,1): error ADDR004: 'articles/gone.html' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'articles/gone.html: …'.",
        TestSite.Build("=== addresses.txt\narticles/gone.html\narticles/gone.html#a\narticles/gone.html#b\n").Messages);
}
