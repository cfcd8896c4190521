using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Branding;

/// <summary>Makes the look of the site of what its settings say, and of the files that they name.</summary>
internal static class BrandingPipeline
{
    public static IPipeline Of(SiteParts parts) => new Pipeline<OwnFile>("Branding")
    {
        Reads = OwnFile.Is,
        Needs = [SiteSettings.Fact],
        Catalogue = (source, opening, diagnostics) => OwnFile.Read(source, opening.Get(SiteSettings.Fact).Brand, diagnostics),
        Publishes =
        [
            OwnFiles.Fact.AtIndex((catalogue, _) => new OwnFiles(catalogue.Of<OwnFile>())),
            SiteLook.Fact.AtLink((site, diagnostics) => new MakeLook(site, parts, diagnostics).Make(),
                [SiteSettings.Fact, OwnFiles.Fact, Strings.Fact, .. parts.Features.Needs, .. parts.Composer.Needs]),
        ],
    };
}
