using System.Text;

namespace StaticSite.Tests;

/// <summary>What a contributor reads when something is wrong: the place, what it is, and the way out.</summary>
public sealed class BrokenInputTests
{
    private const string Kpo = """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: outsourcing of expert work
        ---

        """;

    [Theory]
    [InlineData("an article without front matter",
        """
        === articles/a.md
        Hello.
        """,
        "input/articles/a.md(1,1): error DATA001: The file does not start with front matter. Put a line '---' first, then the keys, then another line '---'.")]
    [InlineData("an unclosed list above a comment",
        """
        === articles/a.md
        ---
        title: A
        sources: [one
        reviewed: 2026-11-21
        # A note.
        ---
        """,
        "input/articles/a.md(3,10): error DATA003: The '[' that starts here is never closed.")]
    [InlineData("a key that starts further right than the one above",
        """
        === articles/a.md
        ---
        title: A
        order: 30
          sources: [one]
        ---
        """,
        "input/articles/a.md(4,1): error DATA003: This line starts further right than the one above it, which has its value already. Start both at the same place.")]
    [InlineData("a text that goes on behind its quotation marks",
        """
        === articles/a.md
        ---
        title: "Warm" or cold?
        ---
        """,
        "input/articles/a.md(2,8): error DATA003: The \" that starts here ends before the text does. Put all of it in the other kind of quotation marks.")]
    [InlineData("front matter without an end",
        """
        === articles/a.md
        ---
        title: A
        Hello.
        """,
        "input/articles/a.md(1,1): error DATA002: The front matter that starts here has no end. Put a line '---' below its last key.")]
    [InlineData("a missing key",
        """
        === articles/a.md
        ---
        description: x
        ---
        """,
        "input/articles/a.md(2,1): error DATA009: 'title' is missing. Add a line 'title: …'.")]
    [InlineData("a misspelt key",
        """
        === articles/a.md
        ---
        title: A
        descripton: x
        ---
        """,
        "input/articles/a.md(3,1): error DATA008: 'descripton' is not a key that belongs here. Did you mean 'description'? Known keys: autolink, description, faq, order, reviewed, sources, title.")]
    [InlineData("a key given twice",
        """
        === articles/a.md
        ---
        title: A
        title: B
        ---
        """,
        "input/articles/a.md(3,1): error DATA004: 'title' stands here a second time; the first is in line 2. Keep one.")]
    [InlineData("a list where a text belongs",
        """
        === articles/a.md
        ---
        title:
          - A
        ---
        """,
        "input/articles/a.md(3,3): error DATA010: 'title' should be a text, but is a list.")]
    [InlineData("a text where a list of entries belongs",
        """
        === articles/a.md
        ---
        title: A
        faq: Why?
        ---
        """,
        "input/articles/a.md(3,6): error DATA010: 'faq' should be a list of entries, each starting with '-', but is a text.")]
    [InlineData("a date as people write it",
        """
        === articles/a.md
        ---
        title: A
        reviewed: 21.11.2026
        ---
        """,
        "input/articles/a.md(3,11): error DATA012: '21.11.2026' is no date. Write it as 2026-11-21: year, month, day.")]
    [InlineData("a number in words",
        """
        === articles/a.md
        ---
        title: A
        order: first
        ---
        """,
        "input/articles/a.md(3,8): error DATA013: 'first' is no whole number.")]
    [InlineData("a word that is no choice",
        """
        === articles/a.md
        ---
        title: A
        autolink: pages
        ---
        """,
        "input/articles/a.md(3,11): error DATA014: 'pages' is none of the words for 'autolink'. Did you mean 'page'? Write one of: section, page, all, off, false.")]
    [InlineData("a colon in an unquoted text",
        """
        === articles/a.md
        ---
        title: BPO: what it is
        ---
        """,
        "input/articles/a.md(2,11): error DATA003: A colon followed by a space starts a value, so a text that holds one must be in quotes: \"… : …\".")]
    [InlineData("a tab",
        """
        === articles/a.md
        ---
        title: A
        faq:
        	- question: Why?
        ---
        """,
        "input/articles/a.md(4,1): error DATA003: There is a tab here. Use spaces to indent.")]
    [InlineData("an unclosed bracket",
        """
        === articles/a.md
        ---
        title: A
        sources: [a, b
        ---
        """,
        "input/articles/a.md(3,10): error DATA003: The '[' that starts here is never closed.")]
    [InlineData("an unclosed quote",
        """
        === articles/a.md
        ---
        title: "A
        ---
        """,
        "input/articles/a.md(2,8): error DATA003: The '\"' that starts here is never closed.")]
    [InlineData("an anchor",
        """
        === articles/a.md
        ---
        title: &a A
        ---
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for an anchor ('&'), which is not used here. Put the text in quotes, or take the sign away.")]
    [InlineData("an alias",
        """
        === articles/a.md
        ---
        title: *a
        ---
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for an alias ('*'), which is not used here. Put the text in quotes, or take the sign away.")]
    [InlineData("a tag",
        """
        === articles/a.md
        ---
        title: !!str A
        ---
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for a tag ('!'), which is not used here. Put the text in quotes, or take the sign away.")]
    [InlineData("a second document",
        """
        === disputes.yml
        disputes: []
        ---
        disputes: []
        """,
        "input/disputes.yml(2,1): error DATA006: A second document starts here. Keep one in a file.")]
    [InlineData("too many brackets",
        """
        === disputes.yml
        disputes: [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]
        """,
        "input/disputes.yml(1,23): error DATA007: The lists and keys here are nested more than 12 deep. Nothing needs that; look for a stray bracket.")]
    [InlineData("a name that cannot be an address",
        """
        === articles/My Article.md
        ---
        title: A
        ---
        """,
        "input/articles/My Article.md(1,1): error DATA015: 'My Article' cannot be part of an address. Use small letters a to z, digits and single hyphens: 'my-article'.")]
    [InlineData("a name that the site needs",
        """
        === articles/index.md
        ---
        title: A
        ---
        """,
        "input/articles/index.md(1,1): error DATA016: 'index' is a name that hosts or disks keep for themselves. Choose another.")]
    [InlineData("a file of no known kind",
        """
        === articles/a.docx
        x
        """,
        "input/articles/a.docx(1,1): error SITE002: The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.")]
    [InlineData("HTML",
        """
        === articles/a.md
        ---
        title: A
        ---
        Some <b>bold</b> words.
        """,
        """
        input/articles/a.md(4,6): error MD001: HTML is not used in texts. Write it in Markdown, or put it in `backticks` to show it.
        input/articles/a.md(4,13): error MD001: HTML is not used in texts. Write it in Markdown, or put it in `backticks` to show it.
        """)]
    [InlineData("a link with a script",
        """
        === articles/a.md
        ---
        title: A
        ---
        [click](javascript:alert(1))
        """,
        "input/articles/a.md(4,1): error MD002: 'javascript:alert(1)' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.")]
    [InlineData("a link that leads nowhere",
        Kpo + """
        === articles/a.md
        ---
        title: A
        ---
        See [KPO](../glossary/kop.md).
        """,
        "input/articles/a.md(4,5): error LINK001: '../glossary/kop.md' leads to no page. Did you mean 'glossary/kpo.html'? Link to an existing one, or add it.")]
    [InlineData("a link to a section that is not there",
        """
        === articles/a.md
        ---
        title: A
        ---
        ## Prices
        See [above](#price).
        """,
        "input/articles/a.md(5,5): error LINK002: 'articles/a.html' has no section 'price'. Did you mean 'prices'? Link to one that it has, or to the page alone.")]
    [InlineData("a link out of the site",
        """
        === articles/a.md
        ---
        title: A
        ---
        [up](../../x.md)
        """,
        "input/articles/a.md(4,1): error MD003: '../../x.md' leads out of the site. Count the '../' in it.")]
    [InlineData("a picture without words",
        """
        === articles/a.md
        ---
        title: A
        ---
        ![](https://example.org/a.png)
        """,
        "input/articles/a.md(4,1): error MD004: The picture 'https://example.org/a.png' has no text for those who cannot see it. Write what it shows: ![what it shows](https://example.org/a.png).")]
    [InlineData("a second title",
        """
        === articles/a.md
        ---
        title: A
        ---
        # A
        """,
        "input/articles/a.md(4,1): error MD005: The top heading is the page's title, which comes from the front matter. Start sections with '##'.")]
    [InlineData("a container without an end",
        """
        === articles/a.md
        ---
        title: A
        ---
        ::: comparison x

        More.
        """,
        "input/articles/a.md(4,1): error MD006: The ':::' that starts here has no end. Put a line ':::' below it.")]
    [InlineData("a container closed on its own line",
        """
        === articles/a.md
        ---
        title: A
        ---
        ::: comparison x :::
        :::
        """,
        "input/articles/a.md(4,1): error MD007: The closing ':::' must stand on a line of its own, below this one.")]
    [InlineData("a container of no known kind",
        """
        === articles/a.md
        ---
        title: A
        ---
        ::: comparision x
        :::
        """,
        "input/articles/a.md(4,1): error MD008: There is nothing called '::: comparision'. Did you mean 'comparison'? Known: comparison, dispute.")]
    [InlineData("a table that does not exist",
        """
        === articles/a.md
        ---
        title: A
        ---
        ::: comparison x
        :::
        """,
        "input/articles/a.md(4,1): error MD009: There is no comparison 'x'. Use the id of an existing one.")]
    [InlineData("a source that does not exist",
        """
        === articles/a.md
        ---
        title: A
        sources: [iso-1]
        ---
        As they say [@iso-2].
        === sources.yml
        sources:
          - key: iso-12
            title: A standard
        """,
        """
        input/articles/a.md(3,11): error REF001: There is no source 'iso-1'. Did you mean 'iso-12'? Use the key of an existing one, or add it to sources.yml.
        input/articles/a.md(5,13): error REF001: There is no source 'iso-2'. Did you mean 'iso-12'? Use the key of an existing one, or add it to sources.yml.
        """)]
    [InlineData("a relation to no term",
        """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        broader: [outsorcing]
        related: [bpo]
        definition: work
        ---
        === glossary/outsourcing.md
        ---
        term: outsourcing
        definition: arrangement
        ---
        """,
        """
        input/glossary/bpo.md(3,11): error GLO001: There is no term 'outsorcing'. Did you mean 'outsourcing'? Use the id of an existing one, or add glossary/outsorcing.md.
        input/glossary/bpo.md(4,11): error GLO002: A term cannot name itself under 'related'. Take it away.
        """)]
    [InlineData("a label that two terms want",
        Kpo + """
        === glossary/lpo.md
        ---
        term: legal process outsourcing
        aliases: [KPO]
        definition: work
        ---
        """,
        "input/glossary/lpo.md(3,11): error GLO003: 'KPO' is also the abbreviation of kpo (input/glossary/kpo.md(3,15)). Remove one, or list it under 'cautious' in both.")]
    [InlineData("a reference to no term",
        Kpo + """
        === articles/a.md
        ---
        title: A
        ---
        See [[kpos]].
        """,
        "input/articles/a.md(4,5): error GLO005: No term is called 'kpos'. Did you mean 'kpo'? Use the id or a label of an existing one.")]
    [InlineData("a comparison with a cell missing",
        Kpo + """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: work
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:
              bpo:
                text: Low
        """,
        "input/comparisons/bpo-vs-kpo.yml(7,7): error CMP002: The row 'Price' has no cell for 'kpo'. Add one; where nothing is known, say so with 'value: unknown'.")]
    [InlineData("a cell that starts with a bracket",
        Kpo + """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: work
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:
              bpo:
                text: [Low](https://example.org)
              kpo:
                text: High
        """,
        "input/comparisons/bpo-vs-kpo.yml(8,15): error DATA011: The text of 'text' starts with '[', which YAML takes for something else. Put it in quotes: \"[…\".")]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(site).Messages);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_at_the_first_wrong_byte()
    {
        var site = TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", [.. Encoding.UTF8.GetBytes("---\ntitle: caf"), 0xE9, .. Encoding.UTF8.GetBytes("\n---\n")]),
        ]);

        Assert.Equal(
            "input/articles/a.md(2,11): error TEXT001: This is not UTF-8 text. Save the file as UTF-8 in your editor.",
            site.Messages);
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        var site = TestSite.Of(
        [
            TestSite.File("site.yml", "title: Test site\n"),
            TestSite.File("articles/a.md", new byte[5_000_000]),
        ]);

        Assert.Equal(
            "input/articles/a.md(1,1): error TEXT002: This file has 5,000,000 bytes; at most 4,194,304 are read. Split it.",
            site.Messages);
    }

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
    public void Brackets_without_end_are_an_authors_fault_and_no_crash() =>
        Assert.Equal(
            "input/articles/a.md(4,1): error MD012: Brackets, emphasis or quotations nest too deeply in this text. "
                + "Close them, or put a backslash before each.",
            TestSite.Build($"=== articles/a.md\n---\ntitle: A\n---\n{new string('[', 20_000)}BPO{new string(']', 20_000)}\n").Messages);

    [Fact]
    public void Nothing_is_rendered_when_there_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => TestSite.Build("=== articles/a.md\nHello.").Publish());
}
