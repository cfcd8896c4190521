using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Reports raw HTML. The parser still recognises it, so that it can be found; the renderer shows it as text.</summary>
internal static class RejectHtml
{
    public static void In(MarkdownDocument document, TextScope text)
    {
        foreach (var node in document.Descendants())
            if (node is HtmlBlock or HtmlInline)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.RawHtml, text.Locate(node.Line, node.Column));
    }
}
