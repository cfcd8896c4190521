using Markdig.Syntax;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Takes what stands in a container of parts apart: each heading of the level of the first starts a part, and so does
/// a higher one.</summary>
internal static class SplitParts
{
    private static readonly object KindKey = new();

    /// <summary>The blocks before the first part, and those of each part behind its heading.</summary>
    public static (List<Block> Before, List<(HeadingBlock Heading, List<Block> Blocks)> Parts) Of(TextContainer container)
    {
        var (before, parts, level) = (new List<Block>(), new List<(HeadingBlock, List<Block>)>(), 0);
        foreach (var block in container)
        {
            if (block is ContainerTitle)
                continue;
            if (block is HeadingBlock heading && (level == 0 || heading.Level <= level))
            {
                parts.Add((heading, []));
                level = level == 0 ? heading.Level : level;
            }

            (parts is [.., var (_, blocks)] ? blocks : before).Add(block);
        }

        return (before, parts);
    }

    /// <summary>Notes that a container is one of parts, before its headings are named.</summary>
    public static void Mark(TextContainer container, ContainerKind kind) => container.SetData(KindKey, kind);

    /// <summary>Whether a heading stands right in a container of parts, where it names one or stands in one. It has no place in the
    /// outline of the page, so it may start at any level.</summary>
    public static bool IsPart(HeadingBlock heading) => heading.Parent is TextContainer container && container.ContainsData(KindKey) && IsFirstOrAsHigh(heading, container);

    private static bool IsFirstOrAsHigh(HeadingBlock heading, TextContainer container) =>
        container.FirstOrDefault(block => block is HeadingBlock) is HeadingBlock first && heading.Level <= first.Level;

    /// <summary>Whether a heading names a part of a container, or of such a part, and no section of the page.</summary>
    public static bool IsInPart(HeadingBlock heading)
    {
        for (var around = heading.Parent; around is not null; around = around.Parent)
            if (around is TextContainer && around.ContainsData(KindKey))
                return true;
        return false;
    }

    public static void Check(TextContainer container, string word, TextScope text)
    {
        var (before, parts) = Of(container);
        if (parts.Count == 0)
            text.Page.Diagnostics.Report(MarkdownDiagnostics.NoParts, text.Locate(container.Line, container.Column), word);
        else if (before is [var first, ..])
            text.Page.Diagnostics.Report(MarkdownDiagnostics.TextBeforeParts, text.Locate(first.Line, first.Column), word);
        foreach (var (heading, _) in parts)
            if (heading.Level < parts[0].Heading.Level)
                text.Page.Diagnostics.Report(MarkdownDiagnostics.HigherPart, text.Locate(heading.Line, heading.Column),
                    new string('#', parts[0].Heading.Level), word);
    }
}
