using System.Text;

namespace StaticSite.Search;

/// <summary>Counts the words of one section. Reused from section to section by one thread.</summary>
internal sealed class SectionWords
{
    private const int OpeningLength = 140;

    private readonly Dictionary<int, int> _counts = [];
    private readonly StringBuilder _opening = new();
    private byte[] _packed = new byte[1024];
    private string _anchor = "";
    private string _title = "";

    public void Start(string anchor, string title)
    {
        (_anchor, _title) = (anchor, title);
        _counts.Clear();
        _opening.Clear();
    }

    /// <summary>Adds a block's text.</summary>
    public void Add(StringBuilder block, Vocabulary vocabulary)
    {
        if (_opening.Length < OpeningLength)
            Open(block);

        // A block that fills several chunks is copied, so that no word is cut.
        var chunks = block.GetChunks();
        var enumerator = chunks.GetEnumerator();
        if (!enumerator.MoveNext())
            return;
        Count(enumerator.Current.Length == block.Length ? enumerator.Current.Span : block.ToString(), vocabulary);
    }

    /// <summary>Ends the section. One that goes on where the last text of the page ended is joined with it.</summary>
    public void FinishInto(List<SectionText> sections)
    {
        if (_counts.Count == 0 && _anchor.Length == 0)
            return;

        if (_packed.Length < _counts.Count * 10)
            _packed = new byte[_counts.Count * 10];
        var packed = _packed.AsSpan(0, PackedWords.Pack(_counts, _packed));
        if (sections is [.., var last] && last.Anchor == _anchor)
            sections[^1] = last with { Words = [.. last.Words, .. packed] };
        else
            sections.Add(new SectionText(_anchor, _title, packed.ToArray(), Encoding.UTF8.GetBytes(Excerpt.Of(_opening.ToString()))));
    }

    private void Open(StringBuilder block)
    {
        if (_opening.Length > 0)
            _opening.Append(' ');
        _opening.Append(block, 0, Math.Min(block.Length, Excerpt.MaxLength + 1));
    }

    private void Count(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var words = new WordReader(text);
        while (words.TryRead(key, out var length))
        {
            var word = vocabulary.NumberOf(key[..length]);
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _)++;
        }
    }
}
