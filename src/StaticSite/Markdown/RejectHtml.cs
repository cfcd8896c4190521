using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Reports raw HTML. The parser still recognises it, so that it can be found; the renderer shows it as text.</summary>
internal static class RejectHtml
{
    public static void In(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
        {
            if (leaf is HtmlBlock)
                Report(leaf);
            foreach (var inline in leaf.Inlines())
                if (inline is HtmlInline)
                    Report(inline);
        }

        void Report(MarkdownObject html) =>
            text.Page.Diagnostics.Report(MarkdownDiagnostics.RawHtml, text.Locate(html.Line, html.Column));
    }
}
