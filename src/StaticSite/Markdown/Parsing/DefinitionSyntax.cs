using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;

namespace StaticSite.Markdown.Parsing;

/// <summary>Lists of words and what they mean, behind a colon. To the parser's own extension, a line that starts with a tilde is a
/// meaning, too, and not about so many minutes.</summary>
internal sealed class DefinitionSyntax : IMarkdownExtension
{
    private readonly DefinitionListExtension _lists = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        _lists.Setup(pipeline);
        pipeline.BlockParsers.FindExact<DefinitionListParser>()!.OpeningCharacters = [':'];
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => _lists.Setup(pipeline, renderer);
}
