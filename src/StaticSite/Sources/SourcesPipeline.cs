using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Sources;

/// <summary>The register of sources and its page.</summary>
public static class SourcesPipeline
{
    public static IPipeline Of(PageRenderer pages) => new Pipeline<SourceRegister, ComposedSources>("Sources")
    {
        Reads = source => source.Name == "sources.yml",
        Catalogue = ReadSources.Of,
        Index = (catalogue, _) => [new SourceIndex(catalogue.Of<SourceRegister>().SelectMany(register => register.Sources))],
        Compose = (register, _, _) => new ComposedSources(register),
        Render = (sources, site) => [pages.Render(MakePage(sources.Register, site), site)],
    };

    private static SourcesPage MakePage(SourceRegister register, SiteModel site)
    {
        var citedOn = site.BacklinksTo(SourceRegister.Address)
            .Where(backlink => backlink.Link.Kind == LinkKind.Citation)
            .ToLookup(backlink => backlink.Link.Fragment, backlink => new PageLink(backlink.From.Title, backlink.From.Path));
        return new SourcesPage(
        [
            .. register.Sources
                .GroupBy(source => source.Kind)
                .OrderBy(group => group.Key)
                .Select(group => new SourceGroup(TitleOf(group.Key), AnchorOf(group.Key),
                    [.. group.Select(source => new SourceEntry(source, [.. citedOn[source.Anchor].Distinct()]))])),
        ]);
    }

    private static string AnchorOf(SourceKind kind) => "kind-" + kind.ToString().ToLowerInvariant();

    private static string TitleOf(SourceKind kind) => kind switch
    {
        SourceKind.Standard => "Standards",
        SourceKind.Law => "Law and regulation",
        SourceKind.Classification => "Official classifications",
        SourceKind.Reference => "Reference works",
        SourceKind.Practice => "Contact-center practice",
        SourceKind.Pricing => "Pricing and sourcing models",
        SourceKind.Article => "Articles that we reviewed",
        _ => "Our own knowledge",
    };
}
