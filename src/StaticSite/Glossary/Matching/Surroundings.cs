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

    /// <summary>True for <c>non-BPO</c>.</summary>
    public static bool TieBefore(ReadOnlySpan<char> text, int start) =>
        Characters.KindBefore(text, ref start) == CharacterKind.Hyphen
        && IsInWord(Characters.KindBefore(text, ref start));

    /// <summary>True for <c>www.BPO</c>.</summary>
    public static bool JoinBefore(ReadOnlySpan<char> text, int start) =>
        Characters.KindBefore(text, ref start) == CharacterKind.Other && IsJoint(text[start])
        && IsInWord(Characters.KindBefore(text, ref start));

    /// <summary>True for <c>BPO.com</c>.</summary>
    public static bool JoinAfter(ReadOnlySpan<char> text, int end)
    {
        if (Characters.KindAfter(text, ref end) != CharacterKind.Other || !IsJoint(text[end]))
            return false;

        end++;
        return IsInWord(Characters.KindAfter(text, ref end));
    }

    private static bool IsJoint(char c) => c is '.' or '@' or '#' or '\\';

    private static bool IsInWord(CharacterKind kind) =>
        kind is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Unbounded;
}
