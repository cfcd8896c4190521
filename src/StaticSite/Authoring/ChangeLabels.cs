using System.Collections.Immutable;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Authoring;

/// <summary>Gives a term another name, and makes the old one an alias, so that texts which use it still link.</summary>
internal static class ChangeLabels
{
    public static IEnumerable<TextEdit> Of(Term term, Relabeling label)
    {
        var lines = Encoding.UTF8.GetString(term.Source.Bytes.Span).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var written = label.IsAbbreviation ? term.Abbreviation!.Value : term.Name;
        yield return Rewrite(written, lines[written.At.Line - 1], YamlText.Of(label.New));

        var key = LabelKey.Of(label.New);
        if (term.Aliases.FirstOrDefault(alias => LabelKey.Of(alias.Text) == key) is { Text: not null } former)
            yield return Rewrite(former, lines[former.At.Line - 1], YamlText.Of(label.Old, inList: true));
        else if (!term.AlternativeLabels.Concat(term.Deprecated).Prepend(term.Name).Except([written])
            .Any(other => LabelKey.Of(other.Text) == LabelKey.Of(label.Old)))
            yield return AddAlias(term, YamlText.Of(label.Old, inList: true), lines);
    }

    private static TextEdit Rewrite(Located written, string line, string replacement)
    {
        string[] spellings = [written.Text, YamlText.Quote(written.Text), $"'{written.Text.Replace("'", "''", StringComparison.Ordinal)}'"];
        var found = spellings.FirstOrDefault(spelling =>
            line.AsSpan(Math.Min(line.Length, written.At.Column - 1)).StartsWith(spelling, StringComparison.Ordinal));
        return found is null
            ? throw new RenameRefusedException($"'{written.Text}' is not written on one line ({written.At}). Put it on one, and try again.")
            : new TextEdit(written.At, found, replacement);
    }

    private static TextEdit AddAlias(Term term, string alias, string[] lines)
    {
        var entries = FrontMatter.Read(term.Source, new DiagnosticBag())!.Matter.Entries;
        var (key, value) = entries.FirstOrDefault(entry => entry.Key.Text == "aliases");
        switch (value)
        {
            case YamlNode.Sequence { IsFlow: true } list:
                return new TextEdit(list.Close, "]", list.Items.IsEmpty ? $"{alias}]" : $", {alias}]");
            case YamlNode.Sequence { Items: [.., YamlNode.Scalar { IsLiteral: true } last] }:
                return new TextEdit(last.At with { Line = last.At.Line + 1, Column = 1 }, "",
                    lines[last.At.Line - 1][..(last.At.Column - 1)] + alias + "\n");
            case YamlNode.Scalar { IsEmpty: true }:
                return new TextEdit(key.At with { Column = key.At.Column + key.Text.Length }, ":", $": [{alias}]");
            case YamlNode.Scalar { IsLiteral: true } only:
                return new TextEdit(only.At, only.Text, $"[{only.Text}, {alias}]");
            case null:
                var above = term.Abbreviation ?? term.Name;
                return new TextEdit(above.At with { Line = above.At.Line + 1, Column = 1 }, "", $"aliases: [{alias}]\n");
            default:
                throw new RenameRefusedException(
                    $"The aliases are written in a way that cannot be added to ({value.At}). Write them as [one, another], and try again.");
        }
    }
}
