using System.Collections.Immutable;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Authoring;

/// <summary>Gives a term another name, and makes the old one an alias, so that texts which use it still link.</summary>
internal static class ChangeLabels
{
    public static IEnumerable<TextEdit> Change(Term term, Relabeling label)
    {
        var lines = Encoding.UTF8.GetString(term.Source.Bytes.Span).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var written = label.IsAbbreviation ? term.Abbreviation!.Value : term.Name;
        yield return Rewrite(written, lines[written.At.Line - 1], YamlText.Of(label.New));

        var key = LabelKey.Of(label.New);
        if (term.Aliases.FirstOrDefault(alias => LabelKey.Of(alias.Text) == key) is { Text: not null } former)
            yield return Rewrite(former, lines[former.At.Line - 1], YamlText.Of(label.Old, inList: true));
        else if (!term.AlternativeLabels.Concat(term.Deprecated).Prepend(term.Name).Except([written])
            .Any(other => LabelKey.Of(other.Text) == LabelKey.Of(label.Old)))
            yield return AddToList.Add(term.Source, "aliases", label.Old, Below(term.Abbreviation ?? term.Name));
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

    private static SourceLocation Below(Located above) => above.At with { Line = above.At.Line + 1, Column = 1 };
}
