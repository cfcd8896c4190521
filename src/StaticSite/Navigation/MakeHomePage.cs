using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>Gathers what the first page shows.</summary>
internal static class MakeHomePage
{
    private const int MostConfused = 8;

    public static HomePage Make(SiteModel site, FeatureList features)
    {
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        var terms = site.Documents<ComposedTerm>().ToArray();
        return new HomePage(
            settings.Title,
            settings.Description,
            [.. features.All.SelectMany(feature => feature.WaysIn)
                .Where(page => site.Index.Addresses.Contains(page.Target)).Select(page => page.In(strings))],
            Confused(terms, site),
            site.Get(ArticleOrder.Fact).Summaries,
            ComparisonsPipeline.Summaries(site),
            Categories(terms, settings, strings),
            terms.Length);
    }

    // Of the words that people confuse, those that texts use most are those that readers come with.
    private static ImmutableArray<HomeTerm> Confused(IEnumerable<ComposedTerm> terms, SiteModel site) =>
    [
        .. terms
            .Where(term => site.Get(TermIndex.Fact).Relations.ConfusedWith(term.Term).Length > 0)
            .Select(term => (Term: term, Uses: site.BacklinksTo(term.Path).Count(IsUse)))
            .OrderByDescending(confused => confused.Uses).ThenBy(confused => confused.Term.Path)
            .Take(MostConfused)
            .Select(confused => new HomeTerm(
                new PageLink(confused.Term.Term.Name.Text, confused.Term.Path),
                confused.Term.Term.Abbreviation?.Text ?? "",
                confused.Term.PlainDefinition)),
    ];

    private static bool IsUse(Backlink backlink) => backlink.Link.Kind is LinkKind.Mention or LinkKind.Written;

    private static ImmutableArray<HomeCategory> Categories(IEnumerable<ComposedTerm> terms, SiteSettings settings, Strings strings)
    {
        var order = settings.Categories.Select(category => category.Text).ToImmutableArray();
        return
        [
            .. terms
                .GroupBy(term => term.Term.Category?.Text ?? strings["glossary.other-category"])
                .OrderBy(group => order.IndexOf(group.Key) is var place and >= 0 ? place : order.Length)
                .ThenBy(group => SortKey.Of(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new HomeCategory(group.Key,
                [
                    .. group.InAlphabet(term => term.Term.Name.Text).Select(term => new PageLink(term.Term.Name.Text, term.Path)),
                ])),
        ];
    }
}
