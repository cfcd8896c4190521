namespace StaticSite.Tests.Markdown;

/// <summary>What a contributor reads when a text is wrong.</summary>
public sealed class BrokenTextTests
{
    private const string Kpo = """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        deprecated: [old kpo]
        definition: outsourcing of expert work
        ---

        """;

    [Theory]
    [InlineData("HTML",
        """
        Some <b>bold</b> words.
        """,
        """
        input/articles/a.md(4,6): error MD001: '<b>' is HTML, which is not used in texts. Write **words**, or put it in `backticks` to show it.
        """)]
    [InlineData("a link with a script",
        """
        [click](javascript:alert(1))
        """,
        "input/articles/a.md(4,1): error MD002: 'javascript:alert(1)' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.")]
    [InlineData("a link that leads nowhere",
        """
        See [KPO](../glossary/kop.md).
        """,
        "input/articles/a.md(4,5): error LINK001: '../glossary/kop.md' leads to no page or file. Did you mean '../glossary/kpo.md'? Link to an existing one, or add it.")]
    [InlineData("a link to a section that is not there",
        """
        ## Prices
        See [above](#price).
        """,
        "input/articles/a.md(5,5): error LINK002: 'articles/a.html' has no section 'price'. Did you mean 'prices'? Link to one that it has, or to the page alone.")]
    [InlineData("a link out of the site",
        """
        [up](../../x.md)
        """,
        "input/articles/a.md(4,1): error MD003: '../../x.md' leads out of the site. Count the '../' in it.")]
    [InlineData("a picture without words",
        """
        ![](../a.png)
        """,
        """
        input/articles/a.md(4,1): error LINK001: '../a.png' leads to no page or file. Link to an existing one, or add it.
        input/articles/a.md(4,1): error MD004: The picture '../a.png' has no text for those who cannot see it. Write what it shows: ![what it shows](../a.png).
        """)]
    [InlineData("a picture that lies elsewhere",
        """
        ![A box](https://example.org/a.png) and ![a box][box]

        [box]: mailto:box@example.org
        """,
        """
        input/articles/a.md(4,1): error MD050: The picture 'https://example.org/a.png' is no file of this site, and pages load nothing from elsewhere, so nobody would see it. Put the file beside the text, and write its name here.
        input/articles/a.md(4,41): error MD050: The picture 'mailto:box@example.org' is no file of this site, and pages load nothing from elsewhere, so nobody would see it. Put the file beside the text, and write its name here.
        """)]
    [InlineData("addresses that do not say where they lead",
        """
        [a](http://) [b](https:example.org) [c](https:///example.org) [d](mailto:) [e](HTTPS:/example.org) [f](https://example.org) [g](tel:1)
        """,
        """
        input/articles/a.md(4,1): error MD051: 'http://' does not say where it leads. Write the whole address, such as https://example.org/page or mailto:name@example.org.
        input/articles/a.md(4,14): error LINK001: 'https:example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,37): error LINK001: 'https:///example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,63): error MD051: 'mailto:' does not say where it leads. Write the whole address, such as https://example.org/page or mailto:name@example.org.
        input/articles/a.md(4,76): error LINK001: 'HTTPS:/example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        """)]
    [InlineData("a second title",
        """
        # B
        """,
        "input/articles/a.md(4,1): error MD005: A top heading is a title, and the page has one already. Start sections with '##'.")]
    [InlineData("a container without an end",
        """
        ::: comparison x

        More.
        """,
        "input/articles/a.md(4,1): error MD006: The ':::' that starts here has no end. Put a line ':::' below it.")]
    [InlineData("a container closed on its own line",
        """
        ::: comparison x :::
        :::
        """,
        "input/articles/a.md(4,1): error MD007: The closing ':::' must stand on a line of its own, below this one.")]
    [InlineData("a container of no known kind",
        """
        ::: comparision x
        :::
        """,
        "input/articles/a.md(4,1): error MD008: There is nothing called '::: comparision'. Did you mean 'comparison'? Known: articles, categories, caution, comparison, comparisons, details, dispute, important, include, note, say, search, sections, square, tabs, terms, tip, warning.")]
    [InlineData("a table that does not exist",
        """
        ::: comparison x
        :::
        """,
        "input/articles/a.md(4,1): error MD009: There is no comparison 'x'. Use the id of an existing one.")]
    [InlineData("links that show as text",
        """
        See [KPO](../glossary/kpo.md and [that](x.
        A [page](my page.md), [one](x.md "Title), **a [page [KPO](../glossary/kpo.md) here](../glossary/kpo.md)** too.

        - Code: `[a](b`, \[a](b, f(x) [1, 2) and (a].
        """,
        """
        input/articles/a.md(4,5): warning MD013: What starts here shows as text and not as a link: its address has no end. Put ')' behind it.
        input/articles/a.md(4,34): warning MD013: What starts here shows as text and not as a link: its address has no end. Put ')' behind it.
        input/articles/a.md(5,3): warning MD013: What starts here shows as text and not as a link: there is a space in its address. Put the address in angle brackets: (<…>).
        input/articles/a.md(5,23): warning MD013: What starts here shows as text and not as a link: the title behind its address has no closing quotation mark. Put it before the ')'.
        input/articles/a.md(5,47): warning MD013: What starts here shows as text and not as a link: a link cannot hold another. Keep one of the two.
        """)]
    [InlineData("addresses that stand nowhere",
        """
        See [the guide][], [that][guide] and a note[^1], but not a[i][j], [1][2] or `[x][]`.
        This [is][here] and so is [this].

        [here]: ../glossary/kpo.md
        [this]: ../glossary/kpo.md
        """,
        """
        input/articles/a.md(4,5): warning MD014: This shows as it stands, since the text has no line '[the guide]: …'. Add one, or write the address here: [the guide](…).
        input/articles/a.md(4,20): warning MD014: This shows as it stands, since the text has no line '[guide]: …'. Add one, or write the address here: [that](…).
        input/articles/a.md(4,44): warning MD014: This shows as it stands, since the text has no line '[^1]: …'. Add one.
        """)]
    [InlineData("citations that show as text",
        """
        As they say [@one, @two] and \[@nobody, or `[@code`.
        """,
        "input/articles/a.md(4,13): warning SRC002: This is meant to cite a source and shows as text. Write one key in each pair of brackets: [@first-key] [@second-key].")]
    [InlineData("references that show as text",
        """
        See [[kpo] and [[KPO|words
        of mine]], [[]] or [[kpo|]].

        > | A | B |
        > |---|---|
        > | `[[x` and \[\[y | [[kpo |
        """,
        """
        input/articles/a.md(4,5): warning GLO020: What starts here shows as text and links nothing: it ends with one ']'. Put a second behind it. For plain brackets, put a backslash before each: \[\[.
        input/articles/a.md(4,16): warning GLO020: What starts here shows as text and links nothing: it has no ']]' on its line. Put that behind the name. For plain brackets, put a backslash before each: \[\[.
        input/articles/a.md(5,12): warning GLO020: What starts here shows as text and links nothing: it names no term. Write [[id]] or [[id|words]]. For plain brackets, put a backslash before each: \[\[.
        input/articles/a.md(5,20): warning GLO020: What starts here shows as text and links nothing: there are no words behind its '|'. Write [[id]] or [[id|words]]. For plain brackets, put a backslash before each: \[\[.
        input/articles/a.md(9,23): warning GLO020: What starts here shows as text and links nothing: it has no ']]' on its line. Put that behind the name. For plain brackets, put a backslash before each: \[\[.
        """)]
    [InlineData("faults in the cells of a table",
        """
        | A           | B |
        |-------------|---|
        | old kpo, [[kop]] |   x [y](z.md) |
        |old kpo|[[kop]]|
        """,
        """
        input/articles/a.md(6,3): warning GLO008: 'old kpo' is no longer used for this. Write 'knowledge process outsourcing'.
        input/articles/a.md(6,12): error GLO005: No term is called 'kop'. Did you mean 'kpo'? Use the id or a label of an existing one.
        input/articles/a.md(6,26): error LINK001: 'z.md' leads to no page or file. Link to an existing one, or add it.
        input/articles/a.md(7,2): warning GLO008: 'old kpo' is no longer used for this. Write 'knowledge process outsourcing'.
        input/articles/a.md(7,10): error GLO005: No term is called 'kop'. Did you mean 'kpo'? Use the id or a label of an existing one.
        """)]
    [InlineData("a reference to no term",
        """
        See [[kpos]].
        """,
        "input/articles/a.md(4,5): error GLO005: No term is called 'kpos'. Did you mean 'KPOs'? Use the id or a label of an existing one.")]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string text, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(Kpo + TestSite.Article(text)).Messages);
    }

    [Fact]
    public void A_source_that_does_not_exist_is_reported_wherever_it_is_named() => Assert.Equal(
        """
        input/articles/a.md(3,11): error REF001: There is no source 'iso-1'. Did you mean 'iso-12'? Use the key of an existing one, or add it to sources.yml.
        input/articles/a.md(5,13): error REF001: There is no source 'iso-2'. Did you mean 'iso-12'? Use the key of an existing one, or add it to sources.yml.
        """.ReplaceLineEndings("\n"),
        TestSite.Build("""
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
            """).Messages);
}
