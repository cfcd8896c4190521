using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>Lists the definitions that changed last, with what they say and what they said before.</summary>
internal static class MakeDefinitionFeed
{
    private const int Most = 100;

    public static AtomFeed Of(SiteModel site, SiteSettings settings, Uri address)
    {
        var history = site.Get(SiteHistory.Fact);
        var terms = site.Documents<ComposedTerm>().Select(term => term.Term).ToArray();
        var entries = terms
            .SelectMany(term => DefinitionHistory.Of(term, history).Select(change => EntryOf(term, change, FeedIds.Of(term.Path, site, settings, address), address)))
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id.AbsoluteUri, StringComparer.Ordinal)
            .Take(Most).ToImmutableArray();
        return new AtomFeed(
            FeedIds.Of(FeedsPipeline.Definitions.Target, site, settings, address),
            WebAddress.Of(address, FeedsPipeline.Definitions.Target), WebAddress.Of(address, GlossaryPage.Address),
            $"{settings.Title}: {FeedsPipeline.Definitions.Words}", settings.Language, settings.Title,
            entries is [var newest, ..] ? newest.Updated : terms.Max(term => history.LastChangeOf(term.Source.Path))!.Value,
            entries);
    }

    // A definition may change often, and each change is an entry of its own.
    private static AtomEntry EntryOf(Term term, DefinitionChange change, Uri id, Uri address)
    {
        var page = WebAddress.Of(address, term.Path);
        var moment = change.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        return new AtomEntry(
            new Uri(id, $"#definition-{moment}"),
            term.Title + (change.Before is null ? ": new term" : ": definition changed"),
            change.At,
            null,
            page,
            change.Before is null ? change.Definition : $"Now: {Sentence(change.Definition)} Before: {Sentence(change.Before)}");
    }

    private static string Sentence(string definition) => definition + FullStop.Behind(definition);
}
