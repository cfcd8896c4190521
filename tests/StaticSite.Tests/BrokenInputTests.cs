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
            input/articles/a.md(4,1): error MD005: The top heading is the page's title, which comes from the front matter. Start sections with '##'.
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
                # Title
                """).Messages);

    [Fact]
    public void Who_names_what_a_broken_file_holds_made_no_mistake() =>
        Assert.Equal(
            """
            input/comparisons/bpo-vs-kpo.yml(2,11): error DATA003: The '[' that starts here is never closed.
            input/disputes.yml(2,9): error DATA003: The '[' that starts here is never closed.
            input/glossary/kpo.md(3,10): error DATA003: The '[' that starts here is never closed.
            input/glossary/lpo.md(4,11): error GLO001: There is no term 'bpo'. Did you mean 'lpo'? Use the id of an existing one, or add glossary/bpo.md.
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
    public void Nothing_is_rendered_when_there_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => TestSite.Build("=== articles/a.md\nHello.").Publish());
}
