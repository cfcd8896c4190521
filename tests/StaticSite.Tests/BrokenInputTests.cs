namespace StaticSite.Tests;

/// <summary>What a run says as a whole when something is wrong. What it says of each kind of fault stands in the rooms'
/// own folders.</summary>
public sealed class BrokenInputTests
{
    [Fact]
    public void All_faults_of_a_run_are_reported_in_the_order_of_the_files() =>
        Assert.Equal(
            """
            input/articles/a.md(2,1): error DATA009: 'title' is missing. Add a line 'title: …'.
            input/articles/a.md(4,1): error MD001: '<b>' is HTML, which is not used in texts. Write **words**, or put it in `backticks` to show it.
            input/articles/b.md(2,1): error DATA009: 'title' is missing. Add a line 'title: …'.
            input/glossary/kpo.md(2,1): error DATA009: 'definition' is missing. Add a line 'definition: …'.
            """,
            TestSite.Build("""
                === glossary/kpo.md
                ---
                term: KPO
                ---
                === articles/b.md
                ---
                order: 1
                ---
                === articles/a.md
                ---
                order: 1
                ---
                <b>Title</b>
                """).Messages);

    [Fact]
    public void Who_names_what_a_broken_file_holds_made_no_mistake() =>
        Assert.Equal(
            """
            input/comparisons/bpo-vs-kpo.yml(2,11): error DATA003: The '[' that starts here is never closed.
            input/disputes.yml(2,9): error DATA003: The '[' that starts here is never closed.
            input/glossary/kpo.md(3,10): error DATA003: The '[' that starts here is never closed.
            input/glossary/lpo.md(4,11): error GLO001: There is no term 'bpo'. Use the id of an existing one, or add glossary/bpo.md.
            input/quiz/q.yml(1,8): error DATA003: The '[' that starts here is never closed.
            """,
            TestSite.Build("""
                === glossary/kpo.md
                ---
                term: KPO
                related: [lpo
                definition: work
                ---
                === glossary/lpo.md
                ---
                term: legal work
                broader: [kpo]
                related: [bpo]
                disputes: [C-01]
                definition: work
                ---
                === disputes.yml
                disputes:
                  - id: [C-01
                === comparisons/bpo-vs-kpo.yml
                title: BPO and KPO
                subjects: [kpo, lpo
                === redirects.yml
                glossary/old.html: glossary/kpo.html
                === quiz/q.yml
                title: [Q
                === addresses.txt
                comparisons/bpo-vs-kpo.html#bpo-vs-kpo-price
                comparisons/kpo-vs-bpo.html
                disputes.html#c-01
                glossary/index.html#kpo
                glossary/kpo.html = knowledge process outsourcing
                quiz.html#one
                === articles/a.md
                ---
                title: A
                ---
                [KPO](../glossary/kpo.md), [[kpo]], KPO.

                ::: comparison bpo-vs-kpo
                :::

                ::: dispute C-01
                :::
                """).Messages);

    [Fact]
    public void What_only_a_broken_file_may_hold_is_not_missed() =>
        Assert.Equal(
            "",
            TestSite.Build("""
                === glossary/kpo.md
                ---
                term: KPO
                definition: work
                sources: [us]
                ---
                === sources.yml
                sources:
                  - key: us
                    title: What we know
                  - key: almanac
                    title: Almanac
                === articles/a.md
                ---
                title:A
                ---
                KPO [@almanac].
                """).Notices);

    [Fact]
    public void A_bracket_that_one_term_lacks_is_all_that_is_wrong() =>
        Assert.Equal(
            "input/glossary/rake.md(3,10): error DATA003: The '[' that starts here is never closed.",
            TestSite.Build("""
                === glossary/rake.md
                ---
                term: rake
                aliases: [leaf rake
                definition: tool that gathers leaves
                ---
                ## Handle
                It is long.
                === glossary/hoe.md
                ---
                term: hoe
                confused-with: [rake]
                definition: tool that loosens soil
                ---
                No [[!leaf rake]], and no [handle](rake.md#handle).
                === comparisons/hoe-vs-rake.yml
                title: Hoe and rake
                subjects: [hoe, rake]
                criteria:
                  - id: use
                    label: Use
                    cells:
                      hoe: { text: soil }
                      rake: { text: leaves }
                === redirects.yml
                glossary/leaf-rake.html: glossary/rake.html
                === addresses.txt
                comparisons/hoe-vs-rake.html
                comparisons/hoe-vs-rake.html#hoe-vs-rake-use
                comparisons/rake-vs-hoe.html
                glossary/index.html#rake
                glossary/leaf-rake.html = leaf rake
                glossary/rake.html = rake
                glossary/rake.html#handle
                """).Messages);

