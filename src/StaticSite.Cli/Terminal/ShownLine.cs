using System.Globalization;
using Spectre.Console;

namespace StaticSite.Cli.Terminal;

/// <summary>A line of a file as a terminal shows it, and how far to the right the place in question is.</summary>
/// <param name="Indent">In cells of the terminal, since letters may be one wide, two, or none.</param>
internal readonly record struct ShownLine(string Line, int Indent)
{
    private const int TabStop = 4;
    private const string Cut = "…";

    /// <param name="column">From 1, in UTF-16 units; one behind the last letter is the end of the line.</param>
    /// <param name="width">The cells that there are. A longer line is cut around the place.</param>
    public static ShownLine Of(string line, int column, int width)
    {
        var letters = Letters(line);
        var place = letters.FindIndex(letter => letter.End > column - 1) is >= 0 and var found ? found : letters.Count;
        if (letters.Sum(letter => letter.Width) <= width)
            return Join(letters, 0, letters.Count, place);

        var room = width - 2 * Cut.Length;
        var (first, last) = (place, place);
        for (var used = 0; ;)
        {
            // To the left as long as the place stays in the right half, since what is wrong mostly follows.
            if (first > 0 && (used < room / 2 || last == letters.Count) && Fits(letters[first - 1]))
                used += letters[--first].Width;
            else if (last < letters.Count && Fits(letters[last]))
                used += letters[last++].Width;
            else
                return Join(letters, first, last, place);

            bool Fits(Letter letter) => used + letter.Width <= room;
        }
    }

    private static ShownLine Join(List<Letter> letters, int first, int last, int place)
    {
        var shown = letters[first..last];
        var (before, after) = (first > 0 ? Cut : "", last < letters.Count ? Cut : "");
        return new ShownLine(
            before + string.Concat(shown.Select(letter => letter.Text)) + after,
            before.Length + letters[first..place].Sum(letter => letter.Width));
    }

    private static List<Letter> Letters(string line)
    {
        var letters = new List<Letter>();
        for (var (start, cell) = (0, 0); start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line, start);
            var element = line.Substring(start, length);
            var text = element == "\t" ? new string(' ', TabStop - cell % TabStop) : VisibleText.Of(element);
            start += length;
            letters.Add(new Letter(text, WidthOf(text), start));
            cell += letters[^1].Width;
        }

        return letters;
    }

    // A letter with marks, or one built of several signs, takes the room of its widest part.
    private static int WidthOf(string text) => text.StartsWith('\\') || text.All(letter => letter == ' ')
        ? text.Length
        : text.EnumerateRunes().Max(rune => Math.Max(0, rune.ToString().GetCellWidth()));

    /// <param name="End">Where it ends in the line, in UTF-16 units.</param>
    private readonly record struct Letter(string Text, int Width, int End);
}
