using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Holds relations to what SKOS asks of them: no term is broader than itself, and none is related to what
/// stands above or below it.</summary>
internal static class CheckRelations
{
    public static void Check(ImmutableArray<Term> terms, TermRelations relations, DiagnosticBag diagnostics)
    {
        foreach (var circle in FindCircles.Find(terms, relations.Broader))
            diagnostics.Report(GlossaryDiagnostics.BroaderCycle, PlaceOf(circle), CheckDefinitions.Path(circle));

        foreach (var term in terms)
        {
            var above = Above(term, relations);
            foreach (var related in relations.Related(term).Where(above.Contains))
            {
                var (source, written, place) = WhereRelated(term, related);
                diagnostics.Add(GlossaryDiagnostics.RelatedAndBroader.At(written.At,
                    written.Text, written.Text == related.Id ? "broader" : "narrower", place)
                    with
                { Fix = OfferFix.Remove(source, written) });
            }
        }
    }

    private static SourceLocation PlaceOf(ImmutableArray<Term> circle)
    {
        var next = circle[circle.Length > 1 ? 1 : 0].Id;
        return circle[0].Broader.FirstOrDefault(id => id.Text == next, circle[0].Name).At;
    }

    /// <summary>The id under 'related', on whichever side it stands, and the place of the broader chain's start.</summary>
    private static (SourceFile Source, Located Written, SourceLocation Broader) WhereRelated(Term term, Term related)
    {
        var own = term.Related.Where(id => id.Text == related.Id).Select(id => (term.Source, id));
        var theirs = related.Related.Where(id => id.Text == term.Id).Select(id => (related.Source, id));
        var (source, written) = own.Concat(theirs).First();
        return (source, written, term.Broader[0].At);
    }

    private static HashSet<Term> Above(Term term, TermRelations relations)
    {
        var above = new HashSet<Term>();
        var open = new Stack<Term>(relations.Broader(term));
        while (open.TryPop(out var broader))
            if (above.Add(broader))
                foreach (var further in relations.Broader(broader))
                    open.Push(further);
        return above;
    }
}
