using System.Collections.Immutable;
using Markdig.Syntax;

namespace StaticSite.Markdown;

/// <summary>Composes one text: parses it, lets every feature do its step, and writes the markup. The syntax tree does
/// not outlive the call, since keeping the trees of a large site doubles the cost of parsing.</summary>
public sealed class ComposeBody(ParseMarkdown parser)
{
    [ThreadStatic]
    private static WriteMarkup? _writer;

    /// <summary>Composes blocks: paragraphs, lists, tables.</summary>
    public Body Blocks(string text, TextScope scope)
    {
        var document = Prepare(text, scope, out var headings);
        return new Body(Writer.Blocks(document), headings);
    }

    /// <summary>Composes blocks whose words somebody needs, too.</summary>
    /// <param name="plain">The same as text.</param>
    public Body Blocks(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, out var headings);
        plain = WordsOf(document);
        return new Body(Writer.Blocks(document), headings);
    }

    /// <summary>Composes a phrase: the inlines of what should be one paragraph, without the paragraph around them.</summary>
    /// <param name="plain">The same as text.</param>
    public Markup Phrase(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, out _);
        plain = WordsOf(document);
        return Writer.Phrase(document);
    }

    private static string WordsOf(MarkdownDocument document) => string.Join(' ', document.Leaves()
        .Select(leaf => leaf.Inline is { } inline ? PlainText.Of(inline) : ""));

    private WriteMarkup Writer => _writer is { } writer && writer.Parser == parser ? writer : _writer = new(parser);

    private MarkdownDocument Parse(string text, TextScope scope)
    {
        try
        {
            return parser.Parse(text);
        }
        catch (ArgumentException)
        {
            // The parser refuses what nests thousands deep, and has no other way to say so.
            scope.Page.Diagnostics.Report(MarkdownDiagnostics.TooDeep, scope.Origin);
            return parser.Parse("");
        }
    }

    private MarkdownDocument Prepare(string text, TextScope scope, out ImmutableArray<Heading> headings)
    {
        var document = Parse(text, scope);
        PlaceCells.In(document, text);
        LeftAsText.In(document, text);
        headings = NameHeadings.In(document, scope);
        FindSection.In(document);
        NameTables.In(document, scope);
        RejectHtml.In(document, scope);
        PlaceEmbeds.In(document, scope);
        ResolveAddresses.In(document, scope);
        ReportBrokenLinks.In(document, scope);
        ShowPictures.In(document, scope);
        foreach (var step in scope.Page.Index.Facts.All<IBodyStep>())
            step.Run(document, scope);
        return document;
    }
}
