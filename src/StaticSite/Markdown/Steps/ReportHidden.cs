using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Reports words that the parser takes and that no page shows.</summary>
internal static class ReportHidden
{
    // [//]: # (A note to oneself)
    private const string CommentAddress = "#";

    public static void Report(MarkdownDocument document, TextScope text)
    {
        foreach (var block in document)
            if (block is LinkReferenceDefinitionGroup definitions)
                ReportNames(definitions, document, text);
    }

    /// <summary>Reports what stands behind the language of code, when all have read it who know what it means.</summary>
    public static void ReportWords(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
            if (leaf is FencedCodeBlock { Arguments: { Length: > 0 } arguments })
                text.Page.Diagnostics.Report(
                    MarkdownDiagnostics.WordsBehindLanguage, text.Locate(leaf.Line, leaf.Column), arguments.Trim());
    }

    private static void ReportNames(LinkReferenceDefinitionGroup definitions, MarkdownDocument document, TextScope text)
    {
        HashSet<object>? used = null;
        foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
        {
            if (definition is not FootnoteLinkReferenceDefinition && Hidden(definition) is { } hidden && !(used ??= Used(document, text)).Contains(KeyOf(definition, text)))
                text.Page.Diagnostics.Report(MarkdownDiagnostics.IdleName, text.Locate(definition.Line, definition.Column), definition.Label, hidden);
        }
    }

    // [1]: https://example.org "A title", but also [1]: Smith
    private static string? Hidden(LinkReferenceDefinition definition) => definition switch
    {
        { Url: CommentAddress } => null,
        { Title.Length: > 0 } => "its title does",
        { Url: { } url } when url.All(letter => char.IsLetter(letter) || letter is ',' or ';') => $"'{url}' does",
        _ => null,
    };

    private static HashSet<object> Used(MarkdownDocument document, TextScope text)
    {
        var used = new HashSet<object>();
        foreach (var leaf in document.Leaves())
            foreach (var inline in leaf.Inlines())
                if (inline is LinkInline { Reference: { } reference })
                    used.Add(KeyOf(reference, text));
        return used;
    }

    // A part that stands here twice says it twice, and needs it once.
    private static object KeyOf(LinkReferenceDefinition definition, TextScope text) =>
        text.Pieces.IsEmpty ? definition : text.Locate(definition.Line, definition.Column);
}
