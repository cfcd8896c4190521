using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.Theme.Tests.Styles;

/// <summary>One block of a style sheet.</summary>
/// <param name="Prelude">Its selectors or its at-rule; empty for the sheet itself.</param>
/// <param name="Within">The preludes of the blocks around it, from the outermost.</param>
/// <param name="Declarations">What ends in a semicolon right inside it, such as <c>color: red</c>.</param>
internal sealed record StyleBlock(string Prelude, ImmutableArray<string> Within, ImmutableArray<string> Declarations)
{
    public bool IsRule => Prelude.Length > 0 && Prelude[0] != '@';

    public ImmutableArray<string> Selectors => IsRule ? ReadStyleSheet.Parts(Prelude, ',') : [];

    public IEnumerable<(string Property, string Value)> Properties => Declarations
        .Select(declaration => declaration.Split(':', 2, StringSplitOptions.TrimEntries))
        .Where(sides => sides.Length == 2)
        .Select(sides => (sides[0], sides[1]));
}

/// <summary>Reads the blocks of a style sheet. It knows no property and no selector, so that it is never behind the
/// browsers: parsers that are to be had drop what they don't know.</summary>
internal static partial class ReadStyleSheet
{
    public static ImmutableArray<StyleBlock> Read(string sheet)
    {
        var blocks = ImmutableArray.CreateBuilder<StyleBlock>();
        var text = CommentPattern().Replace(sheet, "");
        var end = Read(text, 0, "", [], blocks);
        Assert.True(end == text.Length, $"There is a brace too many before {text[Math.Min(end, text.Length)..].Split('\n')[0]}");
        return blocks.ToImmutable();
    }

    /// <summary>What stands between separators that are not in brackets or strings.</summary>
    public static ImmutableArray<string> Parts(string text, char separator)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start <= text.Length;)
        {
            var end = Next(text, start, separator);
            parts.Add(text[start..end].Trim());
            start = end + 1;
        }

        return parts.ToImmutable();
    }

    // Returns where the block ends: behind its brace, or at the end of the sheet.
    private static int Read(
        string text, int at, string prelude, ImmutableArray<string> within, ImmutableArray<StyleBlock>.Builder blocks)
    {
        var declarations = ImmutableArray.CreateBuilder<string>();
        var inside = prelude.Length == 0 ? within : within.Add(prelude);
        while (true)
        {
            var end = Next(text, at, '{', ';', '}');
            var read = SpacePattern().Replace(text[at..end], " ").Trim();
            var sign = end < text.Length ? text[end] : '}';
            at = Math.Min(end + 1, text.Length);
            if (sign == '{')
            {
                at = Read(text, at, read, inside, blocks);
                continue;
            }

            if (read.Length > 0)
                declarations.Add(read);
            if (sign == '}')
            {
                blocks.Add(new StyleBlock(prelude, within, declarations.ToImmutable()));
                return at;
            }
        }
    }

    private static int Next(string text, int at, params ReadOnlySpan<char> signs)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign is '"' or '\'')
                at = text.IndexOf(sign, at + 1);
            else if (depth == 0 && signs.Contains(sign))
                return at;
            else if (sign is '(' or '[')
                depth++;
            else if (sign is ')' or ']')
                depth--;
        }

        return text.Length;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
