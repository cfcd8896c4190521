using System.Text.Json;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Import.Terms;

/// <summary>Reads concepts of SKOS from JSON-LD, whether properties are named in full, by a prefix or by the name alone. Links between
/// concepts are followed within the file; nothing is fetched.</summary>
internal static class ReadSkosTerms
{
    private const string Concept = "Concept";

    // What our own export adds to SKOS, by which a file of ours is known.
    private static readonly (string Property, string Key)[] Own =
    [
        ("alias", "aliases"), ("form", "forms"), ("cautious", "cautious"), ("exact", "exact"), ("except", "except"), ("only-in", "only-in"),
        ("not-in", "not-in"), ("search", "search"), ("deprecated", "deprecated"), ("difference", "differences"),
    ];

    private static readonly string[] NoteProperties = ["scopeNote", "note", "example", "historyNote", "editorialNote", "changeNote"];

    public static bool Knows(JsonElement root) => Nodes(root).Any(node => Types(node).Contains(Concept));

    public static IReadOnlyList<TermDraft> Read(SourceFile file, JsonElement root, string language, ImportLog log)
    {
        var nodes = Nodes(root).ToArray();
        var concepts = nodes.Where(node => Types(node).Contains(Concept)).ToArray();
        var isOurs = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@context", out var context) &&
            context.ValueKind == JsonValueKind.Object && context.TryGetProperty("@vocab", out var vocabulary) &&
            vocabulary.ValueKind == JsonValueKind.String && vocabulary.GetString()!.EndsWith("glossary.skos.jsonld#", StringComparison.Ordinal);
        var reading = new Reading(file, nodes, concepts, language, isOurs);
        TermDraft[] drafts = [.. concepts.Select(reading.Draft)];
        if (reading.Skipped.Count > 0)
            log.Left.Report(ImportDiagnostics.OtherLanguage, file.Start, string.Join(", ", reading.Skipped), language);
        return drafts;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object).SelectMany(Nodes);
        if (root.ValueKind != JsonValueKind.Object)
            return [];
        return root.TryGetProperty("@graph", out var graph) ? Nodes(graph) : [root];
    }

    private static IEnumerable<string> Types(JsonElement node) => Values(node, "@type").Concat(Values(node, "type"))
        .Where(type => type.ValueKind == JsonValueKind.String).Select(type => LocalName(type.GetString()!));

    private static IEnumerable<JsonElement> Values(JsonElement node, string property)
    {
        foreach (var member in node.EnumerateObject())
            if (member.Name == property || LocalName(member.Name) == property)
                foreach (var value in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : Enumerable.Repeat(member.Value, 1))
                    yield return value;
    }

    private static string LocalName(string name) => name[(name.AsSpan().LastIndexOfAny('#', '/', ':') + 1)..];

    private static string? IdOf(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.String)
            return node.GetString();
        return node.ValueKind == JsonValueKind.Object &&
            (node.TryGetProperty("@id", out var id) || node.TryGetProperty("id", out id) || node.TryGetProperty("uri", out id)) &&
            id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
    }

    private sealed class Reading
    {
        private readonly SourceFile _file;
        private readonly string _language;
        private readonly bool _isOurs;
        private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _categories = new(StringComparer.Ordinal);

        public Reading(SourceFile file, JsonElement[] nodes, JsonElement[] concepts, string language, bool isOurs)
        {
            (_file, _language, _isOurs) = (file, language, isOurs);
            foreach (var concept in concepts)
                if (IdOf(concept) is { } id)
                    _names[id] = IdIn(concept) is { Length: > 0 } known ? known : Text(concept, "prefLabel");
            foreach (var node in nodes)
            {
                if (IdOf(node) is { } id && Text(node, "identifier") is { Length: > 0 } key)
                    _keys[id] = key;
                if (Types(node).Contains("Collection"))
                    foreach (var member in Values(node, "member"))
                        if (IdOf(member) is { } inside)
                            _categories[inside] = Text(node, "prefLabel");
            }
        }

        /// <summary>The languages that were met and not taken.</summary>
        public SortedSet<string> Skipped { get; } = new(StringComparer.Ordinal);

        public TermDraft Draft(JsonElement concept)
        {
            var draft = new TermDraft(_file.Start)
            {
                IsOurs = _isOurs,
                Id = IdIn(concept),
                Name = Text(concept, "prefLabel"),
                Abbreviation = Text(concept, "abbreviation"),
                Category = IdOf(concept) is { } id ? _categories.GetValueOrDefault(id, "") : "",
                Homonym = _isOurs ? Text(concept, "scopeNote") : "",
                Reviewed = Text(concept, "reviewed"),
                Definition = Text(concept, "definition"),
                Notes = _isOurs ? Text(concept, "note") : Notes(concept),
                Plain = Text(concept, "plain"),
                Formula = Text(concept, "formula"),
                Example = _isOurs ? Text(concept, "example") : "",
            };
            foreach (var (property, key) in Own)
                draft.ListOf(key)!.AddRange(Texts(concept, property));
            if (_isOurs && Text(concept, "links") is var links && !draft.SetText("links", links))
                draft.Others.Add(("links", links));
            if (!_isOurs)
            {
                draft.Aliases.AddRange(Texts(concept, "altLabel").Except([draft.Name, draft.Abbreviation]).Distinct());
                draft.Searched.AddRange(Texts(concept, "hiddenLabel").Distinct());
                draft.Narrower.AddRange(Links(concept, "narrower"));
            }

            draft.Broader.AddRange(Links(concept, "broader"));
            draft.Related.AddRange(Links(concept, "related"));
            draft.ConfusedWith.AddRange(Links(concept, "confused-with"));
            draft.Disputes.AddRange(Keys(concept, "dispute"));
            if (_isOurs)
                draft.Cited.AddRange(Keys(concept, "source"));
            else
                draft.Others.AddRange(Texts(concept, "source").Select(source => ("Source", source)));
            return draft;
        }

        private string IdIn(JsonElement concept) => Text(concept, "notation") is { Length: > 0 } code && CheckId.Suggest(code) == code ? code : "";

        private string Notes(JsonElement concept) => string.Join("\n\n",
            NoteProperties.SelectMany(kind => Texts(concept, kind)));

        private IEnumerable<string> Links(JsonElement concept, string property) =>
            Values(concept, property).Select(IdOf).OfType<string>().Select(id => _names.GetValueOrDefault(id, LocalName(id)));

        private IEnumerable<string> Keys(JsonElement concept, string property) =>
            Values(concept, property).Select(IdOf).OfType<string>().Select(id => _keys.GetValueOrDefault(id, Uri.UnescapeDataString(LocalName(id))));

        private string Text(JsonElement node, string property) => Texts(node, property).FirstOrDefault("");

        // In the language that is wanted, else in none, else in the first there is.
        private IEnumerable<string> Texts(JsonElement node, string property)
        {
            var all = Values(node, property).SelectMany(Said).ToArray();
            var languages = all.Select(text => text.Language).Distinct().ToArray();
            var chosen = languages.FirstOrDefault(language => language.Equals(_language, StringComparison.OrdinalIgnoreCase))
                ?? languages.FirstOrDefault(language => language.StartsWith(_language + "-", StringComparison.OrdinalIgnoreCase))
                ?? languages.FirstOrDefault(language => language.Length == 0)
                ?? languages.FirstOrDefault("");
            Skipped.UnionWith(languages.Where(language => language != chosen && language.Length > 0));
            return all.Where(text => text.Language == chosen || text.Language.Length == 0).Select(text => text.Words);
        }

        private static IEnumerable<(string Language, string Words)> Said(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String)
                yield return ("", value.GetString()!);
            if (value.ValueKind != JsonValueKind.Object)
                yield break;
            if (value.TryGetProperty("@value", out var words))
            {
                yield return (value.TryGetProperty("@language", out var language) ? language.GetString() ?? "" : "", words.ToString());
                yield break;
            }

            // A map of languages: {"en": "cache", "es": ["caché"]}.
            foreach (var member in value.EnumerateObject().Where(member => !member.Name.StartsWith('@')))
                foreach (var text in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : Enumerable.Repeat(member.Value, 1))
                    if (text.ValueKind == JsonValueKind.String)
                        yield return (member.Name, text.GetString()!);
        }
    }
}
