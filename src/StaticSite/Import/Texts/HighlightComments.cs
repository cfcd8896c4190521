using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Takes comments out of code that only say which lines stand out (<c>// highlight-next-line</c>), and makes numbers of them.</summary>
internal static partial class HighlightComments
{
    /// <returns>The lines without such comments, and which of them stand out, as <c>2,4-6</c>; empty if none do.</returns>
    public static (IReadOnlyList<string> Lines, string Ranges) Take(ReadOnlySpan<string> code)
    {
        var (kept, ranges) = (new List<string>(code.Length), new List<string>());
        var (start, isNext) = (0, false);
        foreach (var line in code)
        {
            if (Comment().Match(line) is not { Success: true, Groups: var comment })
            {
                kept.Add(line);
                if (isNext)
                    Add(kept.Count, kept.Count);
                isNext = false;
                continue;
            }

            switch (comment["what"].Value)
            {
                case "next-line":
                    isNext = start == 0;
                    break;
                case "start":
                    start = start == 0 ? kept.Count + 1 : start;
                    break;
                default:
                    if (start > 0)
                        Add(start, kept.Count);
                    start = 0;
                    break;
            }
        }

        if (start > 0)
            Add(start, kept.Count);
        return (kept, string.Join(',', ranges));

        void Add(int first, int last)
        {
            if (last >= first)
                ranges.Add(first == last ? Number(first) : $"{Number(first)}-{Number(last)}");
        }
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[ \t>]*(?:(?://|#|--|%|;)[ \t]*highlight-(?<what>next-line|start|end)|\{?[ \t]*/\*[ \t]*highlight-(?<what>next-line|start|end)[ \t]*\*/[ \t]*\}?|<!--[ \t]*highlight-(?<what>next-line|start|end)[ \t]*-->)\s*$")]
    private static partial Regex Comment();
}
