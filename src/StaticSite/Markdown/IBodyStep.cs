using Markdig.Syntax;

namespace StaticSite.Markdown;

/// <summary>What a feature does to every text while it is composed. Published at the first barrier.</summary>
public interface IBodyStep
{
    void Run(MarkdownDocument document, TextScope text);
}
