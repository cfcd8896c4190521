using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Search;

/// <summary>Makes the files of the index; FORMAT.md describes them.</summary>
internal static class SearchIndex
{
    /// <summary>Of the format. A client that expects another does not search.</summary>
    public const int Version = 6;

    // A word that is everywhere tells sections apart only where it means much. Of terms there are fewer, and they are what is asked for.
    private const int MostSections = 600;
    private const int MostTerms = 1_200;

    private static readonly SitePath Manifest = SitePath.Parse("/search/index.json");

    /// <param name="vocabulary">Used by nobody else meanwhile.</param>
    public static IEnumerable<OutputFile> Of(SiteModel site, FeatureList features, Vocabulary vocabulary)
    {
        // What many pages link to comes first, so a number is also a rank, and the first block is the one most used.
        var terms = site.Documents<ComposedTerm>()
            .OrderByDescending(term => site.BacklinksTo(term.Path).Length).ThenBy(term => term.Path)
            .ToImmutableArray();
        var comparisons = site.Documents<ITermTable>().ToImmutableArray();

        var (firstNames, names) = WriteNames.Write(terms);
        var pieces = new KnownPieces(WriteNames.Words(terms), vocabulary);
        var postings = new Postings(vocabulary, pieces);
        var answers = new WriteAnswers(site.Get(Strings.Fact));
        var (sections, sectionsOfFile, pages) = WriteSections.Write(site, features, postings, answers);
        var (said, saidOfFile) = answers.Finish();
        var words = WriteWords.Write(postings, vocabulary, MostSections);
        var described = new Postings(vocabulary, pieces, DescribeTermWords.Unit);
        foreach (var term in terms)
            described.Add(DescribeTermWords.Of(term));
        var concepts = WriteWords.Write(described, vocabulary, MostTerms);
        var synonyms = site.Get(Synonyms.Fact).Groups;
        var files = new List<(string Name, byte[] Content)>();
        files.AddRange(Numbered("names", names.Files.Prepend(firstNames)));
        var answersOfFile = FileSize.EntriesFor(terms.Length + comparisons.Length);
        files.AddRange(Numbered("answers", Answers(terms, comparisons, answersOfFile, site.Get(Strings.Fact))));
        files.AddRange(Words("words", words));
        files.AddRange(Numbered("sections", sections));
        files.AddRange(Numbered("said", said));
        files.AddRange(Words("terms", concepts));
        if (!synonyms.IsEmpty)
            files.AddRange(Numbered("synonyms", [SynonymsFile(synonyms)]));

        var folder = FolderOf(files);
        yield return new OutputFile(Manifest, WriteManifest(
            site, features, folder, names, (answersOfFile, sectionsOfFile, saidOfFile), postings.Sections, !synonyms.IsEmpty, terms, comparisons, pages));
        foreach (var (name, content) in files)
            yield return new OutputFile(SitePath.Parse($"/search/{folder}/{name}.txt"), content);
    }

    private static IEnumerable<(string, byte[])> Numbered(string name, IEnumerable<byte[]> files) =>
        files.Select((content, number) => (FormattableString.Invariant($"{name}-{number}"), content));

    /// <summary>The files, and one with the words that they start with.</summary>
    private static IEnumerable<(string, byte[])> Words(string name, Shards shards)
    {
        var firstWords = new ShardText();
        foreach (var word in shards.FirstWords)
            firstWords.AppendField(word, isLast: true);
        return Numbered(name, shards.Files).Prepend((name, firstWords.Take()));
    }

