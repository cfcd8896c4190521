using System.Collections.Frozen;
using System.Globalization;

namespace StaticSite.Cli.NewSite;

/// <summary>The colour of a new site, as six hexadecimal digits behind a number sign.</summary>
internal readonly record struct AccentColor(string Hex)
{
    // Dark enough for white letters, which is also what reads well as a link.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["blue"] = "#3346b8",
        ["brown"] = "#8a4b1f",
        ["green"] = "#1f7a3d",
        ["grey"] = "#4a5361",
        ["orange"] = "#b3501a",
        ["purple"] = "#6b3fa0",
        ["red"] = "#b3261e",
        ["teal"] = "#0b6e75",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static AccentColor Usual { get; } = new(Names["blue"]);

    /// <summary>What may be written, as a sentence lists it.</summary>
    public static string Known { get; } = string.Join(", ", Names.Keys.Order(StringComparer.Ordinal));

    /// <summary>White or nearly black, whichever can be told better from it.</summary>
    public string On => Luminance > 0.18 ? "#16181d" : "#ffffff";

    /// <summary>Reads a name, or three or six digits, with the number sign or without it, which shells take for a comment.</summary>
    public static bool TryParse(string written, out AccentColor color)
    {
        var digits = written.Trim().TrimStart('#');
        if (Names.TryGetValue(digits.Equals("gray", StringComparison.OrdinalIgnoreCase) ? "grey" : digits, out var known))
            digits = known[1..];
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        color = new AccentColor($"#{digits.ToLowerInvariant()}");
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit);
    }

    // The relative luminance of WCAG.
    private double Luminance => 0.2126 * Linear(1) + 0.7152 * Linear(3) + 0.0722 * Linear(5);

    private double Linear(int at)
    {
        var share = int.Parse(Hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
