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
}
