using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>The ways out that are certain for what authors write in data. Each is null where it is not.</summary>
public static class OfferFix
{
    /// <summary>Puts the one known word that is surely meant in the place of a misspelt one.</summary>
    public static Fix? Nearest(Located written, IEnumerable<string> known) =>
        Engine.Nearest.Sure(written.Text, known) is { } sure ? Replace(written, YamlText.Of(sure, inList: true)) : null;

    /// <summary>Puts another text in the place of one.</summary>
    /// <param name="replacement">As YAML has it, with its quotes: see <see cref="YamlText"/>.</param>
    public static Fix? Replace(Located written, string replacement) =>
        written.IsLiteral ? Fix.Replace(written.At, written.Text, replacement) : null;

    // The words between the brackets are not known letter for letter, so only the quotes are added.
    internal static Fix? QuoteWhole(YamlNode.Sequence list) =>
        list.Items.All(item => item is YamlNode.Scalar { IsQuoted: false, IsLiteral: true } text && !text.Text.AsSpan().ContainsAny('"', '\\'))
            ? new Fix([new(list.At, "[", "\"["), new(list.Close, "]", "]\"")])
            : null;

    /// <summary>A date that only lacks zeros or hyphens.</summary>
    public static Fix? Date(Located written)
    {
        string[] formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
        return DateOnly.TryParseExact(written.Text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Replace(written, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Takes one entry out of a list in brackets, or of a list with a line for each.</summary>
    public static Fix? Remove(SourceFile file, Located entry) =>
        entry.IsLiteral && LineOf(file, entry.At.Line) is { } line && entry.At.Column - 1 + entry.Text.Length <= line.Length
            ? Remove(line, entry.At, entry.Text.Length)
            : null;

    /// <summary>The same for one that may be in quotes.</summary>
    internal static Fix? Remove(SourceFile file, YamlNode.Scalar entry) =>
        entry.IsOnOneLine && WrittenIn(file, entry) is { } written ? Remove(LineOf(file, entry.At.Line)!, entry.At, written.Length) : null;

    private static Fix? Remove(string line, SourceLocation at, int length)
    {
        var start = at.Column - 1;
        var end = start + length;
        var (before, after) = (line[..start], line[end..]);
        // A key has more behind it.
        if (after.TrimStart().StartsWith(':'))
            return null;
        if (before.Trim() == "-")
            return after.TrimStart() switch
            {
                "" => Cut(0, line + "\n"),
                ['#', ..] => Cut(before.IndexOf('-'), line[before.IndexOf('-')..line.IndexOf('#', end)]),
                _ => null,
            };
        if (before.TrimEnd().EndsWith(','))
            return Cut(before.TrimEnd().Length - 1, line[(before.TrimEnd().Length - 1)..end]);

        var next = after.Length - after.TrimStart().Length;
        return after.AsSpan(next).StartsWith(',')
            ? Cut(start, line[start..end] + after[..(next + 1)] + (after[(next + 1)..].StartsWith(' ') ? " " : ""))
            : before.TrimEnd().EndsWith('[') ? Cut(start, line[start..end]) : null;

        Fix Cut(int from, string words) => Fix.Replace(at with { Column = from + 1 }, words, "");
    }

    /// <summary>Adds an entry to a list above a text, in the way in which its author writes it.</summary>
    /// <param name="file">One whose front matter can be read, or that has none.</param>
    /// <param name="key">Of the list.</param>
    /// <param name="entry">In plain words.</param>
    /// <param name="otherwise">Where the key goes if there is none yet.</param>
    /// <returns>Null where the list is written in a way that cannot be added to.</returns>
    public static TextEdit? AddTo(SourceFile file, string key, string entry, SourceLocation otherwise)
    {
        var text = YamlText.Of(entry, inList: true);
        var front = FrontMatter.Read(file, new DiagnosticBag(), isOptional: true)!;
        if (front.IsMissing)
            return new TextEdit(file.Start, "", $"---\n{key}: [{text}]\n---\n");

        var (name, value) = front.Matter.Entries.FirstOrDefault(known => known.Key.Text == key);
        return value switch
        {
            YamlNode.Sequence { IsFlow: true } list =>
                new TextEdit(list.Close, "]", list.Items.IsEmpty ? $"{text}]" : $", {text}]"),
            YamlNode.Sequence { Items: [.., YamlNode.Scalar { IsOnOneLine: true, IsEmpty: false } last] } =>
                new TextEdit(last.At with { Line = last.At.Line + 1, Column = 1 }, "",
                    LineOf(file, last.At.Line)![..(last.At.Column - 1)] + text + "\n"),
            YamlNode.Scalar { IsEmpty: true } =>
                new TextEdit(name.At with { Column = name.At.Column + name.Text.Length }, ":", $": [{text}]"),
            YamlNode.Scalar { IsOnOneLine: true } only when WrittenIn(file, only) is { } written =>
                new TextEdit(only.At, written, $"[{(only.IsQuoted ? written : YamlText.Of(only.Text.Trim(), inList: true))}, {text}]"),
            null => new TextEdit(otherwise, "", $"{key}: [{text}]\n"),
            _ => null,
        };
    }

    // With its quotes; null where they do not stand where they are said to.
    private static string? WrittenIn(SourceFile file, YamlNode.Scalar value) =>
        LineOf(file, value.At.Line) is { } line && value.At.Column - 1 + value.WrittenLength <= line.Length
            ? line.Substring(value.At.Column - 1, value.WrittenLength).TrimEnd()
            : null;

    /// <summary>Gives a key above a text one value.</summary>
    /// <param name="value">In plain words.</param>
    /// <param name="otherwise">Where the key goes if there is none yet.</param>
    /// <inheritdoc cref="AddTo"/>
    public static TextEdit? Set(SourceFile file, string key, string value, SourceLocation otherwise)
    {
        var text = YamlText.Of(value);
        var front = FrontMatter.Read(file, new DiagnosticBag(), isOptional: true)!;
        if (front.IsMissing)
            return new TextEdit(file.Start, "", $"---\n{key}: {text}\n---\n");

        var (name, written) = front.Matter.Entries.FirstOrDefault(known => known.Key.Text == key);
        return written switch
        {
            YamlNode.Scalar { IsEmpty: true } => new TextEdit(name.At with { Column = name.At.Column + name.Text.Length }, ":", $": {text}"),
            YamlNode.Scalar { IsLiteral: true } only => new TextEdit(only.At, only.Text, text),
            null => new TextEdit(otherwise, "", $"{key}: {text}\n"),
            _ => null,
        };
    }

    /// <summary>Takes an entry with keys of its own out of a list, and the key above it if nothing else is listed there.</summary>
    /// <param name="at">Where its first key stands, behind the hyphen.</param>
    public static Fix? RemoveEntry(SourceFile file, SourceLocation at)
    {
        var lines = LinesOf(file);
        var first = at.Line - 1;
        if (first >= lines.Length || lines[first][..(at.Column - 1)].Trim() != "-")
            return null;

        var hyphen = lines[first].IndexOf('-');
        var end = first + 1;
        while (end < lines.Length && (lines[end].Trim().Length == 0 || IndentationOf(lines[end]) > hyphen))
            end++;
        var next = lines.Skip(end).FirstOrDefault(line => line.Trim() is not ("" or ['#', ..]));
        var isLast = next is null || IndentationOf(next) < hyphen || next.Trim() is not ("-" or ['-', ' ', ..]);
        while (lines[end - 1].Trim().Length == 0)
            end--;
        if (isLast && first > 0 && lines[first - 1].AsSpan().TrimEnd().EndsWith(':'))
            first--;

        var removed = string.Join('\n', lines[first..end]) + (end < lines.Length ? "\n" : "");
        return Fix.Replace(at with { Line = first + 1, Column = 1 }, removed, "");
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Puts the rest of a line in quotes.</summary>
    /// <param name="column">Where the value starts, from 1.</param>
    internal static Fix? Quote(SourceLocation at, string line, int column)
    {
        if (column < 1 || column > line.Length)
            return null;

        var value = line[(column - 1)..].TrimEnd();
        return value.Length == 0 || value[0] is '"' or '\'' || value.Contains(" #", StringComparison.Ordinal)
            ? null
            : Fix.Replace(at with { Column = column }, value, YamlText.Quote(value)) with { OpensFile = true };
    }

    /// <summary>Puts a text together with what follows as a note in quotes.</summary>
    internal static Fix? QuoteWithNote(YamlNode.Scalar text, Located note)
    {
        if (!text.IsLiteral)
            return null;

        var whole = text.Text.PadRight(note.At.Column - text.At.Column) + note.Text;
        return Fix.Replace(text.At, whole, YamlText.Quote(whole));
    }

    private static string? LineOf(SourceFile file, int line) => LinesOf(file) is var lines && line <= lines.Length ? lines[line - 1] : null;

    // Whoever asks for one line mostly asks for thousands of the same file.
    private static string[] LinesOf(SourceFile file)
    {
        if (_split is { } last && ReferenceEquals(last.File, file))
            return last.Lines;

        var lines = DecodeText.Lines(DecodeText.WithoutMark(file.Bytes.Span)).Split('\n');
        _split = (file, lines);
        return lines;
    }

    [ThreadStatic]
    private static (SourceFile File, string[] Lines)? _split;
}
