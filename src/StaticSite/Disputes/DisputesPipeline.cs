using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Disputes;

/// <summary>The register of disputes, its page, and the boxes that articles show.</summary>
internal static class DisputesPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new Pipeline<DisputeRegister, ComposedDisputes>("Disputes")
        {
            Reads = DisputesFeature.Kind.Includes,
            Catalogue = (source, _, diagnostics) => ReadDisputes.Read(source, diagnostics),
            Publishes =
            [
                DisputeIndex.Fact.AtIndex((catalogue, _) => new DisputeIndex([.. catalogue.Of<DisputeRegister>().SelectMany(register => register.Disputes)])),
                IRegister.Facts.AtIndex(DisputeIndex.Fact),
                IEmbedIndex.Facts.AtIndex(DisputeIndex.Fact),
                IEmbedSource.Facts.AtLink((site, _) => new DisputeBoxes(site.Documents<ComposedDisputes>().SelectMany(disputes => disputes.Disputes))),
                IRenames.Facts.AtLink((site, _) => new RenamedDisputes(site.Get(DisputeIndex.Fact).Disputes), DisputeIndex.Fact),
            ],
            Needs = [PageNames.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeDisputes(composer).Compose,
            Render = (disputes, site) => [pages.Render(MakePage(disputes, site), site)],
        };

    private static DisputesPage MakePage(ComposedDisputes disputes, SiteModel site)
    {
        var names = site.Get(PageNames.Fact);
        var touches = site.BacklinksTo(DisputeRegister.Address)
            .Where(backlink => backlink.Link.Kind is LinkKind.Citation or LinkKind.Embed)
            .ToLookup(backlink => backlink.Link.Fragment, backlink => backlink.From);
        return new DisputesPage(
            [.. disputes.Disputes.Select(dispute => new DisputeEntry(dispute, names.LinksTo(touches[dispute.Anchor])))],
            disputes.Sources,
            site.Get(Strings.Fact));
    }
}
