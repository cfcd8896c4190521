using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>Puts each page in its place: the menu, the way up, the page before and the page after.</summary>
internal sealed class FrameSite(FeatureList features)
{
    private readonly ImmutableArray<NamedPage> _menu = [.. features.All.SelectMany(feature => feature.Menu)];

    /// <summary>The facts that a frame is made of.</summary>
    public ImmutableArray<Fact> Needs { get; } =
        [SiteSettings.Fact, SiteLook.Fact, Strings.Fact, Topics.Fact, IMovedAnchors.Fact, .. GatherUsedTerms.Needs, .. features.Needs];

    public Frame Around(Page page, SiteModel site)
    {
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        var menu = _menu.Select(part => part.In(site)).OfType<PageLink>().ToImmutableArray();
        var topics = site.Get(Topics.Fact);
        var look = site.Find(SiteLook.Fact) ?? SiteLook.Plain;
        var (previous, next) = topics.NeighborsOf(page.Path);
        return new Frame(
            settings.Title, settings.Language, settings.BaseUrl, menu, Breadcrumbs(page, menu, topics, strings), previous, next,
            topics.Around(page.Path),
            FindSource.Find(settings, site.FileOf(page.Path), page, site.Index, strings),
            GatherUsedTerms.Gather(features.DocumentsOn(page, site), site))
        {
            Strings = strings,
            Look = look,
            Footer = look.Footer.All(IsWhole) ? look.Footer : [.. look.Footer.Select(column => column.Fill(site))],
            Tentative = site.Tentative,
            Foot = [.. features.All.SelectMany(feature => feature.AtFoot(site))],
            Moved = site.Find(IMovedAnchors.Fact)?.On(page.Path) ?? [],
        };
    }

    private static bool IsWhole(Body column) => column.Parts.All(part => part is BodyPart.Prose);

    private static ImmutableArray<PageLink> Breadcrumbs(Page page, ImmutableArray<PageLink> menu, Topics topics, Strings strings)
    {
        if (page.Path == HomePage.Address)
            return [];

        var home = new PageLink(strings["navigation.home"], HomePage.Address);
        ImmutableArray<PageLink> way = topics.Above(page.Path) is [var all, .. var between]
            ? [.. menu.Where(part => part.Target == all.Target), .. between]
            : [];
        if (!way.IsEmpty)
            return [home, .. way];

        var folder = page.Path.FileName.Split('/') is [var first, _] ? $"{first}/index.html" : "";
        return menu.FirstOrDefault(part => part.Target.FileName == folder && part.Target != page.Path) is { } parent
            ? [home, parent]
            : [home];
    }
}
