using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports the first block of code that has no end of its own, and takes what it swallowed for what it is, so
/// that nothing else follows from it.</summary>
internal static class ReportOpenFences
{
    private static readonly object FoundKey = new();

    /// <summary>Headings must have their anchors.</summary>
    public static void Report(MarkdownDocument document, TextScope scope)
    {
        foreach (var leaf in document.Leaves())
        {
            if (leaf is not FencedCodeBlock code || Describe(code, scope) is not { } finding)
                continue;

            scope.Page.Diagnostics.Add(finding);
            document.SetData(FoundKey, finding);
            foreach (var line in Lines(code))
                if (line.StartsWith("##", StringComparison.Ordinal))
                    scope.Page.AddAnchorOfHeading(line.Trim('#', ' '));
            return;
        }
    }

    public static bool Found(MarkdownDocument document) => document.ContainsData(FoundKey);

    private static Diagnostic? Describe(FencedCodeBlock code, TextScope scope)
    {
        var at = scope.Locate(code.Line, code.Column);
        var fence = new string(code.FencedChar, code.OpeningFencedCharCount);
        if (code.ClosingFencedCharCount == 0)
            return MarkdownDiagnostics.UnclosedCode.At(at, fence) with { Fix = CloseBelow(code, fence, at, scope) };

        return Lines(code).Index().FirstOrDefault(line => IsOpening(line.Item, fence)) is { Item: not null } next
            ? MarkdownDiagnostics.CodeRunsOn.At(at, at.Line + next.Index + 1, fence, fence + code.FencedChar)
            : null;
    }

    /// <summary>Where no empty line lets something else begin, the code ends with the text.</summary>
    private static Fix? CloseBelow(FencedCodeBlock code, string fence, SourceLocation at, TextScope scope)
    {
        var lines = Lines(code).Reverse().SkipWhile(string.IsNullOrWhiteSpace).ToArray();
        return scope.Origin.Column == 1 && at.Column == 1 && lines.Length > 0 && !lines.Any(string.IsNullOrWhiteSpace)
            ? Fix.Replace(at with { Line = at.Line + lines.Length + 1 }, "", fence + '\n')
            : null;
    }

    private static bool IsOpening(string line, string fence) =>
        line.StartsWith(fence, StringComparison.Ordinal)
        && line[fence.Length..].TrimStart(fence[0]) is [var first, ..] info
        && char.IsAsciiLetter(first)
        && !info.Contains(fence[0]);

    private static IEnumerable<string> Lines(FencedCodeBlock code) => code.Lines.Lines is { } lines
        ? lines.Take(code.Lines.Count).Select(line => line.Slice.ToString())
        : [];
}
