namespace StaticSite.Tests.Markdown;

/// <summary>Pictures with a caption, tasks and lists of definitions.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("""![A box](box.svg "The *box*")""", "<figure class=\"figure\"><img src=\"box.svg\" alt=\"A box\" width=\"1\" height=\"1\"><figcaption>The *box*</figcaption></figure>\n")]
    [InlineData("""- ![A box](box.svg "The box")""", "<ul>\n<li>\n<figure class=\"figure\"><img src=\"box.svg\" alt=\"A box\" width=\"1\" height=\"1\"><figcaption>The box</figcaption></figure>\n</li>\n</ul>\n")]
    [InlineData("""![A box](box.svg)""", "<p><img src=\"box.svg\" alt=\"A box\" width=\"1\" height=\"1\"></p>\n")]
    [InlineData("""See ![A box](box.svg "The box").""", "<p>See <img src=\"box.svg\" alt=\"A box\" title=\"The box\" width=\"1\" height=\"1\">.</p>\n")]
    public void A_picture_alone_with_a_title_is_a_figure(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Fact]
    public void Words_that_no_author_wrote_can_be_said_otherwise() => Assert.Equal(
        """
        <ul class="contains-task-list">
        <li class="task-list-item"><span class="task" role="img" aria-label="hecho">☑</span> One<sup><a class="note" id="fnref:1" href="#fn:1"><span class="visually-hidden">Nota </span>1</a></sup></li>
        </ul>
        <section class="notes" aria-label="Notas">
        <ol>
        <li id="fn:1">
        <p>Two. <a class="note-back" href="#fnref:1" aria-label="A la nota 1">↩︎</a></p>
        </li>
        </ol>
        </section>

        """,
        Shown("- [x] One[^1]\n\n[^1]: Two.\n", "=== strings.yml\nlayout.task-done: hecho\nlayout.note: Nota\nlayout.notes: Notas\nlayout.note-back: A la nota {note}\n"));

    private static string Shown(string text, string more = "") => TestSite.Build(
        "=== articles/box.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"><path d=\"M0 0h1v1z\"/></svg>\n"
        + more + TestSite.Article(text)).Page("articles/a.html").Split("up: Home")[0];
}
