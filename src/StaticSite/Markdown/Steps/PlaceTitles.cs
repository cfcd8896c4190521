using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Takes the words behind <c>::: comparison</c> and the like for what they are: a key, and no title.</summary>
internal static class PlaceTitles
{
    public static void In(MarkdownDocument document, string written, TextScope text, ImmutableArray<ContainerKind> containers)
    {
        if (!written.Contains(":::", StringComparison.Ordinal))
            return;

        foreach (var container in document.Descendants<TextContainer>())
            if (container.Title is not null && PlaceEmbeds.KindOf(container, containers) is null &&
                text.Page.Index.All(IEmbedIndex.Facts).Any(index => index.Kind == container.Info))
                container.RemoveAt(0);
    }
}
