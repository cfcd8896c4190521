using System.Collections.Immutable;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Import.Terms;

/// <summary>Turns a glossary of others into files of ours. Files in, files out; what stands in the site already is for the caller to
/// guard.</summary>
public static class ImportGlossary
{
    private const int LongestPhrase = 300;

    /// <summary>Makes a file of each term of a list.</summary>
    /// <param name="file">A table, JSON, SKOS as JSON-LD, or Markdown.</param>
    /// <param name="folder">Where the site's input lies, as findings name it.</param>
    /// <param name="language">Which words are taken where there are several languages.</param>
    /// <param name="standing">Texts that the input has already, so that links to pages that came in before are known.</param>
    public static ImportedSite Import(SourceFile file, string folder, string language, IEnumerable<SourceFile>? standing = null)
    {
        var log = new ImportLog();
        var (from, drafts) = IsMarkdown(file) ? ReadMarkdown(file, log) : ReadList(file, language, log);
        return Finish(from, drafts, folder, new StandingPages(standing ?? []), log);
    }

    /// <summary>Makes a file of each term, of which each has a Markdown file already.</summary>
    /// <param name="folder">Where the site's input lies, as findings name it.</param>
    /// <param name="standing">Texts that the input has already, so that links to pages that came in before are known.</param>
    public static ImportedSite ImportFolder(ImmutableArray<SourceFile> files, string folder, IEnumerable<SourceFile>? standing = null)
    {
        var log = new ImportLog();
        return Finish("a folder with a file for each term", ReadFolder(files, log), folder, new StandingPages(standing ?? []), log);
    }

    /// <summary>Adds settings for a site that begins with what was imported.</summary>
    /// <param name="folder">Where the site's input lies, as findings name it.</param>
    public static ImportedSite WithSettings(ImportedSite imported, string folder, string language) => imported.Files.IsEmpty ? imported : imported with
    {
        Files = [.. imported.Files, new SourceFile(folder, SiteSettings.FileName, Encoding.UTF8.GetBytes($"title: Glossary\nlanguage: {YamlText.Of(language)}\n"))],
    };

    private static bool IsMarkdown(SourceFile file) =>
        System.IO.Path.GetExtension(file.Name).ToLowerInvariant() is ".md" or ".markdown" or ".mdx";

    private static (string From, IReadOnlyList<TermDraft> Drafts) ReadList(SourceFile file, string language, ImportLog log)
    {
        if (ReadText.Read(file, log.Left) is not { } text)
            return ("a file", []);
        return text.AsSpan().TrimStart() is ['{' or '[', ..]
            ? ("JSON", ReadJsonTerms.Read(file, text, language, log))
            : ("a table", ReadCsvTerms.Read(file, text, log));
    }

    private static (string From, IReadOnlyList<TermDraft> Drafts) ReadMarkdown(SourceFile file, ImportLog log)
    {
        if (ReadText.Read(file, log.Left) is not { } text)
            return ("a file", []);
        var one = ReadTermFile.Read(file, text, log);
        return one.IsTerm ? ("a file of one term", [one.Draft]) : ("a list in Markdown", ReadMarkdownTerms.Read(file, one.Body, log));
    }

    private static List<TermDraft> ReadFolder(ImmutableArray<SourceFile> files, ImportLog log)
    {
        var drafts = new List<TermDraft>();
        foreach (var file in files.Where(IsMarkdown).Where(file => !IsIndex(file)))
            if (ReadText.Read(file, log.Left) is { } text && ReadTermFile.Read(file, text, log) is var read && !LeavesOut(file, read, log))
                drafts.Add(read.Draft);
        if (drafts.Count == 0 && files.Length > 0)
            log.Left.Report(ImportDiagnostics.NoTerms, new SourceLocation(files[0].Folder, 1, 1), "A folder holds a Markdown file for each term.");
        return drafts;
    }

    // A page with a layout and no words is made by the old site's templates.
    private static bool LeavesOut(SourceFile file, (TermDraft Draft, bool IsTerm, string Body) read, ImportLog log)
    {
        var isMade = !read.IsTerm && read.Body.AsSpan().Trim().IsEmpty;
        if (isMade || read.Draft.IsDraft)
            log.Left.Report(ImportDiagnostics.NotTaken, file.Start, isMade ? "it has no text" : "it is a draft");
        return isMade || read.Draft.IsDraft;
    }

    private static bool IsIndex(SourceFile file) => System.IO.Path.GetFileNameWithoutExtension(file.Name).ToLowerInvariant() is "_index" or "index" or "readme";

