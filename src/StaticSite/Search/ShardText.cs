using System.Text;

namespace StaticSite.Search;

/// <summary>The text of one file of the index while it is written. Hot: takes each posting of the site.</summary>
internal sealed class ShardText
{
    private const int FirstNumber = 0x20;
    private const int Numbers = 0xC000;
    private const int FirstEscape = 0xD000;

    private char[] _text = new char[1024];

    private int _measured;
    private int _measuredBytes;

    public int Length { get; private set; }

    /// <summary>As UTF-8.</summary>
    public int ByteLength
    {
        get
        {
            _measuredBytes += Encoding.UTF8.GetByteCount(_text, _measured, Length - _measured);
            _measured = Length;
            return _measuredBytes;
        }
    }

    public ShardText Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Appends a number as one character, or as two from 49,152 on. UTF-8 then makes small ones short, which is
    /// all that a varint does, and browsers decode it by themselves.</summary>
    public ShardText AppendNumber(int number)
    {
        if (number >= Numbers)
            Append((char)(FirstEscape + number / Numbers));
        Append((char)(FirstNumber + number % Numbers));
        return this;
    }

    /// <summary>Appends an author's words as a field: on one line, without tabs.</summary>
    public ShardText AppendField(ReadOnlySpan<char> words, bool isLast = false)
    {
        Append(words);
        EndField(words.Length, isLast);
        return this;
    }

    /// <param name="words">As UTF-8.</param>
    public ShardText AppendField(ReadOnlySpan<byte> words, bool isLast = false)
    {
        var length = Encoding.UTF8.GetChars(words, Room(words.Length));
        Length += length;
        EndField(length, isLast);
        return this;
    }

    public byte[] Take()
    {
        var file = Encoding.UTF8.GetBytes(_text, 0, Length);
        (Length, _measured, _measuredBytes) = (0, 0, 0);
        return file;
    }

    private void EndField(int length, bool isLast)
    {
        foreach (ref var letter in _text.AsSpan(Length - length, length))
            if (char.IsControl(letter))
                letter = ' ';
        Append(isLast ? '\n' : '\t');
    }

    private void Append(char letter)
    {
        Room(1)[0] = letter;
        Length++;
    }

    private Span<char> Room(int length)
    {
        if (_text.Length - Length < length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + length));
        return _text.AsSpan(Length);
    }
}
