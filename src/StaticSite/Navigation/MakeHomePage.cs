using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>Gathers what the first page shows where no author wrote one.</summary>
internal static class MakeHomePage
{
    public static HomePage Make(SiteModel site, FeatureList features)
    {
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        return new HomePage(
            settings.Title,
            settings.Description,
            [.. features.All.SelectMany(feature => feature.WaysIn)
                .Where(page => site.Index.Addresses.Contains(page.Target)).Select(page => page.In(strings))],
            [.. features.Overviews.Where(overview => HasSomething(overview, site)).Select(overview => Part(overview, site, strings))],
            site.Documents<ComposedTerm>().Count());
    }

    private static bool HasSomething(Overview overview, SiteModel site) =>
        overview.Heading is not null &&
        site.Index.All(IEmbedIndex.Facts).First(index => index.Kind == overview.Word).TryFind("", out _, out _) &&
        overview.IsLeading(site);

    private static HomePart Part(Overview overview, SiteModel site, Strings strings) => new(
        overview.Word, strings[overview.Heading!], site.All(IEmbedSource.Facts).First(source => source.Kind == overview.Word).Find(""));
}
