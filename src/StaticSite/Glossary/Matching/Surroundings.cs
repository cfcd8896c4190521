namespace StaticSite.Glossary.Matching;

/// <summary>What stands around a mention; soft hyphens are looked through.</summary>
internal static class Surroundings
{
    /// <summary>True if the word goes on to the left, so that what starts here is no whole word.</summary>
    public static bool AdjoinBefore(ReadOnlySpan<char> text, int start)
    {
        var kind = Characters.KindBefore(text, ref start);
        while (kind == CharacterKind.Mark && Characters.KindBefore(text, ref start) is var before and (
                   CharacterKind.Mark or CharacterKind.Unbounded))
            kind = before;

        return kind is CharacterKind.Word or CharacterKind.Mark;
    }

    /// <summary>True if the word goes on to the right, so that what ends here is no whole word.</summary>
    public static bool AdjoinAfter(ReadOnlySpan<char> text, int end) =>
        Characters.KindAfter(text, ref end) is CharacterKind.Word or CharacterKind.Mark;

    /// <summary>True if a run of Katakana, which is one word, goes on to the left: the サービス of マイクロサービス.</summary>
    public static bool KatakanaBefore(ReadOnlySpan<char> text, int start)
    {
        if (!IsKatakana(text[start]))
            return false;

        while (Characters.KindBefore(text, ref start) == CharacterKind.Mark)
        {
        }

        return start >= 0 && IsKatakana(text[start]);
    }

    /// <summary>True if a run of Katakana goes on to the right.</summary>
    /// <param name="last">Where the last character starts, which marks may follow.</param>
    public static bool KatakanaAfter(ReadOnlySpan<char> text, int last, int end) =>
        IsKatakana(text[last]) && Characters.KindAfter(text, ref end) == CharacterKind.Unbounded && IsKatakana(text[end]);

    /// <summary>True between two letters or digits.</summary>
    public static bool IsInsideWord(ReadOnlySpan<char> text, int place)
    {
        var (before, behind) = (place, place);
        return IsInWord(Characters.KindBefore(text, ref before)) && IsInWord(Characters.KindAfter(text, ref behind));
    }

    /// <summary>True for <c>non-API</c>.</summary>
    public static bool TieBefore(ReadOnlySpan<char> text, int start) =>
        Characters.KindBefore(text, ref start) == CharacterKind.Hyphen
        && IsInWord(Characters.KindBefore(text, ref start));

    /// <summary>True for <c>www.API</c>.</summary>
    public static bool JoinBefore(ReadOnlySpan<char> text, int start) =>
        Characters.KindBefore(text, ref start) == CharacterKind.Other && IsJoint(text[start])
        && IsInWord(Characters.KindBefore(text, ref start));

    /// <summary>True for <c>API.com</c>.</summary>
    public static bool JoinAfter(ReadOnlySpan<char> text, int end)
    {
        if (Characters.KindAfter(text, ref end) != CharacterKind.Other || !IsJoint(text[end]))
            return false;

        end++;
        return IsInWord(Characters.KindAfter(text, ref end));
    }

    /// <summary>True for <c>@IT</c> and <c>#IT</c>.</summary>
    public static bool TagBefore(ReadOnlySpan<char> text, int start) =>
        Characters.KindBefore(text, ref start) == CharacterKind.Other && text[start] is '@' or '#';

    /// <summary>True for the <c>24/7</c> of <c>24/7/365</c>: what holds together inside does so at the edges.</summary>
    public static bool Chained(ReadOnlySpan<char> text, int start, int end)
    {
        var (before, behind) = (start, end);
        return Characters.KindBefore(text, ref before) == CharacterKind.Other && Chain(text, start, end, before, start)
            || Characters.KindAfter(text, ref behind) == CharacterKind.Other && Chain(text, start, end, behind, end - 1);
    }

    /// <summary>True for the <c>C</c> of <c>C++</c> and <c>C#</c>, and the <c>Notepad</c> of <c>Notepad++</c>.</summary>
    public static bool SignsBehind(ReadOnlySpan<char> text, int word, int end)
    {
        var signs = end;
        while (signs < text.Length && text[signs] is '+' or '#')
            signs++;
        return signs > end && !AdjoinAfter(text, signs)
            && (end - word == 1 || signs - end > 1 && text[end] == '+');
    }

    /// <summary>True for what no mention stands in: <c>ASP.NET</c>, <c>@IT</c>, <c>C++</c>.</summary>
    public static bool IsInToken(ReadOnlySpan<char> text, int word, int end) =>
        JoinBefore(text, word) || JoinAfter(text, end) || TagBefore(text, word) || SignsBehind(text, word, end);

    // The sign has a word on its other side, too, and is one that the mention has itself, or stands between digits.
    private static bool Chain(ReadOnlySpan<char> text, int start, int end, int sign, int inner)
    {
        if (text[sign] is not ('/' or '&' or '+' or ':' or '='))
            return false;

        var outer = sign;
        if (sign >= end)
            outer++;
        var kind = sign < start ? Characters.KindBefore(text, ref outer) : Characters.KindAfter(text, ref outer);
        return IsInWord(kind) && (text[start..end].Contains(text[sign])
            || text[sign] == '/' && char.IsDigit(text[outer]) && char.IsDigit(text[inner]));
    }

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or >= '\u30FC' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9D';

    private static bool IsJoint(char c) => c is '.' or '@' or '#' or '\\';

    private static bool IsInWord(CharacterKind kind) =>
        kind is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Unbounded;
}
