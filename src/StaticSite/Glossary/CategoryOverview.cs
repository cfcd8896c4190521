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
    internal static Overview Overview { get; } = new("categories") { Heading = "glossary.home-categories", Place = 40 };

    internal static OverviewSource Show(LinkedSite site, SiteSettings settings, Strings strings) => new(Overview, () => Of(site, settings, strings));

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
                    .. group.InAlphabet(term => term.Term.Name.Text).Select(term => new PageLink(term.Term.Name.Text, term.Path)),
                ])),
        ]);
    }
}

/// <summary>The terms of one topic.</summary>
/// <param name="Name">As the settings have it, or what terms without one stand under.</param>
/// <param name="Terms">In alphabetical order.</param>
public sealed record Category(string Name, ImmutableArray<PageLink> Terms);