    private static IEnumerable<byte[]> Answers(
        ImmutableArray<ComposedTerm> terms, ImmutableArray<ITermTable> comparisons, int block, Strings strings)
    {
        // A term and a comparison of one name are told apart by what they are.
        var topics = terms.ToDictionary(term => term.Path, term => term.Term.Category?.Text);
        var twins = new TellApart(
            terms.Select(term => (term.Path, term.Title)).Concat(comparisons.Select(comparison => (comparison.Path, $"\n{comparison.Title}"))),
            strings, page => topics.GetValueOrDefault(page) is { } topic ? [topic] : []);
        var entries = terms
            .Select(term => (term.Path, term.Title, Short: term.Term.Abbreviation?.Text ?? "", Text: term.PlainDefinition, Formula: term.Term.Formula?.Text ?? ""))
            .Concat(comparisons.Select(comparison =>
                (comparison.Path, comparison.Title, Short: "", Text: comparison.Summary, Formula: "")));
        foreach (var chunk in entries.Chunk(block))
        {
            var file = new ShardText();
            foreach (var entry in chunk)
            {
                var beside = twins.Beside(entry.Path);
                file.AppendField(entry.Path.FileName).AppendField(entry.Title).AppendField(entry.Short)
                    .AppendField(entry.Text, isLast: beside.Length + entry.Formula.Length == 0);
                if (beside.Length + entry.Formula.Length > 0)
                    file.AppendField(entry.Formula, isLast: beside.Length == 0);
                if (beside.Length > 0)
                    file.AppendField(beside, isLast: true);
            }

            yield return file.Take();
        }
    }

    private static byte[] SynonymsFile(ImmutableArray<ImmutableArray<string>> groups)
    {
        var file = new ShardText();
        foreach (var group in groups)
            foreach (var (number, words) in group.Index())
                file.AppendField(words, isLast: number == group.Length - 1);
        return file.Take();
    }

    private static string FolderOf(List<(string Name, byte[] Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private static byte[] WriteManifest(
        SiteModel site, FeatureList features, string folder, Shards names, (int Answers, int Sections, int Said) blocks, int sections, bool hasSynonyms,
        ImmutableArray<ComposedTerm> terms, ImmutableArray<ITermTable> comparisons, IReadOnlyDictionary<SitePath, (int First, int End)> pages)
    {
        var settings = site.Get(SiteSettings.Fact);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("folder", folder);
            json.WriteStartObject("blocks");
            json.WriteNumber("answers", blocks.Answers);
            json.WriteNumber("sections", blocks.Sections);
            json.WriteNumber("said", blocks.Said);
            json.WriteEndObject();
            json.WriteNumber("terms", terms.Length);
            json.WriteNumber("sections", sections);
            Write(json, "names", names.FirstWords);
            if (hasSynonyms)
                json.WriteBoolean("synonyms", true);
            WriteTables(json, terms, comparisons, pages);
            WordsThatAsk.Write(json, site.Get(Strings.Fact));
            WriteKinds(json, features, site.Get(Strings.Fact));
            if (ProposeTerm.Template(settings, site.Get(Strings.Fact)) is { } propose)
                json.WriteString("propose", propose);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteTables(
        Utf8JsonWriter json, ImmutableArray<ComposedTerm> terms, ImmutableArray<ITermTable> comparisons, IReadOnlyDictionary<SitePath, (int First, int End)> pages)
    {
        var numbers = terms.Select((term, number) => (term.Term, number)).ToDictionary(term => term.Term, term => term.number);
        json.WriteStartArray("tables");
        foreach (var comparison in comparisons)
        {
            json.WriteStartObject();
            json.WriteString("target", comparison.Target);
            json.WriteStartArray("subjects");
            foreach (var subject in comparison.Subjects)
                json.WriteNumberValue(numbers[subject]);
            json.WriteEndArray();
            var (first, end) = pages.GetValueOrDefault(comparison.Path);
            json.WriteStartArray("sections");
            json.WriteNumberValue(first);
            json.WriteNumberValue(end);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Of the others, only what sets them apart from the usual kind.
    private static void WriteKinds(Utf8JsonWriter json, FeatureList features, Strings strings)
    {
        var usual = ResultKind.Usual;
        json.WriteStartObject("kinds");
        Write(json, usual, "", _ => true);
        foreach (var kind in features.Results.Where(kind => kind with { Name = usual.Name } != usual))
            Write(json, kind, kind.Words is { } words ? strings[words] : "", of => of(kind) != of(usual));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResultKind kind, string words, Func<Func<ResultKind, double>, bool> isSaid)
    {
        json.WriteStartObject(kind.Name);
        if (words.Length > 0)
            json.WriteString("words", words);
        Write("weight", one => one.Weight);
        Write("top", one => one.TopLeads);
        Write("section", one => one.SectionLeads);
        json.WriteEndObject();

        void Write(string name, Func<ResultKind, double> of)
        {
            if (isSaid(of))
                json.WriteNumber(name, of(kind));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
