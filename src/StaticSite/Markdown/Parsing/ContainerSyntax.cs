using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace StaticSite.Markdown.Parsing;

/// <summary>Containers between lines of colons. The parser's own extension also takes the colons out of <c>a::b::c</c>.</summary>
internal sealed class ContainerSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // WriteMarkup writes them.
    }
}
