using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Data;

/// <summary>Finds where each letter of a value stands that YAML does not read letter for letter. For one value.</summary>
/// <remarks>The parser tells what a value says and where it starts and ends. So the file is read along with what the parser made of it,
/// and where both differ nothing is claimed.</remarks>
internal sealed class PlaceLetters
{
    private readonly YamlSource _source;
    private readonly string _file;
    private readonly string _value;
    private readonly int _spaces;
    private readonly ImmutableArray<TextPlaces.Stretch>.Builder _stretches = ImmutableArray.CreateBuilder<TextPlaces.Stretch>();

    // How far the value is read, and the place in its text, which starts behind the spaces.
    private int _read;
    private int _line;
    private int _column;

    // Where the last letter stood, and how far lines are counted in the file.
    private int _last = -1;
    private int _fileLine;
    private int _lineStart;
    private int _seen;

    private PlaceLetters(Scalar scalar, YamlSource source)
    {
        (_source, _file, _value) = (source, source.Text, scalar.Value);
        _spaces = _value.Length - _value.AsSpan().TrimStart().Length;
        _seen = (int)scalar.Start.Index;
        (_fileLine, _lineStart) = ((int)scalar.Start.Line - 1, _seen - (int)scalar.Start.Column + 1);
    }

    /// <summary>Of a value without the spaces around it; null where it cannot be told.</summary>
    public static TextPlaces? Of(Scalar scalar, YamlSource source)
    {
        var places = new PlaceLetters(scalar, source);
        return places.Read(scalar) && places._stretches.Count > 0 ? new TextPlaces(places._stretches.ToImmutable()) : null;
    }

    private bool Read(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, _file.Length));
        return scalar.Style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => ReadBlock(start),
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ReadFlow(start + 1, end - 1, scalar.Style),
            _ => ReadFlow(start, end, scalar.Style),
        };
    }

    private bool ReadFlow(int place, int end, ScalarStyle style)
    {
        while (place < end && _read < _value.Length)
        {
            var isEscape = style == ScalarStyle.DoubleQuoted && _file[place] == '\\';
            var joins = isEscape && place + 1 < end && _file[place + 1] == '\n';
            var next = SkipBlanks(joins ? place + 2 : place, end);
            if (joins || _file.AsSpan(place, next - place).Contains('\n'))
            {
                var ends = EndsIn(joins ? place + 2 : place, next);
                if (!(joins ? TakeAll(ends) : ends is [var only] ? Take(only, ' ') : TakeAll(ends[1..])))
                    return false;
                place = next;
            }
            else if (isEscape)
            {
                var (written, letters) = Escape(place);
                for (; letters > 0 && _read < _value.Length; letters--)
                    Put(place);
                place += written;
            }
            else
            {
                // Spaces are taken together, or each would look for the end of them all.
                for (next = Math.Max(next, place + 1); place < next; place++)
                    if (!Take(place, _file[place]))
                        return false;
                if (style == ScalarStyle.SingleQuoted && _file[place - 1] == '\'')
                    place++;
            }
        }

        return _read == _value.Length;
    }

    private int SkipBlanks(int place, int end)
    {
        while (place < end && _file[place] is ' ' or '\t' or '\n')
            place++;
        return place;
    }

    private List<int> EndsIn(int place, int end)
    {
        var ends = new List<int>();
        for (; place < end; place++)
            if (_file[place] == '\n')
                ends.Add(place);
        return ends;
    }

    /// <summary>How many letters an escape takes in the file, and how many it stands for.</summary>
    private (int Written, int Letters) Escape(int place) => _file.AsSpan(place + 1) switch
    {
        ['x', ..] => (4, 1),
        ['u', ..] => (6, 1),
        ['U', .. { Length: >= 8 } number] => (10, int.TryParse(number[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue ? 2 : 1),
        _ => (2, 1),
    };

    private bool ReadBlock(int start)
    {
        var place = _file.IndexOf('\n', start) + 1;
        if (place == 0 || IndentOf(_value, 0) is not { } more || IndentOf(_file, place) is not { } indent || indent < more)
            return false;

        indent -= more;
        var (ends, said) = (new List<int>(), _value.AsSpan().TrimEnd('\n').Length);
        while (_read < said && place < _file.Length)
        {
            var end = _file.IndexOf('\n', place) is >= 0 and var found ? found : _file.Length;
            place = Math.Min(place + indent, end);
            if (place < end)
            {
                if (!TakeBetween(ends))
                    return false;
                ends.Clear();
            }

            for (; place < end; place++)
                if (!Take(place, _file[place]))
                    return false;
            ends.Add(end);
            place++;
        }

        return _read >= said;
    }

    /// <summary>How far the first line is indented that says something.</summary>
    private static int? IndentOf(string text, int place)
    {
        if (text.AsSpan(place).IndexOfAnyExcept(' ', '\n') is not (>= 0 and var first))
            return null;

        first += place;
        return first - Math.Max(place, text.LastIndexOf('\n', first) + 1);
    }

    // Between lines that are folded, a single end is read as a space, and of several the first is not read at all.
    private bool TakeBetween(List<int> ends)
    {
        if (ends is [var only] && _value[_read] == ' ')
            return Take(only, ' ');

        var said = _value.AsSpan(_read).IndexOfAnyExcept('\n');
        return said <= ends.Count && TakeAll(ends[(ends.Count - said)..]);
    }

    private bool TakeAll(List<int> ends) => ends.TrueForAll(end => Take(end, '\n'));

    private bool Take(int place, char letter)
    {
        if (_read >= _value.Length || _value[_read] != letter)
            return false;

        Put(place);
        return true;
    }

    private void Put(int place)
    {
        if (_read >= _spaces)
            Note(place);
        _read++;
    }

    private void Note(int place)
    {
        for (; _seen < place; _seen++)
            if (_file[_seen] == '\n')
                (_fileLine, _lineStart) = (_fileLine + 1, _seen + 1);
        if (place != _last + 1 || _column == 0)
            _stretches.Add(new TextPlaces.Stretch(_line, _column, _source.At(_fileLine, place - _lineStart)));

        _last = place;
        (_line, _column) = _value[_read] == '\n' ? (_line + 1, 0) : (_line, _column + 1);
    }
}
