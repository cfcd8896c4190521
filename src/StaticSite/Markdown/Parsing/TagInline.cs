using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Words between two of the tags that texts may hold: <c>&lt;kbd&gt;Enter&lt;/kbd&gt;</c>. To every step they are
/// words that somebody emphasised.</summary>
internal sealed class TagInline(string name) : EmphasisInline
{
    public string Name { get; } = name;
}

internal sealed class WriteTag : HtmlObjectRenderer<TagInline>
{
    protected override void Write(HtmlRenderer renderer, TagInline tag)
    {
        renderer.Write("<").Write(tag.Name).Write(">");
        renderer.WriteChildren(tag);
        renderer.Write("</").Write(tag.Name).Write(">");
    }
}
