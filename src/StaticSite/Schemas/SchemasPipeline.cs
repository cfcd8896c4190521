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
        Generate = site =>
        {
            var write = new WriteSchema(Known(site.Index.Facts));
            return
            [
                .. FileKind.All.Select(kind => new OutputFile(SitePath.Parse($"/schemas/{kind.Name}.json"), write.Of(kind.Name, kind.Shape))),
                new OutputFile(SitePath.Parse("/schemas/labels.code-snippets"), WriteSnippets.Of(site.Index.Facts.Get<TermIndex>())),
            ];
        },
    };

    /// <summary>What the site has to choose from. What it has none of may be anything, as it is for the reader.</summary>
    private static FrozenDictionary<Holds, ImmutableArray<KnownWord>> Known(Facts facts) => new[]
    {
        (Holds.Term, facts.Get<TermIndex>().Terms.Select(term => new KnownWord(term.Id, term.FullName, WriteSnippets.LabelsOf(term)))),
        (Holds.Category, facts.Get<SiteSettings>().Categories.Select(category => new KnownWord(category.Text, "", []))),
        (Holds.SourceKind, facts.Get<SiteSettings>().SourceKinds.Select(kind => new KnownWord(kind.Word, kind.Heading, []))),
        (Holds.Source, EntriesOf(facts, "source")),
        (Holds.Dispute, EntriesOf(facts, "dispute")),
    }
    .Select(known => (Holds: known.Item1, Words: known.Item2.OrderBy(word => word.Word, StringComparer.Ordinal).ToImmutableArray()))
    .Where(known => known.Words.Length > 0)
    .ToFrozenDictionary(known => known.Holds, known => known.Words);

    private static IEnumerable<KnownWord> EntriesOf(Facts facts, string kind) =>
        from register in facts.All<IRegister>()
        where register.Kind == kind
        from key in register.Keys
        select new KnownWord(key, register.Find(key)!.Label, []);
}
