using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>A mark that a text may hold and our Markdown does not take.</summary>
/// <param name="Opening">How it starts: one of <see cref="LeftAsText.Signs"/>, or at least two letters of ASCII. A line end stands
/// for the start of the text, too.</param>
/// <param name="Pattern">All of it, in <see cref="LeftAsText.Words"/>.</param>
/// <param name="Describe">Tells what is wrong with it; null if it is none of its kind after all.</param>
internal sealed record LeftMark(string Opening, string Pattern, Func<FoundMark, Diagnostic?> Describe)
{
    // Few sites need any of these, so none is made before its mark is met.
    private readonly Lazy<Regex> _pattern = new(() =>
        new Regex(@"\G" + Pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant));

    /// <summary>Whether it counts at the start of a line only.</summary>
    public bool StartsLine { get; init; }

    /// <summary>How many letters stand before the one by which it is found, where that is not the first.</summary>
    public int Lead { get; init; }

    public FoundMark? Find(int place, LeftAsText left, TextScope scope) =>
        place - Lead is >= 0 and var start
        && (string.CompareOrdinal(left.Words, start, Opening, 0, Opening.Length) == 0 || (start == 0 && LeftAsText.StartsText(left.Words, Opening)))
        && (!StartsLine || left.StartsLine(start))
        && _pattern.Value.Match(left.Words, start) is { Success: true } match
            ? new FoundMark(match, left, scope)
            : null;
}

internal sealed record FoundMark(Match Match, LeftAsText Left, TextScope Scope)
{
    private const int LongestShown = 40;

    public int End => Match.Index + Math.Max(Match.Length, 1);

    public SourceLocation At => Locate(Mark.Index);

    // Without what had to stand before it.
    private Group Mark => Match.Groups["mark"] is { Success: true } mark ? mark : Match;

    /// <summary>As the author wrote it, cut if it is long.</summary>
    public string Written
    {
        get
        {
            var line = Left.Written(Mark.Index, Mark.Length).Split('\n')[0].TrimEnd();
            return line.Length <= LongestShown ? line : line[..LongestShown].TrimEnd() + "…";
        }
    }

    public string this[string group] => Match.Groups[group].Value;

    public bool Has(string group) => Match.Groups[group].Success;

    public SourceLocation Locate(int place) => Left.Locate(place, Scope);
}
