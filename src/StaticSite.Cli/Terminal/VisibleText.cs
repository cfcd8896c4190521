using System.Globalization;
using System.Text;

namespace StaticSite.Cli.Terminal;

/// <summary>Text that a terminal shows and does not obey.</summary>
internal static class VisibleText
{
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
        char.IsControl(letter) || letter is
            '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
