using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>The abbreviations that texts may use as they are. Published at the first barrier.</summary>
internal sealed class KnownAbbreviations
{
    // Words that every reader knows, and words that some texts shout.
    private static readonly string[] Common =
    [
        "AM", "PM", "OK", "USA", "UK", "API", "CSS", "CSV", "DNS", "HTML", "HTTP", "HTTPS", "ID", "JSON", "PDF", "SQL", "TLS",
        "URL", "UTF", "XML", "YAML", "AND", "MAY", "MUST", "NOT", "NOTE", "OR", "SHALL", "SHOULD", "TIP", "WARNING",
    ];

    private readonly HashSet<string> _known;

    public KnownAbbreviations(TermLabels labels, SiteSettings settings) => _known = settings.Abbreviations
        .Select(abbreviation => abbreviation.Text)
        .Concat(Common)
        .Concat(labels.Words.SelectMany(WordsOf))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static Fact<KnownAbbreviations> Fact { get; } = new("known abbreviations");

    /// <summary>Whether a word is one of them, in whatever case.</summary>
    public static Query<KnownAbbreviations, bool> Has { get; } = new(
        Fact, "has", (words, word) => words._known.Contains(word), isKnown => Fingerprint.Of(isKnown ? "yes" : "no"));

    private static IEnumerable<string> WordsOf(string label)
    {
        var words = new List<string>();
        var reader = new TokenReader(label);
        while (reader.Read())
            words.Add(reader.Token.ToString());
        return words;
    }
}
