using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticSite.Markdown.Steps;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes a heading with all anchors that lead to it.</summary>
internal sealed class WriteHeading : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock block)
    {
        // The page has its title already.
        var (level, heading) = ((char)('0' + Math.Max(block.Level, 2)), NameHeadings.Of(block));
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(heading.Id).Write("\">");
        foreach (var other in heading.OtherIds)
            renderer.Write("<span id=\"").WriteEscape(other).Write("\"></span>");
        renderer.WriteLeafInline(block);
        renderer.Write("</h").Write(level).WriteLine(">");
        renderer.EnsureLine();
    }
}
