namespace StaticSite.Search;

/// <summary>Walks over the words of a text: runs of letters, digits and marks. "B.P.O." is one word, and a possessive
/// is not part of its word. Hot: allocates nothing.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>Reads the next word's key.</summary>
    /// <param name="key">Has room for <see cref="WordKey.MaxLength"/>.</param>
    /// <param name="length">Of the key; never zero.</param>
    public bool TryRead(scoped Span<char> key, out int length)
    {
        while (true)
        {
            var start = 0;
            while (start < _rest.Length && !IsWord(_rest[start]))
                start++;
            _rest = _rest[start..];
            if (_rest.IsEmpty)
            {
                length = 0;
                return false;
            }

            length = DottedLength() is var dotted and > 0 ? ReadDotted(dotted, key) : ReadWord(key);
            if (length > 0)
                return true;
        }
    }

    private int ReadWord(scoped Span<char> key)
    {
        var end = 1;
        while (end < _rest.Length && IsWord(_rest[end]))
            end++;
        var length = WordKey.Of(_rest[..end], key);
        _rest = _rest[end..];
        if (_rest is ['\'' or '’', 's' or 'S', ..] && (_rest.Length == 2 || !IsWord(_rest[2])))
            _rest = _rest[2..];
        return length;
    }

    /// <summary>How far an abbreviation with a dot behind each letter reaches, or zero.</summary>
    private readonly int DottedLength()
    {
        var end = 0;
        while (end + 2 < _rest.Length && char.IsLetter(_rest[end]) && _rest[end + 1] == '.' && char.IsLetter(_rest[end + 2])
               && (end + 3 == _rest.Length || !IsWord(_rest[end + 3])))
            end += 2;
        return end == 0 ? 0 : end + 1;
    }

    private int ReadDotted(int dotted, scoped Span<char> key)
    {
        Span<char> letters = stackalloc char[WordKey.MaxLength];
        var count = 0;
        for (var i = 0; i < dotted && count < letters.Length; i += 2)
            letters[count++] = _rest[i];
        _rest = _rest[dotted..];
        return WordKey.Of(letters[..count], key);
    }

    private static bool IsWord(char letter) =>
        char.IsAsciiLetterOrDigit(letter)
        || letter >= '\u0080' && (char.IsLetterOrDigit(letter) || WordKey.IsMark(letter));
}
