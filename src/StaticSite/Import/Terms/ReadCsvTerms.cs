using System.Text;
using CsvHelper;
using StaticSite.Engine;

namespace StaticSite.Import.Terms;

/// <summary>Reads terms from a table: separated by commas, semicolons or tabs, with any usual names of columns, or as
/// <c>glossary.csv</c> has it.</summary>
internal static class ReadCsvTerms
{
    private const int MostRows = 200_000;

    // How our own export begins, which no other does.
    private static readonly string[] Ours = ["id", "term", "abbreviation", "aliases", "forms", "cautious", "exact", "except"];

    public static IReadOnlyList<TermDraft> Read(SourceFile file, string text, ImportLog log)
    {
        var rows = Rows(file, text, log);
        if (rows.Count == 0 || rows[0].Cells.All(string.IsNullOrWhiteSpace))
        {
            log.Left.Report(ImportDiagnostics.NoTerms, file.Start, TermKeyNames.Usual);
            return [];
        }

        var names = rows[0].Cells;
        if (names.Length > Ours.Length && names.AsSpan(0, Ours.Length).SequenceEqual(Ours))
            return [.. rows.Skip(1).Select(row => OfOurs(At(file, row), names, row.Cells))];

        var (first, keys) = (1, TermKeyNames.KeysOf(names));
        if (!keys.Contains("term"))
        {
            // Two columns without names are words and what they mean.
            if (names.Length != 2 || keys.Any(key => key is not null))
            {
                log.Left.Report(ImportDiagnostics.NoTerms, file.Start, TermKeyNames.Usual);
                return [];
            }

            (first, names, keys) = (0, ["term", "definition"], ["term", "definition"]);
        }

        return [.. rows.Skip(first).Where(row => !row.Cells.All(string.IsNullOrWhiteSpace))
            .Select(row => FillDraft.FromForeign(At(file, row), names, keys, row.Cells))];
    }

    private static SourceLocation At(SourceFile file, (int Line, string[] Cells) row) => file.Start with { Line = row.Line };

    private static List<(int Line, string[] Cells)> Rows(SourceFile file, string text, ImportLog log)
    {
        var rows = new List<(int, string[])>();
        var (start, separator) = text.StartsWith("sep=", StringComparison.Ordinal) ? (0, null) : FindTable.Find(text);
        var above = text.AsSpan(0, start).Count('\n');
        foreach (var (line, words) in text[..start].Split('\n').Index().Where(line => line.Item.AsSpan().ContainsAnyExcept(" \t,;\"")))
            log.Left.Report(ImportDiagnostics.AboveTable, file.Start with { Line = line + 1 }, PolishDraft.OneLine(words.Trim(' ', '\t', ',', ';', '"')));
        using var reader = CsvReader.FromText(text[start..], new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator,
            TrackLineNumbers = true,
            OnMalformedRecord = bad => log.Left.Report(ImportDiagnostics.Unreadable, file.Start with { Line = (int)bad.LineNumber + above }, "CSV",
                "a quotation mark stands where none may. Put the whole cell in quotation marks, and double those inside."),
        });
        while (rows.Count < MostRows && reader.Read())
            rows.Add(((int)reader.LineNumber + above, reader.Current.ToArray()));
        return rows;
    }

    private static TermDraft OfOurs(SourceLocation at, string[] names, string[] cells)
    {
        var draft = new TermDraft(at) { IsOurs = true };
        for (var i = 0; i < names.Length && i < cells.Length; i++)
        {
            // An apostrophe keeps a spreadsheet from running what follows.
            var cell = cells[i] is ['\'', .. var text] && StartsAsFormula(text) ? text : cells[i];
            if (draft.ListOf(names[i]) is { } list)
                list.AddRange(Items(cell));
            else if (!draft.SetText(names[i], cell) && cell.Length > 0)
                draft.Others.Add((names[i], cell));
        }

        return draft;
    }

    private static bool StartsAsFormula(string text) =>
        text.AsSpan().TrimStart(' ') is [var first, ..] && "=+-@\t\r\n＝＋－＠'".Contains(first, StringComparison.Ordinal);

    private static IEnumerable<string> Items(string cell)
    {
        var item = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length)
            {
                item.Append(cell[++i]);
            }
            else if (cell[i] == ';')
            {
                yield return item.ToString();
                item.Clear();
                if (i + 1 < cell.Length && cell[i + 1] == ' ')
                    i++;
            }
            else
            {
                item.Append(cell[i]);
            }
        }

        if (item.Length > 0)
            yield return item.ToString();
    }
}
