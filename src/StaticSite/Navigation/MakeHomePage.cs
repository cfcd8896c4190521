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
        var shown = features.Overviews.Where(overview => HasSomething(overview, site)).ToArray();
        var replaced = shown.Select(overview => overview.InPlaceOf).ToHashSet();
        return new HomePage(
            settings.Title,
            settings.Description,
            [.. features.All.SelectMany(feature => feature.WaysIn)
                .Where(page => site.Index.Addresses.Contains(page.Target)).Select(page => page.In(strings))],
            [
                .. shown.Where(overview => !overview.IsInHead && !replaced.Contains(overview.Word))
                    .Select(overview => new HomePart(overview.Word, strings[overview.Heading!], Show(overview, site))),
            ],
            site.Documents<ComposedTerm>().Count())
        { Head = [.. shown.Where(overview => overview.IsInHead).Select(overview => Show(overview, site))] };
    }

    private static bool HasSomething(Overview overview, SiteModel site) =>
        (overview.IsInHead || overview.Heading is not null) &&
        site.Index.All(IEmbedIndex.Facts).First(index => index.Kind == overview.Word).TryFind("", out _, out _) &&
        overview.IsLeading(site);

    private static IEmbed Show(Overview overview, SiteModel site) =>
        site.All(IEmbedSource.Facts).First(source => source.Kind == overview.Word).Find("");
}
