using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Import.Terms;

/// <summary>Reads terms from one Markdown file that lists them: as a definition list, a table, lines that start with a bold term, headings
/// with a text below, or abbreviations (<c>*[API]: …</c>). The form that occurs most often is the one that is meant.</summary>
internal static partial class ReadMarkdownTerms
{
    private const string Expected =
        "In Markdown they may be a definition list (a term, and below it ': what it means'), a table with the columns term and definition, "
        + "lines that start with **term**:, or a heading each.";

    public static IReadOnlyList<TermDraft> Read(SourceFile file, string text, ImportLog log)
    {
        var lines = text.Split('\n');
        IReadOnlyList<TermDraft>[] readings =
        [
            DefinitionList(file, lines), Table(file, lines), Abbreviations(file, lines), BoldTerms(file, lines), Headings(file, lines),
        ];
        var best = readings.MaxBy(terms => terms.Count)!;
        if (best.Count == 0)
            log.Left.Report(ImportDiagnostics.NoTerms, file.Start, Expected);
        return best;
    }

    private static List<TermDraft> DefinitionList(SourceFile file, string[] lines)
    {
        var terms = new List<TermDraft>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i] is not [':', ' ' or '\t', ..] || AboveOf(lines, i) is not (>= 0 and var above))
                continue;

            var draft = new TermDraft(file.Start with { Line = above + 1 }) { Name = Plain(lines[above]) };

            // Further terms above mean the same.
            for (var more = above - 1; more >= 0 && lines[more].Trim().Length > 0 && !lines[more].StartsWith(':') && lines[more + 1].Trim().Length > 0; more--)
                draft.Aliases.Add(Plain(lines[more]));
            var words = new StringBuilder(lines[i][1..].Trim());
            while (i + 1 < lines.Length && (lines[i + 1].Trim().Length == 0 || lines[i + 1][0] is ' ' or '\t' || lines[i + 1].StartsWith(": ", StringComparison.Ordinal)))
                words.Append('\n').Append(Dedent(lines[++i]));
            draft.Definition = words.ToString().Trim();
            terms.Add(draft);
        }

        return terms;
    }

    private static int AboveOf(string[] lines, int line)
    {
        var above = line - 1;
        while (above >= 0 && above >= line - 2 && lines[above].Trim().Length == 0)
            above--;
        return above >= 0 && lines[above] is [not (' ' or '\t' or '#' or '|' or '>' or ':'), ..] ? above : -1;
    }

    private static string Dedent(string line)
    {
        if (line.StartsWith(": ", StringComparison.Ordinal))
            return "\n" + line[2..].Trim();
        var spaces = line.Length - line.TrimStart(' ', '\t').Length;
        return line.StartsWith('\t') ? line[1..] : line[Math.Min(spaces, 4)..];
    }

    private static List<TermDraft> Table(SourceFile file, string[] lines)
    {
        var terms = new List<TermDraft>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (!RuleOfTable().IsMatch(lines[i]) || !lines[i - 1].Contains('|', StringComparison.Ordinal))
                continue;

            var names = Cells(lines[i - 1]);
            var keys = TermKeyNames.KeysOf(names);
            if (!keys.Contains("term"))
                continue;
            for (var row = i + 1; row < lines.Length && lines[row].Contains('|', StringComparison.Ordinal); row++)
            {
                var cells = Cells(lines[row]);
                for (var cell = 0; cell < cells.Length && cell < keys.Length; cell++)
                    cells[cell] = keys[cell] is "definition" or "notes" or null ? cells[cell] : Plain(cells[cell]);
                terms.Add(FillDraft.FromForeign(file.Start with { Line = row + 1 }, names, keys, cells));
            }
        }

        return terms;
    }

    private static string[] Cells(string row) =>
        [.. Bar().Split(row.Trim().TrimStart('|')).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)) is var cells &&
            row.TrimEnd().EndsWith('|') ? cells.SkipLast(1) : cells];

    private static List<TermDraft> Abbreviations(SourceFile file, string[] lines) =>
    [
        .. from line in lines.Index()
           let match = Abbreviation().Match(line.Item)
           where match.Success
           select new TermDraft(file.Start with { Line = line.Index + 1 })
           {
               Name = match.Groups["name"].Value.Trim(),
               Definition = match.Groups["words"].Value.Trim(),
           },
    ];

    private static List<TermDraft> BoldTerms(SourceFile file, string[] lines)
    {
        var terms = new List<TermDraft>();
        TermDraft? last = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Bold().Match(line) is { Success: true, Groups: var parts })
            {
                terms.Add(last = new TermDraft(file.Start with { Line = i + 1 })
                {
                    Name = Plain(parts["name"].Value).TrimEnd(':', ' '),
                    Definition = parts["words"].Value.Trim(),
                });
            }
            else if (line.StartsWith('#'))
            {
                last = null;
            }
            else if (last is not null && (line.Trim().Length > 0 || last.Definition.Length > 0))
            {
                last.Definition = $"{last.Definition}\n{line.Trim()}".Trim();
            }
        }

        return [.. terms.Where(term => term.Name.Length > 0)];
    }

    // A heading with a text of its own is a term; one with none, or a single letter, divides the list.
    private static List<TermDraft> Headings(SourceFile file, string[] lines)
    {
        var terms = new List<TermDraft>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Heading().Match(lines[i]) is not { Success: true, Groups: var parts })
                continue;

            var (start, body) = (i, new StringBuilder());
            while (i + 1 < lines.Length && !Heading().IsMatch(lines[i + 1]))
                body.Append(lines[++i]).Append('\n');
            var words = body.ToString().Trim();
            if (words.Length > 0 && parts["name"].Value.Trim().Length > 1)
                terms.Add(new TermDraft(file.Start with { Line = start + 1 }) { Name = Plain(parts["name"].Value), Definition = words });
        }

        return terms;
    }

    /// <summary>A name without the marks around and inside of it.</summary>
    public static string Plain(string words) => PolishDraft.OneLine(
        Marks().Replace(LinkMark().Replace(AnchorMark().Replace(words, ""), "${words}"), "")).TrimEnd(':').Trim();

    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$")]
    private static partial Regex RuleOfTable();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^\*\[(?<name>[^\]]+)\]:\s*(?<words>.+)$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\s*(?:[-*+]\s+)?(?:\*\*|__)(?<name>[^*_]{1,200}?)(?:\*\*|__)\s*(?:[:–—]|-(?=\s)|(?<=:(?:\*\*|__)\s*))\s*(?<words>.*)$")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^#{2,6}\s+(?<name>.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s*\{[#.:][^}]*\}\s*$|<a\s[^>]*>\s*</a>")]
    private static partial Regex AnchorMark();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkMark();

    [GeneratedRegex(@"\*\*|__|`|(?<!\w)[*_]|[*_](?!\w)")]
    private static partial Regex Marks();
}
