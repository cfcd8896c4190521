using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes what a reader opens. Without an end, its start is text.</summary>
internal sealed class WriteDetails : HtmlObjectRenderer<DetailsBlock>
{
    protected override void Write(HtmlRenderer renderer, DetailsBlock details)
    {
        if (!details.IsClosed)
        {
            renderer.WriteLine("<p>&lt;details&gt;</p>");
            renderer.WriteChildren(details);
            return;
        }

        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteLine("<details>");
        if (details is not [SummaryBlock, ..])
            renderer.Write("<summary>").WriteEscape(Word(renderer)).WriteLine("</summary>");
        renderer.WriteChildren(details);
        renderer.WriteLine("</details>");
        renderer.ImplicitParagraph = implicitParagraph;
    }

    /// <summary>What a reader opens that has no name.</summary>
    public static string Word(HtmlRenderer renderer) => ((MarkupWriter)renderer.Writer).Say["layout.details"];
}

internal sealed class WriteSummary : HtmlObjectRenderer<SummaryBlock>
{
    protected override void Write(HtmlRenderer renderer, SummaryBlock summary)
    {
        var tag = summary.Parent is DetailsBlock { IsClosed: true } ? "summary" : "p";
        renderer.Write("<").Write(tag).Write(">");
        if (summary.Inline is { FirstChild: not null } inlines)
            renderer.WriteChildren(inlines);
        else
            renderer.WriteEscape(WriteDetails.Word(renderer));
        renderer.Write("</").Write(tag).WriteLine(">");
    }
}
