using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Numbers the notes of a page through all its texts, and reports those that do not show.</summary>
internal static class NumberNotes
{
    private static readonly object NameKey = new();

    public static void Number(MarkdownDocument document, TextScope text, Room room)
    {
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup definitions)
                ReportHidden(definitions, text);
            else if (block is FootnoteGroup { Count: > 0 } notes)
                Number(notes, text, room);
        }
    }

    /// <summary>What the notes of one text are called; null where there is no room for them.</summary>
    public static string? Of(FootnoteGroup notes) => notes.GetData(NameKey) as string;

    private static void Number(FootnoteGroup notes, TextScope text, Room room)
    {
        var numbers = text.Page.State<NoteNumbers>();
        if (room == Room.Page)
            notes.SetData(NameKey, text.SectionTitle.Length > 0
                ? text.Page.Index.Get(Strings.Fact).Fill("layout.notes-of", ("title", text.SectionTitle))
                : text.Page.Index.Get(Strings.Fact)["layout.notes"]);
        foreach (var note in notes.OfType<Footnote>())
        {
            note.Order = ++numbers.Last;
            foreach (var link in note.Links)
                link.Index = 0;
            note.Links.RemoveAll(link => room != Room.Page || !IsShown(link));
            for (var i = 0; i < note.Links.Count; i++)
                note.Links[i].Index = i + 1;
        }
    }

    // Within a link the number is no link, and a note that does not show cites nothing.
    private static bool IsShown(FootnoteLink link)
    {
        Inline top = link;
        for (var parent = link.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return false;
            top = parent;
        }

        Block? block = ((ContainerInline)top).ParentBlock;
        while (block?.Parent is { } outer)
            block = outer;
        return block is MarkdownDocument;
    }

    private static void ReportHidden(LinkReferenceDefinitionGroup definitions, TextScope text)
    {
        var first = new Dictionary<(string, string), SourceLocation>();
        foreach (var definition in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            var (label, at) = (definition.Label ?? "", text.Locate(definition.Line, definition.Column));
            var isFirst = first.TryAdd((at.Path, label.ToUpperInvariant()), at);
            if (definition.Footnote.Order >= 0)
                continue;

            // A part that stands here twice has its notes once.
            if (isFirst)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.UncitedNote, at, label);
            else if (text.Pieces.IsEmpty || first[(at.Path, label.ToUpperInvariant())] != at)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.RepeatedNote, at, label);
        }
    }

    private sealed class NoteNumbers
    {
        public int Last { get; set; }
    }
}
