using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Gives a page the quotation marks and apostrophes of its language in place of the straight ones that keyboards have.</summary>
/// <remarks>Hot: passes over each byte of the site. It runs when a page is written, so whatever is made of texts before that, such as links,
/// anchors, exports and what a search finds, knows them as their authors typed them; attributes and code stay so on the page, too. Marks
/// written as numbers, <c>&amp;#34;</c>, are meant to be straight. The cost is that of the page's length.</remarks>
internal ref struct CurlQuotes
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("<\"'&"u8);
    private static readonly SearchValues<byte> StopsInTag = SearchValues.Create(">\"'"u8);

    // What stands in these is no prose.
    private static readonly FrozenSet<string> Verbatim = FrozenSet.Create(StringComparer.Ordinal, "script", "style", "pre", "code", "kbd", "samp", "textarea", "math", "svg");

    // What these stand in goes on behind them.
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal, "a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    // A word may begin with an apostrophe.
    private static readonly string[] Elisions = ["'tis", "'twas", "'em", "'til", "'cause", "'n'", "'s ", "'t "];

    private readonly ReadOnlySpan<byte> _page;
    private readonly QuoteMarks _marks;
    private readonly IBufferWriter<byte> _output;
    private int _written;
    private int _textStart;
    private Rune _before;
    private bool _isOpen;
    private bool _isOpenWithin;

    private CurlQuotes(ReadOnlySpan<byte> page, QuoteMarks marks, IBufferWriter<byte> output)
    {
        _page = page;
        (_marks, _output) = (marks, output);
    }

    /// <param name="page">Whole, and well formed, as we write pages.</param>
    public static void Write(ReadOnlySpan<byte> page, QuoteMarks marks, IBufferWriter<byte> output) => new CurlQuotes(page, marks, output).Write();

    private void Write()
    {
        for (var i = 0; i < _page.Length;)
        {
            var step = _page[i..].IndexOfAny(Stops);
            if (step < 0)
                break;

            i += step;
            i = _page[i] switch
            {
                (byte)'<' => Tag(i),
                (byte)'&' => _page[i..].StartsWith("&quot;"u8) ? Mark(i, "&quot;".Length, isDouble: true) : i + 1,
                (byte)'"' => Mark(i, 1, isDouble: true),
                _ => Mark(i, 1, isDouble: false),
            };
        }

        _output.Write(_page[_written..]);
    }

    private int Tag(int start)
    {
        KeepLast(start);
        if (_page[start..].StartsWith("<!--"u8))
            return Behind(start, "-->"u8);

        var isEnd = At(start + 1) == '/';
        var nameAt = isEnd ? start + 2 : start + 1;
        var length = 0;
        while (char.IsAsciiLetterOrDigit((char)At(nameAt + length)) || At(nameAt + length) == '-')
            length++;
        var name = Encoding.ASCII.GetString(_page.Slice(nameAt, length));
        var end = EndOfTag(nameAt + length);
        _textStart = end;
        if (!isEnd && Verbatim.Contains(name))
        {
            var behind = BehindElement(end, name);
            StartBehind('x', behind);
            return behind;
        }

        if (name is "br")
            StartBehind(' ', end);
        else if (name is "img")
            StartBehind('x', end);
        else if (!Inline.Contains(name))
        {
            (_before, _isOpen, _isOpenWithin) = (default, false, false);
        }

        return end;
    }

    private void StartBehind(char sign, int at) => (_before, _textStart) = (new Rune(sign), at);

    // What came last before a tag is before what comes behind it.
    private void KeepLast(int end)
    {
        if (end > _textStart)
            Rune.DecodeLastFromUtf8(_page[_textStart..end], out _before, out _);
        _textStart = end;
    }

    private int BehindElement(int start, string name)
    {
        Span<byte> closing = stackalloc byte[name.Length + 2];
        "</"u8.CopyTo(closing);
        Encoding.ASCII.GetBytes(name, closing[2..]);
        return EndOfTag(Behind(start, closing));
    }

    private readonly int Behind(int start, ReadOnlySpan<byte> mark) =>
        _page[start..].IndexOf(mark) is >= 0 and var at ? start + at + mark.Length : _page.Length;

    private readonly int EndOfTag(int i)
    {
        while (i < _page.Length && _page[i..].IndexOfAny(StopsInTag) is >= 0 and var step)
        {
            i += step;
            if (_page[i] == '>')
                return i + 1;

            var close = _page[(i + 1)..].IndexOf(_page[i]);
            i = close < 0 ? _page.Length : i + close + 2;
        }

        return _page.Length;
    }

    private readonly byte At(int i) => i < _page.Length ? _page[i] : (byte)0;

    private int Mark(int at, int length, bool isDouble)
    {
        KeepLast(at);
        var behind = at + length;
        if ((isDouble ? Double(behind) : Single(at, behind)) is not { } mark)
            return behind;

        _output.Write(_page[_written..at]);
        Span<byte> utf8 = stackalloc byte[8];
        _output.Write(utf8[..Encoding.UTF8.GetBytes(mark, utf8)]);
        _written = _textStart = behind;

        // In some languages both marks are one sign, so what came last is told by what it does.
        _before = new Rune(mark == QuoteMarks.Apostrophe ? 'x' : (isDouble ? _isOpen : _isOpenWithin) ? '(' : ')');
        return behind;
    }

    private string? Double(int behind)
    {
        var (mayOpen, mayClose) = (MayOpen(), !IsSpaceBehind(behind));
        if (mayOpen && mayClose)
        {
            _isOpen = true;
            return _marks.Open;
        }

        // Alone between spaces, or inches.
        if (mayOpen || (!_isOpen && Rune.IsDigit(_before)))
            return null;

        _isOpen = false;
        return _marks.Close;
    }

    private string? Single(int at, int behind)
    {
        var next = Next(behind);
        if (MayOpen())
        {
            if (IsSpaceBehind(behind))
                return null;
            if (IsYear(behind) || IsElision(at))
                return QuoteMarks.Apostrophe;

            _isOpenWithin = true;
            return _marks.OpenWithin;
        }

        if (Rune.IsLetterOrDigit(next) && Rune.IsLetter(_before))
            return QuoteMarks.Apostrophe;
        if (_isOpenWithin)
        {
            _isOpenWithin = false;
            return _marks.CloseWithin;
        }

        return Rune.IsDigit(_before) ? null : QuoteMarks.Apostrophe;
    }

    private readonly bool IsElision(int at)
    {
        foreach (var elision in Elisions)
            if (_page.Length - at > elision.Length && Ascii.EqualsIgnoreCase(_page.Slice(at, elision.Length), elision)
                && (elision[^1] is ' ' or '\'' || !Rune.IsLetter(Next(at + elision.Length))))
                return true;
        return false;
    }

    // The '90s, and 1 May '25.
    private readonly bool IsYear(int at) =>
        char.IsAsciiDigit((char)At(at)) && char.IsAsciiDigit((char)At(at + 1)) && !char.IsAsciiDigit((char)At(at + 2)) && At(at + 2) != '\'';

    private readonly Rune Next(int at) => Rune.DecodeFromUtf8(_page[at..], out var next, out _) == OperationStatus.Done ? next : default;

    // At the start of a block, behind space, and behind what opens.
    private readonly bool MayOpen() => _before == default || Rune.IsWhiteSpace(_before) || Rune.GetUnicodeCategory(_before) is
        UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.DashPunctuation || _before.Value is '/' or '‚' or '„' or '=';

    private readonly bool IsSpaceBehind(int at) => Next(at) is var next && (next == default || Rune.IsWhiteSpace(next));
}
