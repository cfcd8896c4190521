using System.Globalization;

namespace StaticSite.Glossary.Matching;

/// <summary>Tells whether a word stands among four or more all-capital words, one over five letters.</summary>
/// <remarks>Remembers the last run it looked at, so that a whole text costs one reading. Numbers and punctuation
/// neither break a run nor count, and what follows an apostrophe in a word is no word of its own.</remarks>
internal struct ShoutedLine
{
    private int _start;
    private int _end;
    private bool _isShouted;

    public bool Covers(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < _start || end > _end)
            Read(text, start, end);

        return _isShouted && start >= _start && end <= _end;
    }

    private void Read(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var c in text[start..end])
            if (IsQuiet(c))
                return;

        var (from, to) = (start, end);
        while (from > 0 && !IsQuiet(text[from - 1]))
            from--;
        while (to < text.Length && !IsQuiet(text[to]))
            to++;

        // A quiet letter makes the rest of its word quiet.
        if (from > 0 && IsInWord(text, from - 1))
            while (from < start && IsInWord(text, from))
                from++;
        if (to < text.Length && IsInWord(text, to))
            while (to > end && IsInWord(text, to - 1))
                to--;

        (_start, _end, _isShouted) = (from, to, IsShouted(text, from, to));
    }

    private static bool IsShouted(ReadOnlySpan<char> text, int from, int to)
    {
        var (words, longest) = (0, 0);
        for (var i = from; i < to;)
        {
            var isPart = text[i] is '\'' or '’' && i > 0 && IsInWord(text, i - 1);
            var (letters, end) = (0, isPart ? i + 1 : i);
            for (; end < to && IsInWord(text, end); end++)
                letters += char.IsLetter(text[end]) ? 1 : 0;

            i = Math.Max(end, i + 1);
            if (letters == 0 || isPart)
                continue;

            words++;
            longest = Math.Max(longest, letters);
        }

        return words >= 4 && longest > 5;
    }

    private static bool IsQuiet(char c) => char.IsLetter(c) && !char.IsUpper(c);

    private static bool IsInWord(ReadOnlySpan<char> text, int index) =>
        Characters.KindAt(text, index, out _) is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Ignored;
}