    [Theory]
    [InlineData("glossary/rake.md", "glossary/Rake.md")]
    [InlineData("glossary/rake.md", "glossary/old/rake.md")]
    [InlineData("glossary/rake.md", "rake.md")]
    [InlineData("glossary/rake.md", "glosary/rake.md")]
    [InlineData("glossary/rake.md", "glossary/copy of rake (1).md")]
    [InlineData("sources.yml", "source.yml")]
    [InlineData("sources.yml", "old/sources.yml")]
    [InlineData("redirects.yml", "redirect.yml")]
    [InlineData("redirects.yml", "_redirects.yml")]
    [InlineData("site.yml", "Site.yml")]
    [InlineData("pictures/heap.svg", "pictures/he%ap.svg")]
    public void A_file_with_the_wrong_name_is_all_that_is_wrong(string right, string wrong)
    {
        const string site = """
            === site.yml
            title: Garden
            base-url: https://example.org/
            abbreviations: [DIY]
            === sources.yml
            sources:
              - key: us
                title: What we know
            === redirects.yml
            articles/raking.html: articles/leaves.html
            === pictures/heap.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            === glossary/rake.md
            ---
            term: rake
            definition: tool that gathers leaves
            sources: [us]
            ---
            === articles/leaves.md
            ---
            title: Leaves
            ---
            A DIY [[rake]] [@us] makes a ![heap](../pictures/heap.svg).
            === addresses.txt
            articles/raking.html
            glossary/index.html#rake
            glossary/rake.html
            sources.html#us
            """;

        Assert.Equal("", TestSite.Build(site).Messages);
        var renamed = TestSite.Files(site.Replace($"=== {right}", $"=== {wrong}", StringComparison.Ordinal));
        var message = Assert.Single(TestSite.Of(renamed).Messages.Split('\n'));
        Assert.StartsWith($"input/{wrong}(1,1): error ", message);
    }

    [Fact]
    public void A_file_that_was_emptied_is_all_that_is_wrong() =>
        Assert.Equal(
            "input/sources.yml(1,1): error SITE010: This file is empty. Write something into it, or take it away.",
            TestSite.Of(TestSite.Files("""
                === site.yml
                title: Garden
                base-url: https://example.org/
                === articles/leaves.md
                ---
                title: Leaves
                ---
                A rake [@us].
                === addresses.txt
                sources.html#us
                """).Append(TestSite.File("sources.yml", ""))).Messages);

    [Fact]
    public void Settings_that_were_emptied_are_all_that_is_wrong() =>
        Assert.Equal(
            "input/site.yml(1,1): error SITE010: This file is empty. Write something into it, or take it away.",
            TestSite.Of([TestSite.File("site.yml", ""), TestSite.File("articles/leaves.md", "# Leaves\n\nWords.\n")]).Messages);

    [Fact]
    public void Links_of_a_page_that_was_moved_are_wrong_for_one_reason()
    {
        const string text = """
            === articles/old/bread.md
            # Bread

            Bread needs [an oven](oven.md), [steam](oven.md#heat) and [flour](../data/flour.csv).
            === articles/oven.md
            # Oven

            ## Heat

            It is hot.
            === data/flour.csv
            rye

            """;
        Assert.Equal(
            """
            input/articles/old/bread.md(3,13): error LINK001: 'oven.md' leads to no page or file. Did you mean '../oven.md'? Link to an existing one, or add it. The same is wrong in 2 more places: input/articles/old/bread.md(3,33), input/articles/old/bread.md(3,59).
            """,
            TestSite.Build(text).Messages);
        Assert.Equal(
            "Bread needs [an oven](../oven.md), [steam](../oven.md#heat) and [flour](../../data/flour.csv).",
            TestSite.Fixed(text, "articles/old/bread.md").Split('\n')[2]);
    }

    [Fact]
    public void What_many_files_miss_is_said_once() =>
        Assert.Equal(
            """
            input/articles/a.md(4,1): error REF001: There is no source 'almanac'. Use the key of an existing one, or add it to sources.yml. The same is wrong in 4 more places: input/articles/a.md(4,13), input/articles/b.md(4,1), input/articles/c.md(4,1), …
            """,
            TestSite.Build("""
                === sources.yml
                sources:
                  - key: us
                    title: What we know
                === articles/a.md
                ---
                title: A
                ---
                [@almanac]. [@almanac].
                === articles/b.md
                ---
                title: B
                ---
                [@almanac].
                === articles/c.md
                ---
                title: C
                ---
                [@almanac].
                === articles/d.md
                ---
                title: D
                ---
                [@almanac].
                === addresses.txt
                sources.html#almanac
                """).Messages);

    [Fact]
    public void A_finding_in_an_underlined_heading_stands_in_its_own_line() =>
        Assert.EndsWith(
            "input/articles/a.md(5,8): error LINK001: 'b.md' leads to no page or file. Link to an existing one, or add it.",
            TestSite.Build(TestSite.Article("""
                A heading
                with a [link](b.md)
                -------------------
                """)).Messages);

    [Fact]
    public void Redirects_that_cannot_be_read_lose_no_address() =>
        Assert.Equal(
            "input/redirects.yml(1,22): error DATA003: The '\"' that starts here is never closed.",
            TestSite.Build("""
                === redirects.yml
                glossary/spade.html: "glossary/index.html
                === addresses.txt
                glossary/spade.html
                """).Messages);

    [Fact]
    public void Nothing_is_rendered_when_there_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => TestSite.Build("=== articles/a.md\nHello.").Publish());
}
