using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Takes the words behind <c>::: comparison</c> and the like for what they are: a key, and no title; and notes which
/// containers are of parts.</summary>
internal static class PlaceTitles
{
    public static void In(MarkdownDocument document, string written, TextScope text, ImmutableArray<ContainerKind> containers)
    {
        if (!written.Contains(":::", StringComparison.Ordinal))
            return;

        foreach (var container in document.Descendants<TextContainer>())
        {
            if (PlaceEmbeds.KindOf(container, containers) is { } kind)
            {
                if (kind.IsOfParts)
                    SplitParts.Mark(container, kind);
            }
            else if (container.Title is not null && text.Page.Index.All(IEmbedIndex.Facts).Any(index => index.Kind == container.Info))
            {
                container.RemoveAt(0);
            }
        }
    }
}
