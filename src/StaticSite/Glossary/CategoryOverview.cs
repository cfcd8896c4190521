using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>All terms by what they are about, wherever a text shows them: <c>::: categories</c>.</summary>
/// <param name="Categories">In the order of the settings.</param>
public sealed record CategoryOverview(ImmutableArray<Category> Categories) : IEmbed
{
    internal static Overview Overview { get; } = new("categories")
    {
        Heading = "glossary.home-categories",
        Place = 30,
        IsLeading = site => site.Get(TermIndex.Fact).Terms.Any(term => term.Category is not null),
    };

    internal static OverviewSource Show(LinkedSite site, SiteSettings settings, Strings strings) => new(Overview, () => Of(site, settings, strings));

    // Of one category. A page must not grow with the site.
    private const int MostTerms = 60;

    private static CategoryOverview Of(LinkedSite site, SiteSettings settings, Strings strings)
    {
        var order = settings.Categories.Select(category => category.Text).ToImmutableArray();
        return new CategoryOverview(
        [
            .. site.Documents<ComposedTerm>()
                .GroupBy(term => term.Term.Category?.Text ?? strings["glossary.other-category"])
                .OrderBy(group => order.IndexOf(group.Key) is var place and >= 0 ? place : order.Length)
                .ThenBy(group => SortKey.Of(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Category(group.Key,
                [
                    .. group.InAlphabet(term => term.Term.Name.Text).Take(MostTerms).Select(term => new PageLink(term.Term.Name.Text, term.Path)),
                ])
                { Count = group.Count() }),
        ]);
    }
}

/// <summary>The terms of one topic.</summary>
/// <param name="Name">As the settings have it, or what terms without one stand under.</param>
/// <param name="Terms">The first in alphabetical order.</param>
public sealed record Category(string Name, ImmutableArray<PageLink> Terms)
{
    /// <summary>Of all its terms.</summary>
    public int Count { get; init; } = Terms.Length;
}
