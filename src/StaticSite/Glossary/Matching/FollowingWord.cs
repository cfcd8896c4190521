namespace StaticSite.Glossary.Matching;

/// <summary>The word behind a place, with nothing but white space between.</summary>
internal static class FollowingWord
{
    /// <summary>Empty if none stands there, or one of other letters than those of ASCII.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start < text.Length && text[start] is ' ' or '\n')
            start++;
        var next = start;
        while (next < text.Length && char.IsAsciiLetter(text[next]))
            next++;
        return start == end || next < text.Length && Characters.KindAt(text, next, out _) is CharacterKind.Word or CharacterKind.Mark ? [] : text[start..next];
    }
}
