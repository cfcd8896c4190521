using System.Text;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A YAML text, where it stands, and the keys that it may hold. Lines and columns count from 0 here, as they do
/// in arrays.</summary>
/// <param name="firstLine">The line of the file in which the text starts, from 1.</param>
/// <param name="shape">Of the whole text; null where nobody asks what is wrong with it.</param>
internal sealed class YamlSource(string text, string path, int firstLine, Shape? shape)
{
    private YamlLine[]? _lines;
    private HashSet<string>? _keys;
    private HashSet<string>? _lists;
    private (bool IsFound, int? Line) _firstText;

    public string Text => text;

    /// <summary>Split only when something is wrong.</summary>
    public YamlLine[] Lines => _lines ??= [.. text.Split('\n').Select(line => new YamlLine(line))];

    /// <summary>Whether the text stands above another one, between lines <c>---</c>.</summary>
    public bool IsFrontMatter => firstLine > 1;

    /// <summary>The line below the last key: where front matter surely ends, though nothing says so. Sought once, since
    /// each odd key asks for it.</summary>
    public int? FirstText => (_firstText.IsFound ? _firstText : _firstText = (true, FindMisplaced.FirstText(this))).Line;

    /// <summary>Whether a word is a key somewhere in such a text.</summary>
    public bool IsKey(ReadOnlySpan<char> word) => Has(_keys ??= NamesOf<Key>(), word);

    /// <summary>Whether a word is a key behind which a list of entries with keys of their own stands.</summary>
    public bool IsList(ReadOnlySpan<char> word) => Has(_lists ??= NamesOf<EntriesKey>(), word);

    public SourceLocation At(int line, int column) => new(path, line + firstLine, column + 1);

    public TextEdit Insert(int line, int column, string words) => new(At(line, column), "", words);

    public TextEdit Replace(int line, int column, int length, string words) =>
        new(At(line, column), Lines[line].Text.Substring(column, length), words);

    /// <summary>The text after some edits, each within a line.</summary>
    public string With(IEnumerable<TextEdit> edits)
    {
        var lines = Lines.Select(line => line.Text).ToArray();
        foreach (var ofLine in edits.GroupBy(edit => edit.At.Line))
            lines[ofLine.Key - firstLine] = With(lines[ofLine.Key - firstLine], ofLine);
        return string.Join('\n', lines);
    }

    // Of two at one place, the later stands first. A line may be the whole text, with an edit for each letter.
    private static string With(string line, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(line.Length);
        var copied = 0;
        foreach (var edit in edits.Reverse().OrderBy(edit => edit.At.Column))
        {
            edited.Append(line, copied, edit.At.Column - 1 - copied).Append(edit.New);
            copied = edit.At.Column - 1 + edit.Old.Length;
        }

        return edited.Append(line, copied, line.Length - copied).ToString();
    }

    private HashSet<string> NamesOf<TKey>() where TKey : Key => shape?.AllKeys().OfType<TKey>().Select(key => key.Name).ToHashSet(StringComparer.Ordinal) ?? [];

    private static bool Has(HashSet<string> names, ReadOnlySpan<char> word) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
