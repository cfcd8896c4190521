using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>Edits words in values that stand in a file in other letters than they are read: in quotes, folded over lines, as a
/// block. Such words have no known place. But of all places in a value where the same words stand, the first that is read is the
/// first that is written.</summary>
internal sealed class EditValues
{
    private readonly string _text;
    private readonly List<int> _lineStarts = [0];
    private readonly Dictionary<SourceLocation, YamlNode.Scalar> _values = [];
    private readonly Dictionary<(SourceLocation Value, string Words), (ImmutableArray<int> Read, ImmutableArray<(int Start, string Words)> Written)> _found = [];

    public EditValues(SourceFile file, YamlNode.Mapping data)
    {
        _text = DecodeText.Lines(DecodeText.WithoutMark(file.Bytes.Span));
        for (var end = _text.IndexOf('\n'); end >= 0; end = _text.IndexOf('\n', end + 1))
            _lineStarts.Add(end + 1);
        Gather(data);
    }

    /// <returns>Null if the words do not stand in the value as often as they are read from it, as words in the signs that quotes
    /// allow may do.</returns>
    public TextEdit? Replace(WrittenReference reference, string replacement)
    {
        if (reference.InValue is not var (text, place) || !_values.TryGetValue(reference.At, out var value))
            return null;

        // Whoever asks for one mostly asks for others of the same value.
        if (!_found.TryGetValue((reference.At, reference.Written), out var found))
            _found.Add((reference.At, reference.Written), found = Find(reference.Written, text, value));
        if (found.Written.Length != found.Read.Length || found.Read.BinarySearch(place) is not (>= 0 and var number))
            return null;

        var (start, words) = found.Written[number];
        return new TextEdit(At(reference.At, start), words, InStyle(replacement, StyleOf(value)));
    }

    private (ImmutableArray<int> Read, ImmutableArray<(int Start, string Words)> Written) Find(string words, string text, YamlNode.Scalar value)
    {
        var (start, style) = (StartOf(value), StyleOf(value));
        var end = Math.Min(start + value.WrittenLength, _text.Length);
        if (style is '|' or '>')
            start = Math.Min(_text.IndexOf('\n', start) + 1, end);

        var written = Pattern(InStyle(words, style), isFolded: style != '|').Matches(_text[start..end]);
        return (
            [.. Pattern(words, isFolded: false).Matches(text).Select(match => match.Index)],
            [.. written.Select(match => (start + match.Index, match.Value))]);
    }

    private int StartOf(YamlNode.Scalar value) => _lineStarts[value.At.Line - 1] + value.At.Column - 1;

    private char StyleOf(YamlNode.Scalar value) => _text[StartOf(value)];

    // Where a value is folded, a line may end between two words.
    private static Regex Pattern(string words, bool isFolded)
    {
        var pattern = new StringBuilder();
        foreach (var (number, word) in words.Split(' ').Index())
            pattern.Append(number == 0 ? "" : isFolded ? @"(?: |[ \t]*\n[ \t]*)" : " ").Append(Regex.Escape(word));
        return new Regex(pattern.ToString(), RegexOptions.CultureInvariant);
    }

    private static string InStyle(string words, char style) => style switch
    {
        '\'' => words.Replace("'", "''", StringComparison.Ordinal),
        '"' => YamlText.Quote(words)[1..^1],
        _ => words,
    };

    private SourceLocation At(SourceLocation value, int place)
    {
        var line = _lineStarts.BinarySearch(place);
        line = line >= 0 ? line : ~line - 1;
        return value with { Line = line + 1, Column = place - _lineStarts[line] + 1 };
    }

    private void Gather(YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                _values.TryAdd(scalar.At, scalar);
                break;
            case YamlNode.Sequence sequence:
                foreach (var item in sequence.Items)
                    Gather(item);
                break;
            case YamlNode.Mapping mapping:
                foreach (var (_, value) in mapping.Entries)
                    Gather(value);
                break;
        }
    }
}
