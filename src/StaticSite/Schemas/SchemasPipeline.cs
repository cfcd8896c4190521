using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Settings;

namespace StaticSite.Schemas;

/// <summary>What each kind of file may hold, and what a text may name, for editors that help to write them:
/// <c>schemas/term.json</c> and so on.</summary>
public static class SchemasPipeline
{
    public static IPipeline Of() => new SitePipeline("Schemas")
    {
        Needs = [TermIndex.Fact, SiteSettings.Fact, IRegister.Facts],
        Generate = site =>
        {
            var write = new WriteSchema(Known(site));
            return
            [
                .. FileKind.All.Select(kind => new OutputFile(SitePath.Parse($"/schemas/{kind.Name}.json"), write.Of(kind.Name, kind.Shape))),
                new OutputFile(SitePath.Parse("/schemas/labels.code-snippets"), WriteSnippets.Of(site.Get(TermIndex.Fact))),
            ];
        },
    };

    /// <summary>What the site has to choose from. What it has none of may be anything, as it is for the reader.</summary>
    private static FrozenDictionary<Holds, ImmutableArray<KnownWord>> Known(SiteModel site) => new[]
    {
        (Holds.Term, site.Get(TermIndex.Fact).Terms.Select(term => new KnownWord(term.Id, term.FullName, WriteSnippets.LabelsOf(term)))),
        (Holds.Category, site.Get(SiteSettings.Fact).Categories.Select(category => new KnownWord(category.Text, "", []))),
        (Holds.SourceKind, site.Get(SiteSettings.Fact).SourceKinds.Select(kind => new KnownWord(kind.Word, kind.Heading, []))),
        (Holds.Source, EntriesOf(site, "source")),
        (Holds.Dispute, EntriesOf(site, "dispute")),
    }
    .Select(known => (Holds: known.Item1, Words: known.Item2.OrderBy(word => word.Word, StringComparer.Ordinal).ToImmutableArray()))
    .Where(known => known.Words.Length > 0)
    .ToFrozenDictionary(known => known.Holds, known => known.Words);

    private static IEnumerable<KnownWord> EntriesOf(SiteModel site, string kind) =>
        from register in site.All(IRegister.Facts)
        where register.Kind == kind
        from key in register.Keys
        select new KnownWord(key, register.Find(key)!.Label, []);
}
