using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>Lists the terms that a page mentions, in its own texts and in the tables and boxes that it shows.</summary>
internal static class GatherUsedTerms
{
    public static ImmutableArray<Fact> Needs { get; } = [TermPreviews.Fact];

    /// <summary>Each term once, in alphabetical order.</summary>
    public static ImmutableArray<UsedTerm> Gather(IEnumerable<IDocument> shown, SiteModel site) =>
        site.Get(TermPreviews.Fact).Of(shown.SelectMany(document => MentionedOn(document, site)));

    private static IEnumerable<SitePath> MentionedOn(IDocument document, SiteModel site)
    {
        foreach (var link in site.LinksOf(document))
        {
            if (link.Kind == LinkKind.Mention)
                yield return link.Target;
            else if (link.Kind == LinkKind.Embed && site.Find<IDocument>(link.Target) is { } embedded)
                foreach (var target in MentionedIn(embedded, link.Fragment, site))
                    yield return target;
        }
    }

    // Without a section it is the whole document that a page shows.
    private static IEnumerable<SitePath> MentionedIn(IDocument document, string section, SiteModel site) => site.LinksOf(document)
        .Where(link => link.Kind == LinkKind.Mention && (section.Length == 0 || link.Section == section))
        .Select(link => link.Target);
}
