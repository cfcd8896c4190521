using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>What changed in a file, as <c>git diff</c> writes it and <c>git apply</c> reads it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The change of one file, with three lines around each part that differs.</summary>
    /// <param name="before">Null for a new file.</param>
    /// <param name="after">May have another name.</param>
    /// <returns>Lines with <c>\n</c> behind each; the author's own carriage returns stay in them.</returns>
    public static string Of(SourceFile? before, SourceFile after)
    {
        var (oldLines, newLines) = (Lines(before), Lines(after));
        var diff = new StringBuilder();
        diff.Append(CultureInfo.InvariantCulture, $"diff --git a/{(before ?? after).Path} b/{after.Path}\n");
        if (before is null)
            diff.Append("new file mode 100644\n");
        else if (before.Path != after.Path)
            diff.Append(CultureInfo.InvariantCulture, $"rename from {before.Path}\nrename to {after.Path}\n");
        if (oldLines.SequenceEqual(newLines))
            return diff.ToString();

        diff.Append(before is null ? "--- /dev/null\n" : $"--- a/{before.Path}\n")
            .Append(CultureInfo.InvariantCulture, $"+++ b/{after.Path}\n");
        foreach (var hunk in Hunks(Steps(oldLines, newLines)))
            Write(diff, hunk);
        return diff.ToString();
    }

    // Each line keeps its end, so that a missing last one shows.
    private static string[] Lines(SourceFile? file)
    {
        var text = file is null ? "" : Encoding.UTF8.GetString(file.Bytes.Span);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
            lines[i] += "\n";
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>A line that stays (space), goes (minus) or comes (plus), with the numbers of lines before it.</summary>
    private readonly record struct Step(char Sign, string Line, int Old, int New);

    private static List<Step> Steps(string[] before, string[] after)
    {
        var (start, oldEnd, newEnd) = (0, before.Length, after.Length);
        while (start < oldEnd && start < newEnd && before[start] == after[start])
            start++;
        while (oldEnd > start && newEnd > start && before[oldEnd - 1] == after[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);

        var common = LongestCommon(before.AsSpan(start..oldEnd), after.AsSpan(start..newEnd));
        var steps = new List<Step>();
        for (var (i, j) = (0, 0); i < before.Length || j < after.Length;)
        {
            var isInside = i >= start && i <= oldEnd && j >= start && j <= newEnd && (i < oldEnd || j < newEnd);
            if (!isInside || (i < oldEnd && j < newEnd && before[i] == after[j]))
                steps.Add(new Step(' ', before[i], i++, j++));
            else if (i < oldEnd && (j == newEnd || common[i - start + 1, j - start] >= common[i - start, j - start + 1]))
                steps.Add(new Step('-', before[i], i++, j));
            else
                steps.Add(new Step('+', after[j], i, j++));
        }

        return steps;
    }

    private static int[,] LongestCommon(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static IEnumerable<List<Step>> Hunks(List<Step> steps)
    {
        for (var i = 0; i < steps.Count;)
        {
            var change = steps.FindIndex(i, step => step.Sign != ' ');
            if (change < 0)
                yield break;

            var end = change;
            for (var next = change; next >= 0 && next <= end + 2 * Context; next = steps.FindIndex(end, step => step.Sign != ' '))
                end = next + 1;
            var (from, to) = (Math.Max(i, change - Context), Math.Min(steps.Count, end + Context));
            yield return steps[from..to];
            i = to;
        }
    }

    private static void Write(StringBuilder diff, List<Step> hunk)
    {
        var (old, new_) = (hunk.Count(step => step.Sign != '+'), hunk.Count(step => step.Sign != '-'));
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(hunk[0].Old, old)} +{Range(hunk[0].New, new_)} @@\n");
        foreach (var (sign, line, _, _) in hunk)
            diff.Append(sign).Append(line).Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
    }

    private static string Range(int before, int count) => count == 0 ? $"{before},0" : $"{before + 1},{count}";
}
