using System.Buffers;
using System.Text;

namespace StaticSite.Search;

/// <summary>The text of one file of the index while it is written.</summary>
internal sealed class ShardText
{
    private const int FirstNumber = 0x20;
    private const int Numbers = 0xC000;
    private const int FirstEscape = 0xD000;

    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    public ShardText Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Appends a number as one character, or as two from 49,152 on. UTF-8 then makes small ones short, which is
    /// all that a varint does, and browsers decode it by themselves.</summary>
    public ShardText AppendNumber(int number)
    {
        if (number >= Numbers)
            _text.Append((char)(FirstEscape + number / Numbers));
        _text.Append((char)(FirstNumber + number % Numbers));
        return this;
    }

    /// <summary>Appends an author's words as a field: on one line, without tabs.</summary>
    public ShardText AppendField(string words, bool isLast = false)
    {
        foreach (var letter in words)
            _text.Append(char.IsControl(letter) ? ' ' : letter);
        _text.Append(isLast ? '\n' : '\t');
        return this;
    }

    public byte[] Take()
    {
        var writer = new ArrayBufferWriter<byte>(_text.Length + 1024);
        foreach (var chunk in _text.GetChunks())
            Encoding.UTF8.GetBytes(chunk.Span, writer);
        _text.Clear();
        return writer.WrittenSpan.ToArray();
    }
}
