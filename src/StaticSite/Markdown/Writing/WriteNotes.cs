using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticSite.Localization;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes the notes below a text. No heading can have an anchor with a colon, so theirs are unique.</summary>
internal sealed class WriteNotes : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        if (notes.Count == 0)
            return;

        if (NumberNotes.Of(notes) is not { } name)
        {
            renderer.WriteChildren(notes);
            return;
        }

        var first = ((Footnote)notes[0]).Order;
        renderer.Write("<section class=\"notes\" aria-label=\"").WriteEscape(name).Write("\">\n<ol");
        if (first > 1)
            renderer.Write(FormattableString.Invariant($" start=\"{first}\""));
        renderer.WriteLine(">");
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.WriteLine(FormattableString.Invariant($"<li id=\"fn:{note.Order}\">"));
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.Write("</ol>\n").WriteLine("</section>");
    }
}

/// <summary>Writes the number of a note in the text, and the way back from the note.</summary>
internal sealed class WriteNoteLink : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var note = link.Footnote;
        if (link.IsBackLink)
        {
            // The parser put one for each mention; the last writes all that are left.
            if (link.NextSibling is not FootnoteLink)
                foreach (var mention in note.Links)
                    WriteBack(renderer, mention);
        }
        else if (link.Index > 0)
        {
            renderer.Write($"<sup><a class=\"note\" id=\"{AnchorOf(link)}\" ");
            renderer.Write(FormattableString.Invariant($"href=\"#fn:{note.Order}\"><span class=\"visually-hidden\">"))
                .WriteEscape(SayOf(renderer)["layout.note"]).Write(FormattableString.Invariant($" </span>{note.Order}</a></sup>"));
        }
        else
        {
            renderer.Write(FormattableString.Invariant($"<sup>{note.Order}</sup>"));
        }
    }

    private static void WriteBack(HtmlRenderer renderer, FootnoteLink mention)
    {
        var note = mention.Footnote;
        var words = note.Links.Count > 1
            ? SayOf(renderer).Fill("layout.note-back-many", ("note", Strings.Number(note.Order)), ("mention", Strings.Number(mention.Index)))
            : SayOf(renderer).Fill("layout.note-back", ("note", Strings.Number(note.Order)));
        renderer.Write($" <a class=\"note-back\" href=\"#{AnchorOf(mention)}\" aria-label=\"").WriteEscape(words).Write("\">↩\uFE0E");
        if (note.Links.Count > 1)
            renderer.Write(FormattableString.Invariant($"<sup>{mention.Index}</sup>"));
        renderer.Write("</a>");
    }

    private static string AnchorOf(FootnoteLink mention) => mention.Index == 1
        ? FormattableString.Invariant($"fnref:{mention.Footnote.Order}")
        : FormattableString.Invariant($"fnref:{mention.Footnote.Order}:{mention.Index}");

    private static Strings SayOf(HtmlRenderer renderer) => ((MarkupWriter)renderer.Writer).Say;
}
