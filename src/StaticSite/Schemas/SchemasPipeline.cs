using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;

namespace StaticSite.Schemas;

/// <summary>What each kind of file may hold, and what a text may name, for editors that help to write them:
/// <c>schemas/term.json</c> and so on.</summary>
internal static class SchemasPipeline
{
    public static IPipeline Of(FeatureList features) => new SitePipeline("Schemas")
    {
        Needs = [TermIndex.Fact, ForeignKeys.Fact, .. features.Needs],
        Generate = site =>
        {
            var write = new WriteSchema(Known(features, site));
            return
            [
                .. features.Files.Select(kind => new OutputFile(SitePath.Parse($"/schemas/{kind.Name}.json"), write.Of(kind.Name, kind.Shape, kind.Extension == ".md" ? site.Get(ForeignKeys.Fact) : null))),
                new OutputFile(SitePath.Parse("/schemas/labels.code-snippets"), WriteSnippets.Write(site.Get(TermIndex.Fact))),
            ];
        },
    };

    /// <summary>What the site has to choose from. What it has none of may be anything, as it is for the reader.</summary>
    private static FrozenDictionary<Holds, ImmutableArray<KnownWord>> Known(FeatureList features, SiteModel site) => features.Known
        .Select(known => (known.Holds, Words: known.In(site).OrderBy(word => word.Word, StringComparer.Ordinal).ToImmutableArray()))
        .Where(known => known.Words.Length > 0)
        .ToFrozenDictionary(known => known.Holds, known => known.Words);
}
