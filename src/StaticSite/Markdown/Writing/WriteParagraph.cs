using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Steps;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes a paragraph; one that is a picture with a title and nothing else as a figure with its caption.</summary>
internal sealed class WriteParagraph : ParagraphRenderer
{
    private static readonly object CaptionKey = new();

    /// <summary>Whether the title of a picture stands below it. A phrase has no room for that.</summary>
    public static bool HasCaption(LinkInline picture) => picture.ContainsData(CaptionKey);

    private static bool IsFigure(LinkInline picture) =>
        picture is { IsImage: true, Title.Length: > 0, PreviousSibling: null, NextSibling: null, Parent: { ParentBlock: ParagraphBlock } } && !ResolveAddresses.ReachesNothing(picture);

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline picture || !IsFigure(picture))
        {
            base.Write(renderer, paragraph);
            return;
        }

        picture.SetData(CaptionKey, true);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"figure\">");
        renderer.WriteLeafInline(paragraph);
        renderer.Write("<figcaption>").WriteEscape(picture.Title).WriteLine("</figcaption></figure>");
    }
}
