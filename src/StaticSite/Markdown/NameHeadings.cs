using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Gives each heading an anchor that is unique on its page.</summary>
public static class NameHeadings
{
    private static readonly object HeadingKey = new();

    internal static ImmutableArray<Heading> In(MarkdownDocument document, TextScope text)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var above = 1;
        foreach (var leaf in document.Leaves())
        {
            if (leaf is not HeadingBlock block)
                continue;

            var at = text.Locate(block.Line, block.Column);
            if (block.Level == 1)
                text.Page.Diagnostics.Add(
                    MarkdownDiagnostics.TopHeading.At(at) with { Fix = Fix.Replace(at, "# ", "## ") });
            else if (block.Level > above + 1)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.SkippedHeading, at, block.Level, above);
            above = block.Level;

            var words = block.Inline is { } inline ? PlainText.Of(inline) : "";
            var heading = new Heading(Math.Max(block.Level, 2), text.Page.AddAnchorOfHeading(words), words);
            block.SetData(HeadingKey, heading);
            block.GetAttributes().Id = heading.Id;
            headings.Add(heading);
        }

        return headings.ToImmutable();
    }

    /// <summary>The heading that a block became.</summary>
    public static Heading Of(HeadingBlock block) => (Heading)block.GetData(HeadingKey)!;
}
