using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>The relations of all terms, seen from both sides though each is written once.</summary>
/// <remarks>Immutable, so that any number of threads may ask. Terms come in the order of their ids; one of another glossary
/// throws <see cref="KeyNotFoundException"/>.</remarks>
public sealed class TermRelations
{
    private readonly FrozenDictionary<Term, Sides> _sides;

    private TermRelations(FrozenDictionary<Term, Sides> sides) => _sides = sides;

    /// <summary>The terms that it names as wider.</summary>
    /// <exception cref="KeyNotFoundException">The term is none of this glossary.</exception>
    public ImmutableArray<Term> Broader(Term term) => _sides[term].Broader.ToImmutableArray();

    /// <summary>The terms that name it as wider.</summary>
    /// <exception cref="KeyNotFoundException">The term is none of this glossary.</exception>
    public ImmutableArray<Term> Narrower(Term term) => _sides[term].Narrower.ToImmutableArray();

    /// <summary>The terms that it names as related, and those that name it so.</summary>
    /// <exception cref="KeyNotFoundException">The term is none of this glossary.</exception>
    public ImmutableArray<Term> Related(Term term) => _sides[term].Related.ToImmutableArray();

    /// <summary>The terms that people mix it up with, whichever of the two says so.</summary>
    /// <exception cref="KeyNotFoundException">The term is none of this glossary.</exception>
    public ImmutableArray<Term> ConfusedWith(Term term) => _sides[term].ConfusedWith.ToImmutableArray();

    /// <summary>How two terms differ that people mix up, letter for letter, whichever of the two says so; empty if neither does.</summary>
    public static string Difference(Term term, Term other) =>
        term.Differences.TryGetValue(other.Id, out var told) || other.Differences.TryGetValue(term.Id, out told) ? told.Text : "";

    internal static TermRelations Of(
        ImmutableArray<Term> terms, FrozenDictionary<string, Term> byId, TermLabels labels, DiagnosticBag diagnostics)
    {
        var sides = terms.ToDictionary(term => term, _ => new Sides());
        var others = (Of: (Term?)null, Ids: (string[])[]);
        foreach (var term in terms)
        {
            foreach (var broader in Resolve(term, "broader", term.Broader))
            {
                sides[term].Broader.Add(broader);
                sides[broader].Narrower.Add(term);
            }

            foreach (var related in Resolve(term, "related", term.Related))
            {
                sides[term].Related.Add(related);
                sides[related].Related.Add(term);
            }

            foreach (var confused in Resolve(term, "confused-with", term.ConfusedWith))
            {
                sides[term].ConfusedWith.Add(confused);
                sides[confused].ConfusedWith.Add(term);
                if (string.CompareOrdinal(term.Id, confused.Id) > 0 &&
                    term.Differences.TryGetValue(confused.Id, out var here) && confused.Differences.TryGetValue(term.Id, out var there))
                    diagnostics.Report(GlossaryDiagnostics.DifferenceTwice, here.At, confused.Name.Text, there.At);
            }
        }

        var relations = new TermRelations(sides.ToFrozenDictionary());
        CheckRelations.Check(terms, relations, diagnostics);
        return relations;

        IEnumerable<Term> Resolve(Term term, string key, ImmutableArray<Located> ids)
        {
            foreach (var id in ids)
            {
                if (!byId.TryGetValue(id.Text, out var other))
                    ReportUnknown(term, id);
                else if (other == term)
                    diagnostics.Add(GlossaryDiagnostics.RelatedToItself.At(id.At, key) with
                    { Fix = OfferFix.Remove(term.Source, id) });
                else
                    yield return other;
            }
        }

        void ReportUnknown(Term term, Located id)
        {
            others = others.Of == term ? others : (term, OthersOf(term));
            diagnostics.Add(ReportUnknownTerm.Report(id, diagnostics.Candidates(others.Ids), labels));
        }

        // What the term names already, or is, would be the next mistake.
        string[] OthersOf(Term term) =>
            [.. byId.Keys.Except([term.Id, .. term.Broader.Concat(term.Related).Concat(term.ConfusedWith).Select(named => named.Text)])];
    }

    private sealed class Sides
    {
        private static readonly IComparer<Term> ById =
            Comparer<Term>.Create((left, right) => string.CompareOrdinal(left.Id, right.Id));

        public SortedSet<Term> Broader { get; } = new(ById);
        public SortedSet<Term> Narrower { get; } = new(ById);
        public SortedSet<Term> Related { get; } = new(ById);
        public SortedSet<Term> ConfusedWith { get; } = new(ById);
    }
}
