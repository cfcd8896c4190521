using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.History;
using StaticSite.Markdown;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>Gathers what a term's page shows.</summary>
internal static class MakeTermPage
{
    public static TermPage Of(ComposedTerm composed, SiteModel site)
    {
        var term = composed.Term;
        var relations = site.Index.Facts.Get<TermIndex>().Relations;
        var notes = composed.Notes.Fill(site);
        return new TermPage(
            term,
            composed.PlainDefinition,
            composed.Definition,
            composed.DefinedBy,
            notes,
            OtherLabels(term),
            [.. term.Deprecated.Select(label => label.Text)],
            Links(relations.Broader(term)),
            Links(relations.Narrower(term)),
            Links(relations.Related(term)),
            [.. relations.ConfusedWith(term).Select(other => Confused(term, other, site))],
            Uses(term, site),
            PageCitations.Of(composed.Sources, notes),
            composed.Disputes)
        { History = DefinitionHistory.Of(term, site.Index.Facts.Get<SiteHistory>()) };
    }

    private static ImmutableArray<PageLink> Links(ImmutableArray<Term> terms) =>
        [.. terms.Select(term => new PageLink(term.Name.Text, term.Path))];

    private static ConfusedTerm Confused(Term term, Term other, SiteModel site) => new(
        new PageLink(other.Name.Text, other.Path),
        site.Find<ComposedTerm>(other.Path)?.PlainDefinition ?? "",
        site.Index.Facts.Find<ITermComparisons>()?.Find(term, other));

    // Labels that differ from a shown one by case, hyphen or plural alone tell the reader nothing.
    private static ImmutableArray<string> OtherLabels(Term term) =>
    [
        .. term.Aliases.Concat(term.Forms).Concat(term.Cautious)
            .Select(label => label.Text)
            .Where(label => LabelKey.Of(label) != LabelKey.Of(term.Name.Text) && label != term.Abbreviation?.Text)
            .DistinctBy(LabelKey.Of),
    ];

    private static ImmutableArray<TermUse> Uses(Term term, SiteModel site) =>
    [
        .. site.BacklinksTo(term.Path)
            .Where(backlink => backlink.Link.Kind is LinkKind.Mention or LinkKind.Written && backlink.From.Path != term.Path)
            .GroupBy(backlink => backlink.From.Path)
            .Select(uses => new TermUse(uses.First().From.Title, uses.Key, Sections(uses)))
            .OrderBy(use => use.Page),
    ];

    private static ImmutableArray<PageLink> Sections(IGrouping<SitePath, Backlink> uses) =>
    [
        .. uses.Where(use => use.Link.Section.Length > 0)
            .DistinctBy(use => use.Link.Section)
            .Select(use => new PageLink(use.Link.SectionTitle, uses.Key, use.Link.Section)),
    ];
}
