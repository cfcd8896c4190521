using System.Globalization;
using System.Text;

namespace StaticSite.Cli.Terminal;

/// <summary>Text that a terminal shows and does not obey.</summary>
internal static class VisibleText
{
    /// <summary>Those that turn the direction of reading.</summary>
    public static char[] TurningSigns { get; } =
    [
        '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ];

    /// <summary>Writes every character that moves the cursor, starts an escape sequence, breaks the line or turns the
    /// direction of reading as <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;

        var visible = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            _ = IsUnsafe(letter)
                ? visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}")
                : visible.Append(letter);
        return visible.ToString();
    }

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' || TurningSigns.Contains(letter);
}
