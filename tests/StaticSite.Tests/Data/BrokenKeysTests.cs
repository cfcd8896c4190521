namespace StaticSite.Tests.Data;

/// <summary>What a contributor reads when keys and values are wrong.</summary>
public sealed class BrokenKeysTests
{
    [Theory]
    [InlineData("an unclosed list above a comment",
        """
        title: A
        sources: [one
        reviewed: 2026-11-21
        # A note.
        """,
        "input/articles/a.md(3,10): error DATA003: The '[' that starts here is never closed.")]
    [InlineData("a list that a number sign cuts short",
        """
        title: A
        sources: [one #1, two]
        reviewed: 2026-11-21
        """,
        "input/articles/a.md(3,10): error DATA003: The '[' that starts here is never closed, since ' #' starts a note. Put the text that holds it in quotes.")]
    [InlineData("a key that starts further right than the one above",
        """
        title: A
        order: 30
          sources: [one]
        """,
        "input/articles/a.md(4,1): error DATA003: This line starts further right than the one above it, which has its value already. Start both at the same place.")]
    [InlineData("a text that goes on behind its quotation marks",
        """
        title: "Warm" or cold?
        """,
        "input/articles/a.md(2,8): error DATA003: The \" that starts here ends before the text does. Put all of it in the other kind of quotation marks.")]
    [InlineData("a missing key",
        """
        description: x
        """,
        "input/articles/a.md(2,1): error DATA009: 'title' is missing. Add a line 'title: …'.")]
    [InlineData("a misspelt key",
        """
        title: A
        descripton: x
        """,
        "input/articles/a.md(3,1): error DATA008: 'descripton' is not a key that belongs here. Did you mean 'description'? Known keys: aliases, autolink, description, faq, menu-title, order, reviewed, sources, title.")]
    [InlineData("a key given twice",
        """
        title: A
        title: B
        """,
        "input/articles/a.md(3,1): error DATA004: 'title' stands here a second time; the first is in line 2. Keep one.")]
    [InlineData("a list where a text belongs",
        """
        title:
          - A
        """,
        "input/articles/a.md(3,3): error DATA010: 'title' should be a text, but is a list.")]
    [InlineData("a text where a list of entries belongs",
        """
        title: A
        faq: Why?
        """,
        "input/articles/a.md(3,6): error DATA010: 'faq' should be a list of entries, each starting with '-', but is a text.")]
    [InlineData("a date as people write it",
        """
        title: A
        reviewed: 21.11.2026
        """,
        "input/articles/a.md(3,11): error DATA012: '21.11.2026' is no date. Write it as 2026-11-21: year, month, day.")]
    [InlineData("a number in words",
        """
        title: A
        order: first
        """,
        "input/articles/a.md(3,8): error DATA013: 'first' is no whole number.")]
    [InlineData("a word that is no choice",
        """
        title: A
        autolink: pages
        """,
        "input/articles/a.md(3,11): error DATA014: 'pages' is none of the words for 'autolink'. Did you mean 'page'? Write one of: section, page, all, off, false.")]
    [InlineData("a colon in an unquoted text",
        """
        title: BPO: what it is
        """,
        "input/articles/a.md(2,11): error DATA003: A colon followed by a space starts a value, so a text that holds one must be in quotes: \"… : …\".")]
    [InlineData("a tab",
        """
        title: A
        faq:
        	- question: Why?
        """,
        "input/articles/a.md(4,1): error DATA003: There is a tab here. Use spaces to indent.")]
    [InlineData("an unclosed bracket",
        """
        title: A
        sources: [a, b
        """,
        "input/articles/a.md(3,10): error DATA003: The '[' that starts here is never closed.")]
    [InlineData("an unclosed quote",
        """
        title: "A
        """,
        "input/articles/a.md(2,8): error DATA003: The '\"' that starts here is never closed.")]
    [InlineData("an anchor",
        """
        title: &a A
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for an anchor ('&'), which is not used here. Put the text in quotes, or take the sign away.")]
    [InlineData("an alias",
        """
        title: *a
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for an alias ('*'), which is not used here. Put the text in quotes, or take the sign away.")]
    [InlineData("a tag",
        """
        title: !!str A
        """,
        "input/articles/a.md(2,8): error DATA005: This is YAML's sign for a tag ('!'), which is not used here. Put the text in quotes, or take the sign away.")]
    public void Each_fault_above_an_article_is_reported_with_its_place_and_the_way_out(string fault, string keys, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build($"=== articles/a.md\n---\n{keys}\n---\nWords.\n").Messages);
    }

    [Theory]
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
    public void Each_fault_in_a_data_file_is_reported_with_its_place_and_the_way_out(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(site).Messages);
    }
}
