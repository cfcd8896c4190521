using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Signs of strong words, or of words that are struck out, that found no partner.</summary>
internal static partial class LeftEmphasis
{
    // What stands before such words, and what they start with. Powers, globs and names in code look otherwise.
    private const string Before =
        @"(?<=^|[\s(\[""'“‘«„¿¡—–\uFFFC\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF])";
    private const string First = @"[\p{L}\p{N}""'“‘«„(¿¡\uFFFC\u3000-\u303F]";

    /// <summary>A sign and the words behind it, with the next sign of the paragraph if it was meant for the end.</summary>
    public static string Pattern(char letter)
    {
        var sign = $@"[{letter}]{{2,3}}(?![{letter}])";
        var words = $@"(?<words>(?>(?:(?![{letter}]{{2}}|\n[\s\uFFFC]*\n)[\s\S])*))";
        return $@"{Before}(?<sign>{sign})(?:"
            + $@"(?={First})(?:{words}(?:(?<=\s)(?<spaced>{sign})(?:(?=(?<next>[^\s\p{{P}}]))|)|(?<=\p{{P}})(?<glued>{sign})(?=\w))|(?={words}))"
            + $@"|(?=[ \t]){words}(?<=\S)(?<spaced>{sign})(?!\w))";
    }

    public static Diagnostic? Describe(FoundMark found)
    {
        var sign = found["sign"];
        if (IsName(found))
            return null;
        if (found.Has("spaced"))
            return Report(found, "a space stands between it and the words that it is for. Take that out") with { Fix = MoveSpaces(found) };
        if (found.Has("glued"))
            return Report(found, $"the '{sign}' at its end stands between a sign of punctuation and a letter. Put the punctuation behind it, or a space");
        return IsFootnote(found)
            ? null
            : Report(found, $"it has no end. Put '{sign}' right behind the last word that it is for, or a backslash before it");
    }

    private static Diagnostic Report(FoundMark found, string fault) =>
        MarkdownDiagnostics.OpenMark.At(found.At, found["sign"], fault);

    /// <summary>Certain within a line, and where no words such as **kwargs are met.</summary>
    private static Fix? MoveSpaces(FoundMark found)
    {
        var (sign, words, goesOn) = (found["sign"], found.Match.Groups["words"], found.Has("next"));
        var written = found.Left.Written(words.Index, words.Length);
        var trimmed = written.Trim();
        return sign == found["spaced"] && !written.Contains('\n', StringComparison.Ordinal) && (!goesOn || char.IsPunctuation(trimmed[^1]))
            ? Fix.Replace(found.At, sign + written + sign, sign + trimmed + sign + (goesOn ? " " : ""))
            : null;
    }

    // As __dirname, while __Words go on__.
    private static bool IsName(FoundMark found) =>
        found["sign"] is ['_', ..] && (found.Has("next") || !found.Has("spaced")) && !Sentence().IsMatch(found["words"]);

    // Below a table or a price with two asterisks behind it.
    private static bool IsFootnote(FoundMark found) =>
        found["sign"] is ['*', ..] && found.Left.StartsLine(found.Match.Index) && found.Left.HasFootnoteMark;

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+[\s:,.]")]
    private static partial Regex Sentence();
}
