namespace StaticSite.Tests.Markdown;

/// <summary>Notes below a text.</summary>
public sealed class NoteTests
{
    [Fact]
    public void Notes_are_numbered_through_the_page_and_lead_back_to_each_mention() => Assert.Equal(
        """
        <p>One<sup><a class="note" id="fnref:1" href="#fn:1"><span class="visually-hidden">Note </span>1</a></sup> two<sup><a class="note" id="fnref:1:2" href="#fn:1"><span class="visually-hidden">Note </span>1</a></sup> three<sup><a class="note" id="fnref:2" href="#fn:2"><span class="visually-hidden">Note </span>2</a></sup>.</p>
        <section class="notes" aria-label="Notes">
        <ol>
        <li id="fn:1">
        <p>Note A. <a class="note-back" href="#fnref:1" aria-label="Back to mention 1 of note 1">↩︎<sup>1</sup></a> <a class="note-back" href="#fnref:1:2" aria-label="Back to mention 2 of note 1">↩︎<sup>2</sup></a></p>
        </li>
        <li id="fn:2">
        <p>Note B:</p>
        <ul>
        <li>a list</li>
        </ul>
        <p> <a class="note-back" href="#fnref:2" aria-label="Back to the mention of note 2">↩︎</a></p>
        </li>
        </ol>
        </section>
        ? Why? #why
        <p>So<sup><a class="note" id="fnref:3" href="#fn:3"><span class="visually-hidden">Note </span>3</a></sup>.</p>
        <section class="notes" aria-label="Notes: Why?">
        <ol start="3">
        <li id="fn:3">
        <p>Another. <a class="note-back" href="#fnref:3" aria-label="Back to the mention of note 3">↩︎</a></p>
        </li>
        </ol>
        </section>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(
            """
            === articles/a.md
            ---
            title: A
            faq:
              - question: Why?
                answer: |
                  So[^a].

                  [^a]: Another.
            ---
            One[^a] two[^a] three[^b].

            [^a]: Note A.
            [^b]: Note B:

                - a list
            """).Page("articles/a.html"));

    [Fact]
    public void A_note_that_does_not_show_is_reported() => Assert.Equal(
        """
        input/articles/a.md(7,1): warning MD023: There is a note '[^a]' further up, so this one does not show. Give it another name.
        input/articles/a.md(8,1): warning MD022: Nothing in the text leads to the note '[^c]', so it does not show. Write [^c] where it belongs, or take it out.
        """,
        TestSite.Build(TestSite.Article(
            """
            One[^a].

            [^a]: Note A.
            [^a]: Another.
            [^c]: Words that nobody will read[^a].
            """)).Messages);

    [Theory]
    [InlineData("> One[^1].\n>\n> [^1]: *Here*.")]
    [InlineData("- One[^1].\n\n  [^1]: *Here*.\n- Two.")]
    [InlineData("> - One[^1].\n>   [^1]: *Here*.\n>   [^2]: Two.\n>\n>   Words[^2].")]
    [InlineData("::: note\nOne[^1].\n\n[^1]: *Here*.\n:::")]
    [InlineData("One[^1].\n\nWord\n: First.\n\n[^1]: *Here*.")]
    [InlineData("One[^1].\n\n[^1]: *Here*.\n\n    [^2]: Two.\n\nWords[^2].")]
    public void Notes_stand_wherever_words_stand(string text)
    {
        var site = TestSite.Build(TestSite.Article(text));
        Assert.Equal("", site.Messages);
        Assert.Contains("<li id=\"fn:1\">\n<p><em>Here</em>. <a class=\"note-back\"", site.Page("articles/a.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("[^", site.Page("articles/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_ends_where_the_next_words_start_at_the_edge_of_what_it_stands_in()
    {
        var page = TestSite.Build(TestSite.Article("> One[^1].\n>\n> [^1]: Here.\n>\n>     More.\n>\n> Last.\n\nBehind.")).Page("articles/a.html");
        Assert.StartsWith("<blockquote>\n<p>One<sup>", page, StringComparison.Ordinal);
        Assert.Contains("</p>\n<p>Last.</p>\n</blockquote>\n<p>Behind.</p>\n<section", page, StringComparison.Ordinal);
        Assert.Contains("<p>Here.</p>\n<p>More. <a", page, StringComparison.Ordinal);
    }
}
