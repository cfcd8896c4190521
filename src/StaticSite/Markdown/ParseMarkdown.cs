using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;

namespace StaticSite.Markdown;

/// <summary>Parses Markdown with the extensions that our texts use and no others. Shared by all threads.</summary>
/// <param name="extensions">What the features add to the syntax.</param>
public sealed class ParseMarkdown(IEnumerable<IMarkdownExtension> extensions)
{
    public MarkdownPipeline Pipeline { get; } = Build(extensions);

    public MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline Build(IEnumerable<IMarkdownExtension> extensions)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseCustomContainers()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(" });
        foreach (var extension in extensions)
            builder.Extensions.Add(extension);
        return builder.Build();
    }
}
