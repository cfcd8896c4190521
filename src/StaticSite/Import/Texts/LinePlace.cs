using System.Text;

namespace StaticSite.Import.Texts;

/// <summary>Where in its line a block is put, so that it gets a line of its own at the same depth.</summary>
internal static class LinePlace
{
    /// <summary>What was written of the line so far.</summary>
    public static string Before(StringBuilder output)
    {
        const int most = 2_000;
        var start = output.Length;
        while (start > 0 && output[start - 1] != '\n' && output.Length - start < most)
            start--;
        return output.ToString(start, output.Length - start);
    }

    public static bool IsInTable(string before) => before.TrimStart().StartsWith('|');

    /// <summary>Writes lines of their own behind what the line holds already.</summary>
    /// <param name="goesOn">Whether the line goes on behind it in the text.</param>
    public static void Block(StringBuilder output, string lines, bool goesOn)
    {
        var before = Before(output);
        var indent = IndentBelow(before);
        if (before.AsSpan().Trim().IsEmpty)
            output.Length -= before.Length;
        else
            output.Append('\n');
        output.Append(string.Join('\n', lines.Split('\n').Select(line => line.Length > 0 ? indent + line : line)));
        if (goesOn)
            output.Append('\n').Append(indent);
    }

    // What stands in an item of a list is as deep as the item's words.
    private static string IndentBelow(string before)
    {
        var spaces = before.Length - before.AsSpan().TrimStart(' ').Length;
        var rest = before.AsSpan(spaces);
        var mark = rest is ['-' or '*' or '+', ' ', ..] ? 2 : 0;
        if (mark == 0 && rest.IndexOfAnyExceptInRange('0', '9') is > 0 and < 10 and var digits && rest[digits] is '.' or ')' && rest[(digits + 1)..] is [' ', ..])
            mark = digits + 2;
        return new string(' ', Math.Min(spaces, 40) + mark);
    }
}
