using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Data;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Quiz;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.WhichWord;

namespace StaticSite.Schemas;

/// <summary>What each kind of file may hold, for editors that help to write it: <c>schemas/term.json</c> and so on.</summary>
public static class SchemasPipeline
{
    internal static ImmutableArray<(string Name, Shape Shape)> All { get; } =
    [
        ("article", ReadArticle.Shape),
        ("comparison", ReadComparison.Shape),
        ("disputes", ReadDisputes.Shape),
        ("quiz", ReadQuiz.Shape),
        ("redirects", ReadRedirects.Shape),
        ("site", ReadSettings.Shape),
        ("sources", ReadSources.Shape),
        ("term", ReadTerm.Shape),
        ("which-word", ReadWordPath.Shape),
    ];

    public static IPipeline Of() => new SitePipeline("Schemas")
    {
        Generate = site =>
        {
            var write = new WriteSchema(Known(site.Index.Facts));
            return [.. All.Select(schema => new OutputFile(
                SitePath.Parse($"/schemas/{schema.Name}.json"),
                write.Of(schema.Name, schema.Shape)))];
        },
    };

    /// <summary>What the site has to choose from. What it has none of may be anything, as it is for the reader.</summary>
    private static FrozenDictionary<Holds, ImmutableArray<string>> Known(Facts facts) => new[]
    {
        (Holds.Term, facts.Get<TermIndex>().Terms.Select(term => term.Id)),
        (Holds.Category, facts.Get<SiteSettings>().Categories.Select(category => category.Text)),
        (Holds.Source, KeysOf(facts, "source")),
        (Holds.Dispute, KeysOf(facts, "dispute")),
    }
    .Select(known => (Holds: known.Item1, Words: known.Item2.Order(StringComparer.Ordinal).ToImmutableArray()))
    .Where(known => known.Words.Length > 0)
    .ToFrozenDictionary(known => known.Holds, known => known.Words);

    private static IEnumerable<string> KeysOf(Facts facts, string kind) =>
        facts.All<IRegister>().Where(register => register.Kind == kind).SelectMany(register => register.Keys);
}