    private static ImportedSite Finish(string from, IReadOnlyList<TermDraft> all, string folder, StandingPages standing, ImportLog log)
    {
        var drafts = new List<TermDraft>();
        foreach (var draft in all)
        {
            if (!draft.IsOurs)
                PolishDraft.Polish(draft, log);
            if (draft.Name.Length > 0)
                drafts.Add(draft);
            else
                log.Left.Report(ImportDiagnostics.NoName, draft.At, Start(draft));
        }

        if (all.Count == 0 && !log.Left.Found.Any(finding => finding.Severity == Severity.Error))
            log.Left.Report(ImportDiagnostics.NoTerms, new SourceLocation(from, 1, 1), TermKeyNames.Usual);
        drafts = RelateDrafts.Fold(drafts, log);
        RelateDrafts.Relate(drafts);
        ConvertTerms.Convert(drafts, standing, log);
        var columns = new HashSet<string>(StringComparer.Ordinal);
        var files = drafts.Select(draft => Write(draft, folder, columns, log)).ToArray();
        log.Count("terms", files.Length);
        TellRegisters(drafts, folder, log);
        return log.Result(from, files);
    }

    private static SourceFile Write(TermDraft draft, string folder, HashSet<string> columns, ImportLog log)
    {
        if (draft.Definition.Length == 0)
            draft.Tell("definition", ImportDiagnostics.NoDefinition, draft.Name);
        else if (!draft.IsOurs && draft.Definition.Length > LongestPhrase)
            draft.Tell("definition", ImportDiagnostics.LongDefinition, draft.Definition.Length);
        KeepOthers(draft, columns);

        var text = WriteTerm.Write(draft);
        var file = new SourceFile(folder, $"glossary/{draft.Id}.md", Encoding.UTF8.GetBytes(text));
        foreach (var (key, rule, arguments) in draft.Told)
            log.Left.Report(rule, file.Start with { Line = WriteTerm.LineOf(key, text) }, arguments);
        return file;
    }

    // What a term has no place for stands below its text, so that no word is lost.
    private static void KeepOthers(TermDraft draft, HashSet<string> columns)
    {
        if (draft.Others.Count == 0)
            return;
        foreach (var (name, words) in draft.Others.Where(other => other.Name is not ("See also" or "Broader")))
            if (TermKeyNames.KeyOf(name) != ReadTerm.Links.Name)
                Tell(name, ImportDiagnostics.UnknownColumn, name, "is nothing that a term has");
            else if (HoldsAddress(words))
                Tell(name, ImportDiagnostics.UnknownColumn, name, "holds addresses, of which a term has none");
            else
                Tell($"{name}: {words}", ImportDiagnostics.NoChoice, PolishDraft.OneLine(words), name, string.Join(", ", ReadTerm.Links.Words), ReadTerm.Links.Name);
        var lines = draft.Others.GroupBy(other => other.Name, StringComparer.Ordinal)
            .Select(other => $"- {other.Key}: {string.Join(", ", other.Select(one => PolishDraft.OneLine(one.Words)))}");
        draft.Notes = $"{draft.Notes}\n\n{string.Join('\n', lines)}".Trim('\n');

        void Tell(string known, DiagnosticRule rule, params object?[] arguments)
        {
            if (columns.Add(known))
                draft.Tell("term", rule, arguments);
        }
    }

    private static bool HoldsAddress(string words) => words.AsSpan().ContainsAny('/', '#') || (words.Contains('.', StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal));

    private static string Start(TermDraft draft)
    {
        var words = draft.Definition.Length > 0 ? draft.Definition : string.Join(", ", draft.Others.Select(other => other.Words));
        return words.Length > 60 ? words[..60] + "…" : words.Length > 0 ? words : "nothing else is in it";
    }

    // An export names what other files of its site list.
    private static void TellRegisters(List<TermDraft> drafts, string folder, ImportLog log)
    {
        var input = folder.Length > 0 ? folder + "/" : "";
        Tell("sources", "sources.yml", draft => draft.Cited);
        Tell("disputes", "disputes.yml", draft => draft.Disputes);

        void Tell(string what, string register, Func<TermDraft, List<string>> keys)
        {
            var named = drafts.SelectMany(keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            if (named.Length > 0)
                log.Left.Report(ImportDiagnostics.Registers, new SourceLocation(input + register, 1, 1), what, register, string.Join(", ", named));
        }
    }
}
