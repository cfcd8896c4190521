using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>Lists the terms that a page mentions, in its own texts and in the tables and boxes that it shows.</summary>
public static class GatherUsedTerms
{
    /// <summary>Each term once, in alphabetical order.</summary>
    public static ImmutableArray<UsedTerm> Of(IEnumerable<IDocument> shown, SiteModel site) =>
    [
        .. shown.SelectMany(document => MentionedOn(document, site)).Distinct()
            .Select(site.Find<ComposedTerm>).OfType<ComposedTerm>()
            .OrderBy(term => SortKey.Of(term.Term.Name.Text), StringComparer.Ordinal).ThenBy(term => term.Path)
            .Select(term => new UsedTerm(
                term.Term.Id, term.Term.Name.Text, term.Term.Abbreviation?.Text ?? "", term.PlainDefinition, term.Path)),
    ];

    private static IEnumerable<SitePath> MentionedOn(IDocument document, SiteModel site) =>
        document.Links.SelectMany(link => link.Kind switch
        {
            LinkKind.Mention => [link.Target],
            LinkKind.Embed => MentionedIn(site.Find<IDocument>(link.Target), link.Fragment),
            _ => [],
        });

    // Without a section it is the whole document that a page shows.
    private static IEnumerable<SitePath> MentionedIn(IDocument? document, string section) => document is null
        ? []
        : document.Links
            .Where(link => link.Kind == LinkKind.Mention && (section.Length == 0 || link.Section == section))
            .Select(link => link.Target);
}
