using System.Collections.Frozen;

namespace StaticSite.Import.Terms;

/// <summary>By which names other glossaries call what a term of ours has.</summary>
internal static class TermKeyNames
{
    // Of several columns for one text, the one that is named first here is taken.
    private static readonly (string Key, string[] Names)[] Known =
    [
        ("term", ["term", "preflabel", "preferredlabel", "preferredterm", "termname", "name", "word", "label", "title", "expression", "phrase", "entry", "terms"]),
        ("definition", ["definition", "shortdefinition", "def", "meaning", "description", "explanation", "summary", "definitions", "desc"]),
        ("notes", ["notes", "longdescription", "details", "text", "body", "longdefinition", "note", "comment", "comments", "remarks", "usage", "context"]),
        ("abbreviation", ["abbreviation", "abbr", "acronym", "shortform", "short", "initialism", "abbreviations", "acronyms"]),
        ("aliases", ["aliases", "alias", "synonyms", "synonym", "altlabel", "altlabels", "alternativelabels", "alternatives", "alsoknownas", "aka",
            "othernames", "variants", "variant"]),
        ("search", ["search", "hiddenlabel", "keywords", "misspellings"]),
        ("plain", ["plain"]),
        ("forms", ["forms", "plural", "plurals", "inflections"]),
        ("cautious", ["cautious"]),
        ("exact", ["exact"]),
        ("except", ["except"]),
        ("links", ["links"]),
        ("only-in", ["onlyin"]),
        ("not-in", ["notin"]),
        ("deprecated", ["deprecated", "deprecatedterms", "obsolete", "avoid"]),
        ("category", ["category", "categories", "topic", "group", "domain", "area", "subject", "section", "type"]),
        ("broader", ["broader", "parent", "broaderterm", "broaderterms", "parentterm"]),
        ("narrower", ["narrower", "children", "narrowerterms"]),
        ("related", ["related", "seealso", "see", "relatedterms", "relatedterm", "similar"]),
        ("confused-with", ["confusedwith", "notthesameas"]),
        ("differences", ["differences"]),
        ("homonym", ["homonym"]),
        ("formula", ["formula", "calculation"]),
        ("example", ["example", "examples", "usageexample", "sampleusage"]),
        ("disputes", ["disputes"]),
        ("sources", ["sources", "source", "reference", "references", "citation", "link", "url"]),
        ("reviewed", ["reviewed", "lastreviewed", "reviewdate"]),
        ("id", ["id", "slug", "key", "identifier", "notation"]),
    ];

    private static readonly FrozenDictionary<string, (string Key, int Rank)> ByName = Known
        .SelectMany(known => known.Names.Select((name, rank) => (name, known.Key, rank)))
        .ToFrozenDictionary(known => known.name, known => (known.Key, known.rank), StringComparer.Ordinal);

    /// <summary>For a message that says what would have been understood.</summary>
    public const string Usual = "The first line of a table names its columns, such as: term, definition, abbreviation, synonyms, category, see also.";

    /// <summary>The key of each name; null for one that is unknown, or that another name is better for.</summary>
    public static string?[] KeysOf(IReadOnlyList<string> names)
    {
        var found = names.Select(name => ByName.TryGetValue(Plain(name), out var known) ? known : (Key: null!, Rank: 0)).ToArray();
        return [.. found.Select((one, place) => one.Key is not null && IsBest(one, place, found) ? one.Key : null)];
    }

    /// <summary>The key of a name by itself, or null.</summary>
    public static string? KeyOf(string name) => ByName.TryGetValue(Plain(name), out var known) ? known.Key : null;

    private static bool IsBest((string Key, int Rank) one, int place, (string Key, int Rank)[] all) =>
        new TermDraft(default).ListOf(one.Key) is not null ||
        all.Index().All(other => other.Index == place || other.Item.Key != one.Key ||
            (one.Rank, place).CompareTo((other.Item.Rank, other.Index)) < 0);

    // Brackets say how a column is filled: "Synonyms (comma separated)".
    private static string Plain(string name)
    {
        var words = name.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;
        return string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
