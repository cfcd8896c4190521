using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Glossary;

/// <summary>Every label of the glossary and who claims it.</summary>
public sealed class TermLabels
{
    private readonly FrozenDictionary<string, ImmutableArray<Label>> _byKey;

    private TermLabels(ImmutableArray<ImmutableArray<Label>> claims)
    {
        Claims = claims;
        _byKey = claims.ToFrozenDictionary(claim => LabelKey.Of(claim[0].Text));
    }

    /// <summary>The labels that texts may mention, each with the terms that claim it: one, or several that are all
    /// cautious about it.</summary>
    public ImmutableArray<ImmutableArray<Label>> Claims { get; }

    public IEnumerable<string> Words => Claims.Select(claim => claim[0].Text);

    /// <summary>Those that are enough to name a term.</summary>
    public IEnumerable<string> OfOneTerm => Claims.Where(claim => claim.Length == 1).Select(claim => claim[0].Text);

    /// <summary>The terms that go by a label; none if it is no label.</summary>
    public ImmutableArray<Label> Find(string label) => _byKey.GetValueOrDefault(LabelKey.Of(label), []);

    public static TermLabels Of(ImmutableArray<Term> terms, string language, DiagnosticBag diagnostics)
    {
        var derivesPlurals = language == "en" || language.StartsWith("en-", StringComparison.Ordinal);
        var claims = new Dictionary<string, List<Label>>(StringComparer.Ordinal);
        var order = new List<List<Label>>();
        foreach (var label in terms.SelectMany(term => GatherLabels.Of(term, derivesPlurals)))
        {
            if (!claims.TryGetValue(LabelKey.Of(label.Text), out var claim))
                order.Add(claims[LabelKey.Of(label.Text)] = claim = []);
            claim.Add(label);
        }

        ReportCollisions(order, diagnostics);
        ReportSearched(terms, order, diagnostics);
        return new TermLabels([.. order.Select(claim => claim.ToImmutableArray())]);
    }

    private static void ReportCollisions(IEnumerable<List<Label>> claims, DiagnosticBag diagnostics)
    {
        // Two labels that collide have plurals that do; one report of the two is enough.
        var reported = new HashSet<(SourceLocation, SourceLocation)>();
        foreach (var claim in claims.Where(claim => claim.Exists(label => label.Kind != LabelKind.Cautious)))
        {
            var first = claim[0];
            foreach (var label in claim.Skip(1))
                if (reported.Add((first.Written.At, label.Written.At)))
                    diagnostics.Report(GlossaryDiagnostics.LabelTaken,
                        label.Written.At, label.Text, first.KindInWords, first.Term.Id, first.Written.At);
        }
    }

    // Terms may share what people type. A label promises more: exactly this term, and then the search word elsewhere is idle.
    private static void ReportSearched(
        ImmutableArray<Term> terms, IEnumerable<List<Label>> claims, DiagnosticBag diagnostics)
    {
        var promised = claims.SelectMany(claim => claim)
            .Where(label => label.Kind is not (LabelKind.Cautious or LabelKind.Deprecated))
            .ToLookup(label => LabelKey.InAnyCase(label.Text));
        foreach (var term in terms)
            foreach (var words in term.Search)
                foreach (var label in promised[LabelKey.InAnyCase(words.Text)].Where(label => label.Term != term))
                    diagnostics.Report(GlossaryDiagnostics.SearchedElsewhere, label.Written.At, label.Text, term.Id, words.At);
    }
}
