using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Composes one text: parses it, lets every feature do its step, and writes the markup. The syntax tree does
/// not outlive the call, since keeping the trees of a large site doubles the cost of parsing.</summary>
/// <param name="steps">What features do to every text, in their order.</param>
public sealed class ComposeBody(ParseMarkdown parser, params ImmutableArray<IBodyStep> steps)
{
    [ThreadStatic]
    private static WriteMarkup? _writer;

    /// <summary>The facts that whoever composes texts, and shows them, needs for that.</summary>
    public ImmutableArray<Fact> Needs { get; } =
    [
        IMovedPages.Fact, IPictures.Fact, IEmbedIndex.Facts, IEmbedSource.Facts, IRegister.Facts, .. steps.SelectMany(step => step.Needs),
    ];

    /// <summary>Composes blocks: paragraphs, lists, tables.</summary>
    public Body Blocks(string text, TextScope scope)
    {
        var document = Prepare(text, scope, Room.Page, out var headings);
        return new Body(Writer.Blocks(document), headings);
    }

    /// <summary>Composes blocks whose words somebody needs, too.</summary>
    /// <param name="plain">The same as text.</param>
    public Body Blocks(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Page, out var headings);
        plain = WordsOf(document);
        return new Body(Writer.Blocks(document), headings);
    }

    /// <summary>Composes a phrase: the inlines of what should be one paragraph, without the paragraph around them.</summary>
    /// <param name="plain">The same as text.</param>
    public Markup Phrase(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Phrase, out _);
        plain = WordsOf(document);
        return Writer.Phrase(document);
    }

    /// <summary>Composes what stands in a cell: a phrase, or some paragraphs and lists.</summary>
    /// <param name="plain">The same as text.</param>
    public Markup Cell(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Cell, out _);
        plain = WordsOf(document);
        return Writer.Cell(document);
    }

    private static string WordsOf(MarkdownDocument document) => string.Join(' ', document.Leaves()
        .Select(leaf => leaf switch
        {
            { Inline: { } inline } => PlainText.Of(inline),
            CodeBlock code => code.Lines.ToString(),
            _ => "",
        })
        .Where(words => words.Length > 0));

    private WriteMarkup Writer => _writer is { } writer && writer.Parser == parser ? writer : _writer = new(parser);

    private MarkdownDocument Parse(string text, TextScope scope)
    {
        if (!parser.TryParse(text, out var document, out var tooMuch))
        {
            var at = scope.Locate(tooMuch.Line, tooMuch.Column);
            scope.Page.Diagnostics.Add(
                tooMuch.Parts is { } parts ? MarkdownDiagnostics.TooManyParts.At(at, parts) : MarkdownDiagnostics.TooDeep.At(at));
            return new MarkdownDocument();
        }

        LimitDepth.In(document, scope);
        if (LimitNames.FindTooMuch(document, text) is { } link)
        {
            scope.Page.Diagnostics.Report(MarkdownDiagnostics.LongNames, scope.Locate(link.Line, link.Column), link.Label);
            return new MarkdownDocument();
        }

        TakeHtml.In(document, text, scope);
        LimitDepth.In(document, scope);
        return document;
    }

    private MarkdownDocument Prepare(string text, TextScope scope, Room room, out ImmutableArray<Heading> headings)
    {
        var document = Parse(text, scope);
        CheckRoom.In(document, scope, room);
        headings = NameHeadings.In(document, scope);
        LeftAsText.In(document, text);
        ReportOpenFences.In(document, scope);
        ReportHidden.In(document, scope);
        FindSection.In(document);
        NumberNotes.In(document, scope, room);
        NameTables.In(document, scope);
        RefuseEntities.In(document, text, scope);
        PlaceEmbeds.In(document, scope);
        ResolveAddresses.In(document, scope);
        ReportBrokenLinks.In(document, scope);
        ReportLeftMarks.In(document, scope);
        ReportMisread.In(document, scope);
        ShowPictures.In(document, scope);
        foreach (var step in steps)
            step.Run(document, scope);
        return document;
    }
}
