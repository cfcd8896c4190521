using System.Text;
using StaticSite.Features;

namespace StaticSite.Search;

/// <summary>Counts the words of one section. Reused from section to section by one thread.</summary>
internal sealed class SectionWords
{
    private readonly WordCounts _counts = new();
    // More than is shown, since spaces and silent marks fall away, and what is cut must be seen to be cut.
    private readonly char[] _opening = new char[3 * Excerpt.MaxLength];

    private int _openingLength;
    private byte[] _packed = new byte[1024];
    private string _anchor = "";
    private string _title = "";

    public void Start(string anchor, string title)
    {
        (_anchor, _title) = (anchor, title);
        _counts.Clear();
        _openingLength = 0;
    }

    /// <summary>Adds a block's text.</summary>
    public void Add(StringBuilder block, Vocabulary vocabulary)
    {
        if (_openingLength < Excerpt.MaxLength)
            Open(block);

        // A block that fills several chunks is copied, so that no word is cut.
        var chunks = block.GetChunks().GetEnumerator();
        if (chunks.MoveNext())
            Count(chunks.Current.Length == block.Length ? chunks.Current.Span : block.ToString(), vocabulary);
    }

    /// <summary>Ends the section; null if there is nothing to find in it.</summary>
    public SectionText? Finish()
    {
        var room = _counts.Words.Length * PackedWords.MaxLength;
        if (room == 0 && _anchor.Length == 0)
            return null;

        if (_packed.Length < room)
            _packed = new byte[room];
        return new SectionText(
            _anchor, _title, _packed[..PackedWords.Pack(_counts, _packed)], Excerpt.Of(_opening.AsSpan(0, _openingLength)));
    }

    private void Open(StringBuilder block)
    {
        if (_openingLength > 0)
            _opening[_openingLength++] = ' ';

        var length = Math.Min(block.Length, 2 * Excerpt.MaxLength);
        block.CopyTo(0, _opening.AsSpan(_openingLength), length);
        _openingLength += length;
    }

    private void Count(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var words = new WordReader(text);
        while (words.TryRead(key, out var length))
            _counts.Add(vocabulary.NumberOf(key[..length]));
    }
}
