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
    [InlineData("a missing colon",
        """
        title How to begin
        description: x
        """,
        "input/articles/a.md(2,6): error DATA020: A colon is missing behind 'title'. Write 'title: …'.")]
    [InlineData("a missing colon in front of quotes",
        """
        title "To begin: how"
        description: x
        """,
        "input/articles/a.md(2,6): error DATA020: A colon is missing behind 'title'. Write 'title: …'.")]
    [InlineData("a missing colon above a list",
        """
        title: A
        sources
          - one
          - two
        description: x
        """,
        "input/articles/a.md(3,8): error DATA020: A colon is missing behind 'sources'. Write 'sources: …'.")]
    [InlineData("a missing space behind a colon",
        """
        title:Page A
        description: x
        """,
        "input/articles/a.md(2,7): error DATA021: A space is missing behind the colon. Write 'title: Page A'.")]
    [InlineData("a missing space behind a colon in the only line",
        """
        title:Page A
        """,
        "input/articles/a.md(2,7): error DATA021: A space is missing behind the colon. Write 'title: Page A'.")]
    [InlineData("a missing space behind a hyphen",
        """
        title: A
        faq:
          -question: Why?
            answer: So.
        """,
        "input/articles/a.md(4,4): error DATA021: A space is missing behind the hyphen. Write '- question: Why?'.")]
    [InlineData("a no-break space",
        """
        title:  Page A
        description: x
        """,
        "input/articles/a.md(2,7): error DATA022: There is a no-break space here (U+00A0), which YAML does not take for a space. Write a plain one.")]
    [InlineData("an entry of a list without its hyphen",
        """
        title: A
        sources:
          - one
          two
          - three
        """,
        "input/articles/a.md(5,3): error DATA023: This looks like an entry of a list, but there is no hyphen in front. Write '- two'.")]
    [InlineData("an entry that goes on with the one above",
        """
        title: A
        sources:
          - one
           two
        """,
        "input/articles/a.md(5,4): error DATA023: This looks like an entry of a list, but there is no hyphen in front. Write '- two'.")]
    [InlineData("an entry with keys without its hyphen",
        """
        title: A
        faq:
          - question: Why?
            answer: So.
            question: How?
            answer: Thus.
        """,
        "input/articles/a.md(6,5): error DATA023: This looks like an entry of a list, but there is no hyphen in front. Write '- question: How?'.")]
    [InlineData("a hyphen that is part of a text",
        """
        title: A
        description: x
          - y
        """,
        "input/articles/a.md(4,3): error DATA026: This line starts with a hyphen, but is part of the text above it. Start it where the list starts, or put the text in quotes.")]
    [InlineData("a quote without the one in front",
        """
        title: Warm"
        """,
        "input/articles/a.md(2,8): error DATA024: There is a \" at the end of this text, but no \" in front. Write both or neither.")]
    [InlineData("bullets",
        """
        title: A
        sources:
          • one
          • two
        """,
        "input/articles/a.md(4,3): error DATA033: '•' does not start an entry of a list here; a hyphen does. Write '- ' in its place.")]
    [InlineData("a backslash in double quotes",
        """
        title: "C:\Users"
        """,
        "input/articles/a.md(2,11): error DATA003: In double quotes, a backslash changes the letter behind it. Write two backslashes where one should show.")]
    [InlineData("an entry that is hardly there",
        """
        title: A
        faq:
          - {}
        """,
        "input/articles/a.md(4,5): error DATA009: 'question' is missing. Add a line 'question: …'. So is 'answer'.")]
    [InlineData("lines that were pasted twice",
        """
        title: A
        sources: []
        aliases: []
        sources: []
        aliases: []
        """,
        "input/articles/a.md(5,1): error DATA004: 'sources' stands here a second time; the first is in line 3. Keep one. The same is wrong in 1 more place: input/articles/a.md(6,1).")]
    [InlineData("a key in other letters",
        """
        Title: A
        """,
        "input/articles/a.md(2,1): error DATA008: 'Title' is not a key that belongs here. Did you mean 'title'?")]
    [InlineData("another word for a key",
        """
        name: A
        """,
        "input/articles/a.md(2,1): error DATA008: 'name' is not a key that belongs here. 'title' is missing; did you mean it?")]
    [InlineData("a key with a sign that nobody sees",
        """
        tit​le: A
        """,
        "input/articles/a.md(2,4): warning TEXT007: Here stands U+200B, which nobody can see. Take it away.")]
    [InlineData("nothing where a title should be",
        """
        title: null
        """,
        "input/articles/a.md(2,8): error DATA027: YAML reads null as nothing. Put it in quotes if the word is meant, or take it away.")]
    [InlineData("a day that no month has",
        """
        title: A
        reviewed: 2026-02-30
        """,
        "input/articles/a.md(3,11): error DATA032: '2026-02-30' does not exist. That month has 28 days.")]
    [InlineData("a month that no year has",
        """
        title: A
        reviewed: 2026-13-01
        """,
        "input/articles/a.md(3,11): error DATA032: '2026-13-01' does not exist. A year has 12 months.")]
    [InlineData("a text where keys are meant",
        """
        title: A
        faq:
          - question Why?
        """,
        "input/articles/a.md(4,13): error DATA020: A colon is missing behind 'question'. Write 'question: …'.")]
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
        "input/articles/a.md(3,1): error DATA008: 'descripton' is not a key that belongs here. Did you mean 'description'?")]
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
