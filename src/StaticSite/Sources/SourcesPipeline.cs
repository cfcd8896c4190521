using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>The register of sources and its page.</summary>
public static class SourcesPipeline
{
    public static IPipeline Of(PageRenderer pages) => new Pipeline<SourceRegister, ComposedSources>("Sources")
    {
        Reads = source => source.Name == "sources.yml",
        Catalogue = ReadSources.Of,
        Index = (catalogue, diagnostics) =>
        [
            new SourceIndex(CheckSources.Kinds(
                [.. catalogue.Of<SourceRegister>().SelectMany(register => register.Sources)], SiteSettings.Of(catalogue).SourceKinds, diagnostics)),
        ],
        Compose = (register, _, _) => new ComposedSources(register),
        Link = (site, diagnostics) =>
        {
            CheckSources.Citations(site, diagnostics);
            return [new RenamedSources()];
        },
        Render = (sources, site) => [pages.Render(MakePage(sources.Register, site), site)],
    };

    private static SourcesPage MakePage(SourceRegister register, SiteModel site)
    {
        var names = site.Facts.Get<PageNames>();
        var kinds = CheckSources.KindsOf(register.Sources, site.Index.Facts.Get<SiteSettings>().SourceKinds);
        var ofKind = register.Sources.ToLookup(source => CheckSources.KindOf(source, kinds));
        var citedOn = CheckSources.CitationsIn(site).ToLookup(citation => citation.Link.Fragment, citation => citation.From);
        return new SourcesPage(
        [
            .. kinds.Where(ofKind.Contains).Select(kind => new SourceGroup(kind.Heading, "kind-" + CheckId.Suggest(kind.Word),
                [.. ofKind[kind].Select(source => new SourceEntry(source, names.LinksTo(citedOn[source.Anchor])))])),
        ]);
    }
}
