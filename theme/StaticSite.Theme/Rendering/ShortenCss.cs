using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Leaves out of a style sheet what only its writers need: comments, indentation, line ends behind
/// punctuation.</summary>
/// <remarks>It knows no CSS. Strings must not span lines nor hold the start of a comment.</remarks>
internal static class ShortenCss
{
    public static string Shorten(string sheet)
    {
        var shorter = new StringBuilder(sheet.Length);
        foreach (var line in WithoutComments(sheet).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A value or a selector that goes on in the next line keeps a space.
            shorter.Append(line);
            if (line[^1] is not (';' or '{' or '}' or ','))
                shorter.Append(' ');
        }

        return shorter.Replace(" {", "{").Replace(": ", ":").Replace(";}", "}").Append('\n').ToString();
    }

    private static string WithoutComments(string sheet)
    {
        var kept = new StringBuilder(sheet.Length);
        var rest = sheet.AsSpan();
        while (rest.IndexOf("/*") is var start and >= 0)
        {
            kept.Append(rest[..start]);
            rest = rest[(start + 2)..];
            rest = rest[(rest.IndexOf("*/") + 2)..];
        }

        return kept.Append(rest).ToString();
    }
}
