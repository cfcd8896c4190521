namespace StaticSite.Glossary.Matching;

/// <summary>The word before a place in the same sentence.</summary>
/// <param name="IsSpaced">Whether nothing but white space stands between.</param>
internal readonly record struct PrecedingWord(int Start, int End, bool IsSpaced)
{
    /// <summary>Null where a sentence starts: with the text, or behind a sign that ends the one before.</summary>
    public static PrecedingWord? Of(ReadOnlySpan<char> text, int place)
    {
        var (isSpaced, kind) = (true, Characters.KindBefore(text, ref place));
        for (; !IsInWord(kind); kind = Characters.KindBefore(text, ref place))
        {
            if (place < 0 || EndsSentence(text[place]))
                return null;
            isSpaced &= kind == CharacterKind.Space;
        }

        var (start, end) = (place, place + 1);
        for (; kind is CharacterKind.Word or CharacterKind.Mark; kind = Characters.KindBefore(text, ref place))
            start = place;
        return new PrecedingWord(start, end, isSpaced);
    }

    // Where an author breaks a line, U+2029 stands in the text.
    private static bool EndsSentence(char sign) => sign is
        '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？' or '：' or '\u2029';

    private static bool IsInWord(CharacterKind kind) =>
        kind is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Unbounded;
}
