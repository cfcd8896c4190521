namespace StaticSite.Tests.Markdown;

/// <summary>Paragraphs and lists where there is room for them, and where there is none.</summary>
public sealed class RoomTests
{
    private const string Terms = """
        === glossary/bpo.md
        ---
        term: BPO
        definition: thing
        ---
        === glossary/kpo.md
        ---
        term: KPO
        definition: thing
        ---

        """;

    [Fact]
    public void A_cell_shows_paragraphs_and_lists() => Assert.Equal(
        """
        BPO vs KPO
        subjects: BPO (../glossary/bpo.html), KPO (../glossary/kpo.html)
        A #bpo-vs-kpo-a
        - <p>Small teams</p>
        <p>Large sums</p>

        - <p>Two things:</p>
        <ul>
        <li>law</li>
        <li>sums</li>
        </ul>

        B #bpo-vs-kpo-b
        - One <strong>line</strong>.
        - Words on<br />
        two lines.
        up: Home (../index.html), Comparisons (index.html)

        """,
        TestSite.Build(Terms +
            """
            === comparisons/bpo-vs-kpo.yml
            title: BPO vs KPO
            subjects: [bpo, kpo]
            criteria:
              - id: a
                label: A
                cells:
                  bpo:
                    text: |
                      Small teams

                      Large sums
                  kpo:
                    text: |
                      Two things:
                      - law
                      - sums
              - id: b
                label: B
                cells:
                  bpo:
                    text: One **line**.
                  kpo:
                    text: Words on<br>two lines.
            """).Page("comparisons/bpo-vs-kpo.html"));

    [Fact]
    public void Whoever_has_room_for_one_paragraph_says_so_and_keeps_words_apart()
    {
        var site = TestSite.Build(
            """
            === glossary/bpo.md
            ---
            term: BPO
            definition: |
              thing with parts:
              - law
              - sums
            ---
            === glossary/kpo.md
            ---
            term: KPO
            definition: |
              one thing

              or `another`
            ---
            === glossary/lpo.md
            ---
            term: LPO
            definition: "+ a club"
            ---
            === glossary/rpo.md
            ---
            term: RPO
            definition: |
              thing[^1]

              [^1]: With a note
            ---
            """);

        Assert.Equal(
            """
            input/glossary/bpo.md(5,3): warning MD015: This starts a list, and here is room for one paragraph. Write it so, or put a backslash before the sign that makes it what it is.
            input/glossary/kpo.md(6,3): warning MD015: This starts a second paragraph, and here is room for one paragraph. Write it so, or put a backslash before the sign that makes it what it is.
            input/glossary/lpo.md(3,14): warning MD015: This starts a list, and here is room for one paragraph. Write it so, or put a backslash before the sign that makes it what it is.
            input/glossary/rpo.md(6,3): warning MD015: This starts a note, and here is room for one paragraph. Write it so, or put a backslash before the sign that makes it what it is.
            """.ReplaceLineEndings("\n"),
            site.Messages);
        var pages = site.Publish();
        Assert.Equal(
            ["BPO: Thing with parts: law sums", "KPO: One thing or <code>another</code>", "LPO: a club", "RPO: Thing<sup>1</sup> With a note"],
            ((string[])["bpo", "kpo", "lpo", "rpo"]).Select(term => pages[$"glossary/{term}.html"].Split('\n')[0]));
    }

    [Fact]
    public void A_cell_has_no_room_for_what_belongs_on_a_page() => Assert.Equal(
        "input/comparisons/bpo-vs-kpo.yml(9,11): warning MD015: This starts a heading, and here is room for paragraphs, lists, quotations and code. "
            + "Write it so, or put a backslash before the sign that makes it what it is.",
        TestSite.Build(Terms +
            """
            === comparisons/bpo-vs-kpo.yml
            title: BPO vs KPO
            subjects: [bpo, kpo]
            criteria:
              - id: a
                label: A
                cells:
                  bpo:
                    text: |
                      ## Words
                  kpo:
                    text: Words
            """).Messages);
}
