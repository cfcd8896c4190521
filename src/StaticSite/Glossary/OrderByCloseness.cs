using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The order in which a term's page lists related terms and those that people mix it up with: the closest first.</summary>
/// <remarks>Closest is a term whose text names or links that of the page, or is named or linked there; then one that is a kind of the same
/// wider term; then one of the same category. Those that are equally close stand in alphabetical order. How often a word is used does not
/// count: the words that all texts use would come first everywhere.</remarks>
internal static class OrderByCloseness
{
    public static IEnumerable<Term> Order(ComposedTerm term, IEnumerable<Term> others, SiteModel site) => others
        .InAlphabet(other => other.Name.Text).ThenBy(other => other.Path)
        .OrderByDescending(other => AreLinked(term, other, site))
        .ThenByDescending(other => other.Broader.Any(wider => term.Term.Broader.Any(own => own.Text == wider.Text)))
        .ThenByDescending(other => other.Category is { } category && category.Text == term.Term.Category?.Text);

    private static bool AreLinked(ComposedTerm term, Term other, SiteModel site) =>
        Links(term, other.Path) || (site.Find<ComposedTerm>(other.Path) is { } composed && Links(composed, term.Path));

    private static bool Links(ComposedTerm from, SitePath to) =>
        from.Links.Any(link => link.Target == to && link.Kind is (LinkKind.Mention or LinkKind.Written));
}
