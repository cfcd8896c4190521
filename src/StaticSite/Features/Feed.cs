using StaticSite.Engine;
using StaticSite.History;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>What is new of one kind, for programs that ask again and again.</summary>
/// <param name="Link">What it is called, and its address.</param>
/// <param name="Page">The page that shows the same to people.</param>
/// <param name="Most">How many entries it keeps, the newest of all.</param>
public sealed record Feed(NamedPage Link, SitePath Page, int Most)
{
    /// <summary>Whether there is such a feed. One that there is has entries, or says when it last changed. Asked before there
    /// are facts, and only of a site that knows its address.</summary>
    public required Func<Catalogue, SiteHistory, bool> IsMade { get; init; }

    /// <summary>The page that shows the same to people on a site, where that is not the same on all.</summary>
    public Func<SiteModel, SitePath>? PageIn { get; init; }

    /// <summary>All there are, in any order; the feed keeps the newest. Given the facts that <see cref="Feature.Needs"/>
    /// names.</summary>
    public required Func<SiteModel, IEnumerable<FeedEntry>> Entries { get; init; }

    /// <summary>When it last changed, though it has no entries; null where it cannot be without. Asked only where it
    /// is.</summary>
    public Func<SiteModel, DateTimeOffset?> ChangedWithoutEntries { get; init; } = _ => null;

    /// <summary>Reports what keeps something out of it. Asked at the second barrier, whether the feed is made or not, of a site
    /// that knows its address.</summary>
    public Action<LinkedSite, DiagnosticBag> Check { get; init; } = (_, _) => { };
}

/// <summary>Something that is new, as a feed lists it.</summary>
/// <param name="Page">That the entry is about.</param>
/// <param name="Title">As text.</param>
/// <param name="Updated">By which entries are ordered, the newest first.</param>
/// <param name="Summary">As text; or empty.</param>
public sealed record FeedEntry(SitePath Page, string Title, DateTimeOffset Updated, string Summary)
{
    /// <summary>When it came into being; null if that is not known.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>What tells it from other entries about the page, for ever; or empty where a page has one.</summary>
    public string Part { get; init; } = "";
}
