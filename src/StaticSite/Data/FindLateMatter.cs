using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Finds front matter that is none, since something stands above it or its lines of hyphens are something else. It
/// would show as a heading or a line of keys.</summary>
internal static partial class FindLateMatter
{
    private const int MostBytes = 16 * 1024;
    private const int MostLinesAbove = 8;

    /// <param name="bytes">What starts with the line where front matter should.</param>
    /// <param name="firstLine">In the file, from 1; above it may be the front matter itself.</param>
    public static Diagnostic? Find(SourceFile source, ReadOnlySpan<byte> bytes, int firstLine, Shape? shape)
    {
        if (shape is null || !MayHold(bytes))
            return null;

        var lines = DecodeText.Lines(bytes[..Math.Min(bytes.Length, MostBytes)]).Split('\n');
        if (firstLine == 1 && CodeFence().IsMatch(lines[0]) && Array.FindIndex(lines, 1, line => line.TrimEnd() == "```") is > 0 and var close &&
            AreKeys(lines.AsSpan(1, close - 1), shape))
            return Describe(lines, 0, close, source.Start);

        var start = Array.FindIndex(lines, line => Fence().IsMatch(line));
        if (start is < 0 or > MostLinesAbove || Array.FindIndex(lines, start + 1, line => Fence().IsMatch(line)) is not (> 0 and var end) ||
            !AreKeys(lines.AsSpan(start + 1, end - start - 1), shape))
            return null;

        var at = source.Start with { Line = firstLine + start };
        return firstLine > 1
            ? Array.TrueForAll(lines[..start], string.IsNullOrWhiteSpace)
                ? YamlDiagnostics.LateMatter.At(at, "This is a second one; put its keys into the first")
                : null
            : Describe(lines, start, end, at);
    }

    /// <summary>Whether one of the first lines starts as hyphens, dashes or backticks do. Asked of every text, and of nearly none true.</summary>
    private static bool MayHold(ReadOnlySpan<byte> bytes)
    {
        for (var (line, start) = (0, 0); line <= MostLinesAbove && start < bytes.Length; line++)
        {
            if (bytes[start..].TrimStart(" \t"u8) is [(byte)'-' or (byte)'`' or 0xE2, ..])
                return true;
            start = LineEnds.EndOfLine(bytes, start);
        }

        return false;
    }

    private static Diagnostic Describe(string[] lines, int start, int end, SourceLocation at)
    {
        var above = lines[..start];
        if (Array.TrueForAll(above, string.IsNullOrWhiteSpace))
            return start == 0
                ? YamlDiagnostics.LateMatter.At(at, $"This line is '{lines[start].Trim()}'; write three hyphens, nothing else") with { Fix = new Fix([.. Hyphens(lines, start, end, at)]) }
                : YamlDiagnostics.LateMatter.At(at, "Take the empty lines above this one away") with
                { Fix = Fix.Replace(at with { Line = 1 }, string.Concat(above.Select(line => line + '\n')), "") with { OpensFile = true } };

        return YamlDiagnostics.LateMatter.At(at, above[^1].StartsWith("```", StringComparison.Ordinal)
            ? "Take the line above this one away, and the backticks that end it"
            : "Move what stands above this line below it");
    }

    private static IEnumerable<TextEdit> Hyphens(string[] lines, int start, int end, SourceLocation at)
    {
        foreach (var line in new[] { start, end })
            if (lines[line] is var written && written != "---")
                yield return new TextEdit(at with { Line = at.Line + line - start }, written, "---");
    }

    private static bool AreKeys(ReadOnlySpan<string> lines, Shape shape)
    {
        var known = 0;
        if (lines.IsEmpty || !KeyLine().IsMatch(lines[0]))
            return false;

        foreach (var line in lines)
        {
            if (KeyLine().Match(line) is { Success: true, Groups: [_, var key] })
                known += shape.Keys.Any(one => one.Name == key.Value) ? 1 : 0;
            else if (line.Length > 0 && line[0] is not (' ' or '\t' or '-' or '#'))
                return false;
        }

        return known > 0;
    }

    // Three hyphens, or what hands and word processors make of them.
    [GeneratedRegex(@"^[ \t]*(?:[-–—―−]{2,5}|[—―])[ \t]*$")]
    private static partial Regex Fence();

    // Assistants that write texts put front matter into a block of code.
    [GeneratedRegex(@"^```(?:ya?ml|markdown|md)?[ \t]*$")]
    private static partial Regex CodeFence();

    [GeneratedRegex(@"^([\w-]+):(?:\s|$)")]
    private static partial Regex KeyLine();
}
