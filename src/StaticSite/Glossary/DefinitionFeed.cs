using System.Globalization;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The definitions that changed last, with what they say and what they said before.</summary>
internal static class DefinitionFeed
{
    private const int Most = 100;

    public static Feed Value => new(new NamedPage("glossary.feed", SitePath.Parse("/definitions.xml")), GlossaryPage.Address, Most)
    {
        IsMade = (catalogue, history) => catalogue.Of<Term>().Any(term => history.LastChangeOf(term.Source.Path) is not null),
        Entries = Changes,
        ChangedWithoutEntries = LastChangeOfTerms,
    };

    private static IEnumerable<FeedEntry> Changes(SiteModel site)
    {
        var (history, strings) = (site.Get(SiteHistory.Fact), site.Get(Strings.Fact));
        return site.Documents<ComposedTerm>().Select(term => term.Term)
            .SelectMany(term => DefinitionHistory.Of(term, history).Select(change => EntryOf(term, change, strings)));
    }

    // A definition may change often, and each change is an entry of its own.
    private static FeedEntry EntryOf(Term term, DefinitionChange change, Strings strings) => new(
        term.Path,
        strings.Fill(change.Before is null ? "glossary.feed-new" : "glossary.feed-changed", ("term", term.Title)),
        change.At,
        change.Before is null ? change.Definition : strings.Fill("glossary.feed-now", ("now", Sentence(change.Definition)), ("before", Sentence(change.Before))))
    { Part = "definition-" + change.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture) };

    private static string Sentence(string definition) => definition + FullStop.Behind(definition);

    private static DateTimeOffset? LastChangeOfTerms(SiteModel site)
    {
        var history = site.Get(SiteHistory.Fact);
        return site.Documents<ComposedTerm>().Max(term => history.LastChangeOf(term.Term.Source.Path));
    }
}
