using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>Gathers what a term's page shows.</summary>
internal static class MakeTermPage
{
    public static TermPage Make(ComposedTerm composed, SiteModel site)
    {
        var term = composed.Term;
        var relations = site.Get(TermIndex.Fact).Relations;
        var notes = composed.Notes.Fill(site);
        return new TermPage(
            term,
            composed.PlainDefinition,
            composed.Definition,
            composed.FullStop,
            composed.DefinedBy,
            notes,
            OtherLabels(term),
            [.. term.Deprecated.Select(label => label.Text)],
            Links(relations.Broader(term)),
            Links(relations.Narrower(term)),
            [.. OrderByCloseness.Order(composed, relations.Related(term), site).Select(LinkTo)],
            [.. OrderByCloseness.Order(composed, relations.ConfusedWith(term), site).Select(other => Confused(term, other, site))],
            Uses(term, site),
            PageCitations.Of(composed.Sources, notes),
            composed.Disputes)
        {
            Formula = term.Formula?.Text ?? "",
            Example = composed.Example,
            History = DefinitionHistory.Of(term, site.Get(SiteHistory.Fact)),
        };
    }

    private static ImmutableArray<PageLink> Links(ImmutableArray<Term> terms) =>
        [.. terms.InAlphabet(term => term.Name.Text).ThenBy(term => term.Path).Select(LinkTo)];

    private static PageLink LinkTo(Term term) => new(term.Name.Text, term.Path);

    private static ConfusedTerm Confused(Term term, Term other, SiteModel site) => new(
        LinkTo(other),
        site.Find<ComposedTerm>(other.Path)?.PlainDefinition ?? "",
        site.Find(ITermComparisons.Fact)?.Find(term, other))
    { Difference = TermRelations.Difference(term, other) };

    // Labels that differ from a shown one by case, hyphen or plural alone tell the reader nothing.
    private static ImmutableArray<string> OtherLabels(Term term) =>
    [
        .. term.AlternativeLabels
            .Select(label => label.Text)
            .Where(label => LabelKey.Of(label) != LabelKey.Of(term.Name.Text) && label != term.Abbreviation?.Text)
            .DistinctBy(LabelKey.Of),
    ];

    // Hot: each mention on the site passes through. The links of one document stand together.
    private static ImmutableArray<TermUse> Uses(Term term, SiteModel site)
    {
        var names = site.Get(PageNames.Fact);
        var uses = ImmutableArray.CreateBuilder<TermUse>();
        for (var rest = site.BacklinksTo(term.Path).AsSpan(); !rest.IsEmpty;)
        {
            var from = rest[0].From;
            var length = 1;
            while (length < rest.Length && rest[length].From == from)
                length++;
            if (from.Path != term.Path && Use(from, rest[..length], names) is { } use)
                uses.Add(use);
            rest = rest[length..];
        }

        uses.Sort((left, right) => names.PlaceOf(left.Page.Target).CompareTo(names.PlaceOf(right.Page.Target)));
        return uses.DrainToImmutable();
    }

    private static TermUse? Use(IDocument from, ReadOnlySpan<Backlink> backlinks, PageNames names)
    {
        var isUsed = false;
        var sections = ImmutableArray.CreateBuilder<PageLink>(backlinks.Length);
        foreach (var backlink in backlinks)
        {
            var link = backlink.Link;
            if (link.Kind is not (LinkKind.Mention or LinkKind.Written))
                continue;

            isUsed = true;
            if (link.Section.Length > 0 && !HasSection(link.Section))
                sections.Add(new PageLink(link.SectionTitle, from.Path, link.Section));
        }

        return isUsed ? new TermUse(names.LinkTo(from), sections.DrainToImmutable()) : null;

        bool HasSection(string anchor)
        {
            for (var i = 0; i < sections.Count; i++)
                if (sections[i].Fragment == anchor)
                    return true;
            return false;
        }
    }
}
