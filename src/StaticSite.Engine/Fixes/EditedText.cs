using System.Text;

namespace StaticSite.Engine;

/// <summary>A file with edits. What is not edited stays as it is, byte for byte: line ends, byte order mark, comments.</summary>
public sealed class EditedText
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<int> _lineStarts = [0];

    // In the order of the text, and none overlaps another, so that only neighbours can.
    private readonly List<(int Start, int End, string New)> _edits = [];

    /// <summary>Nothing is changed yet.</summary>
    public EditedText(SourceFile file)
    {
        _file = file;
        _text = Encoding.UTF8.GetString(file.Bytes.Span);
        if (_text.StartsWith('\uFEFF'))
            _lineStarts[0] = 1;
        for (var end = _text.IndexOf('\n'); end >= 0; end = _text.IndexOf('\n', end + 1))
            _lineStarts.Add(end + 1);
    }

    private string LineEnd => _lineStarts.Count > 1 && _lineStarts[1] > 1 && _text[_lineStarts[1] - 2] == '\r' ? "\r\n" : "\n";

    /// <summary>Takes edits on, all or none.</summary>
    /// <returns>False if one's words do not stand at its place, or overlap with words that are edited already.</returns>
    public bool TryAdd(IEnumerable<TextEdit> edits)
    {
        var added = new List<int>();
        foreach (var edit in edits)
        {
            if (Find(edit) is not { } span || !TryInsert(span))
            {
                foreach (var start in added)
                    _edits.RemoveAt(PlaceOf(start));
                return false;
            }

            added.Add(span.Start);
        }

        return true;
    }

    /// <summary>The file with all changes that were taken: itself if there were none.</summary>
    public SourceFile ToFile()
    {
        if (_edits.Count == 0)
            return _file;

        // Bytes that are no text have another length as text, so the places of edits are counted in bytes.
        var edited = new MemoryStream(_file.Bytes.Length);
        var bytes = _file.Bytes.Span;
        var (copied, at) = (0, (Byte: 0, Sign: 0));
        foreach (var (start, end, replacement) in _edits)
        {
            Advance(bytes, ref at, start);
            edited.Write(bytes[copied..at.Byte]);
            edited.Write(Encoding.UTF8.GetBytes(replacement));
            Advance(bytes, ref at, end);
            copied = at.Byte;
        }

        edited.Write(bytes[copied..]);
        return _file with { Bytes = edited.ToArray() };
    }

    private static void Advance(ReadOnlySpan<byte> bytes, ref (int Byte, int Sign) at, int sign)
    {
        while (at.Sign < sign)
        {
            Rune.DecodeFromUtf8(bytes[at.Byte..], out var rune, out var length);
            at = (at.Byte + length, at.Sign + rune.Utf16SequenceLength);
        }
    }

    private bool TryInsert((int Start, int End, string New) span)
    {
        var place = PlaceOf(span.Start);
        if ((place > 0 && Overlap(_edits[place - 1], span)) || (place < _edits.Count && Overlap(span, _edits[place])))
            return false;

        _edits.Insert(place, span);
        return true;
    }

    /// <summary>Of the first edit that does not start before a place of the text.</summary>
    private int PlaceOf(int start)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (int Start, int End, string New)? Find(TextEdit edit)
    {
        var replacement = edit.New.Replace("\n", LineEnd, StringComparison.Ordinal);
        if (edit.At.Line == _lineStarts.Count + 1 && edit is { At.Column: 1, Old: "" })
            return (_text.Length, _text.Length, LineEnd + replacement);
        if (edit.At.Line < 1 || edit.At.Line > _lineStarts.Count || edit.At.Column < 1)
            return null;

        var start = _lineStarts[edit.At.Line - 1] + edit.At.Column - 1;
        return start <= EndOfLine(edit.At.Line) && MatchAt(start, edit.Old) is { } end ? (start, end, replacement) : null;
    }

    private int EndOfLine(int line)
    {
        var end = line < _lineStarts.Count ? _lineStarts[line] - 1 : _text.Length;
        return end > _lineStarts[line - 1] && _text[end - 1] == '\r' ? end - 1 : end;
    }

    private int? MatchAt(int place, string words)
    {
        foreach (var letter in words)
        {
            if (letter == '\n' && place < _text.Length && _text[place] == '\r')
                place++;
            if (place >= _text.Length || _text[place] != letter)
                return null;
            place++;
        }

        return place;
    }

    // Two insertions at one place have no order, so they overlap too.
    private static bool Overlap((int Start, int End, string) one, (int Start, int End, string) other) =>
        one.Start == other.Start || (one.Start < other.End && other.Start < one.End);
}
