using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>Edits words in values that stand in a file in other letters than they are read: in quotes, folded over lines, as a
/// block.</summary>
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

    /// <returns>Null if the words do not stand there letter for letter, as words in the signs that quotes allow may not.</returns>
    public TextEdit? Replace(WrittenReference reference, string replacement)
    {
        if (reference.InValue is not { } start || !_values.TryGetValue(start, out var value))
            return null;

        var style = _text[PlaceOf(value.At)];
        var written = Pattern(InStyle(reference.Written, style), isFolded: style != '|').Match(_text, PlaceOf(reference.At));
        return written.Success ? new TextEdit(reference.At, written.Value, InStyle(replacement, style)) : null;
    }

    private int PlaceOf(SourceLocation at) => _lineStarts[at.Line - 1] + at.Column - 1;

    // Where a value is folded, a line may end between two words.
    private static Regex Pattern(string words, bool isFolded)
    {
        var pattern = new StringBuilder(@"\G");
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
