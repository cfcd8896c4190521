using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Search;

/// <summary>The page that shows what a search found.</summary>
/// <param name="Glossary">The list that readers without scripts are sent to.</param>
public sealed record SearchPage(PageLink Glossary, Strings Strings) : Page(Address, Strings["search.title"], Strings["search.lead"])
{
    /// <summary>Where it stands: <c>/search.html</c>. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/search.html");

    /// <summary>That a reader may ask who has not asked anything yet, as the settings have them.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Whether it keeps in the reader's browser what was not found.</summary>
    public bool KeepsUnanswered { get; init; }

    internal static SearchPage Of(SiteModel site)
    {
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        return new SearchPage(new NamedPage("search.from-a-to-z", GlossaryPage.Address).In(strings), strings)
        {
            Questions = SearchForm.QuestionsOf(settings),
            KeepsUnanswered = settings.KeepsUnanswered,
        };
    }
}
