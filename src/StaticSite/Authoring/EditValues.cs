using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Authoring;

/// <summary>Edits words in values that stand in a file in other letters than they are read: in quotes, folded over lines, as a
/// block. Such words have no known place. But of all places in a value where the same words stand, the first that is read is the
/// first that is written.</summary>
internal sealed class EditValues
{
    private readonly string _text;
    private readonly List<int> _lineStarts = [0];
    private readonly Dictionary<SourceLocation, YamlNode.Scalar> _values = [];

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

        var start = _lineStarts[value.At.Line - 1] + value.At.Column - 1;
        var end = Math.Min(start + value.WrittenLength, _text.Length);
        var style = _text[start];
        if (style is '|' or '>')
            start = Math.Min(_text.IndexOf('\n', start) + 1, end);

        var read = Regex.Matches(text, Regex.Escape(reference.Written), RegexOptions.CultureInvariant);
        var written = Written(InStyle(reference.Written, style), isFolded: style != '|').Matches(_text[start..end]);
        if (written.Count != read.Count || read.TakeWhile(match => match.Index < place).Count() is var number && read[number].Index != place)
            return null;

        var found = written[number];
        return new TextEdit(At(reference.At, start + found.Index), found.Value, InStyle(replacement, style));
    }

    // Where a value is folded, a line may end between two words.
    private static Regex Written(string words, bool isFolded)
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
        var line = _lineStarts.BinarySearch(place) is >= 0 and var exact ? exact : ~_lineStarts.BinarySearch(place) - 1;
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
