using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>The register of sources and its page.</summary>
internal static class SourcesPipeline
{
    public static IPipeline Of(PageRenderer pages) => new Pipeline<SourceRegister, ComposedSources>("Sources")
    {
        Reads = SourcesFeature.Kind.Includes,
        Catalogue = (source, _, diagnostics) => ReadSources.Read(source, diagnostics),
        Publishes =
        [
            IRegister.Facts.AtIndex(
                (catalogue, diagnostics) => new SourceIndex(CheckSources.Kinds(
                    [.. catalogue.Of<SourceRegister>().SelectMany(register => register.Sources)], catalogue.Get(SiteSettings.Fact).SourceKinds, diagnostics)),
                SiteSettings.Fact),
            BarrierStep.CheckAtLink(CheckSources.Citations),
            IRenames.Facts.AtLink((_, _) => new RenamedSources()),
        ],
        Needs = [SiteSettings.Fact, PageNames.Fact, .. pages.Needs],
        Compose = (register, index, _) => new ComposedSources(register, index.Get(Strings.Fact)["sources.menu"]),
        Render = (sources, site) => [pages.Render(MakePage(sources.Register, site), site)],
    };

    private static SourcesPage MakePage(SourceRegister register, SiteModel site)
    {
        var (names, strings) = (site.Get(PageNames.Fact), site.Get(Strings.Fact));
        var kinds = CheckSources.KindsOf(register.Sources, site.Get(SiteSettings.Fact).SourceKinds);
        var ofKind = register.Sources.ToLookup(source => CheckSources.KindOf(source, kinds));
        var citedOn = CheckSources.CitationsIn(site).ToLookup(citation => citation.Link.Fragment, citation => citation.From);
        return new SourcesPage(
        [
            .. kinds.Where(ofKind.Contains).Select(kind => new SourceGroup(CheckSources.HeadingOf(kind, strings), "kind-" + CheckId.Suggest(kind.Word),
                [.. ofKind[kind].Select(source => new SourceEntry(source, names.LinksTo(citedOn[source.Anchor])))])),
        ], strings);
    }
}
