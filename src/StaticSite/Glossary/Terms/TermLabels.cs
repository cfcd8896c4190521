using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>Every label of the glossary and who claims it.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
public sealed class TermLabels
{
    // So many names, and so many of a hundred, tell that a glossary begins them with capitals whatever they are.
    private const int ManyNames = 10;
    private const int NearlyAll = 90;

    private readonly FrozenDictionary<(bool IsExact, string Words), Claim> _byKey;
    private readonly bool _beginsWithCapitals;

    private TermLabels(ImmutableArray<Claim> claims, ImmutableArray<ExceptedPhrase> exceptions, bool beginsWithCapitals)
    {
        _beginsWithCapitals = beginsWithCapitals;
        Claims = claims;
        Exceptions = exceptions;
        _byKey = claims.ToFrozenDictionary(claim => claim.Key);
    }

    /// <summary>The labels that texts may mention.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The phrases in which words are not meant. Where one equals a label, the label wins.</summary>
    public ImmutableArray<ExceptedPhrase> Exceptions { get; }

    /// <summary>All labels that texts may mention, as they are matched.</summary>
    internal IEnumerable<string> Words => Claims.Select(claim => claim.Text);

    /// <summary>Those that are enough to name a term.</summary>
    public IEnumerable<string> OfOneTerm => Claims.Where(claim => claim.Only is not null).Select(claim => claim.Text);

    /// <summary>What a matcher looks for: the claims in their order, and then the exceptions.</summary>
    internal IEnumerable<LabelPattern> Patterns =>
    [
        .. Claims.Select(claim => new LabelPattern(claim.Text, claim.IsExact, IsTitled: IsTitled(claim.Labels[0]))),
        .. Exceptions.Select(phrase => new LabelPattern(phrase.Text, IsException: true)),
    ];

    /// <summary>The terms that go by a label; none if it is no label.</summary>
    public ImmutableArray<Label> Find(string label) =>
        (_byKey.GetValueOrDefault((true, LabelKey.AsWritten(label))) ?? _byKey.GetValueOrDefault((false, LabelKey.Of(label))))?.Labels ?? [];

    /// <summary>Whether a label begins with a capital as all names of the glossary do, so that the capital says nothing.</summary>
    internal bool IsTitled(Label label) => _beginsWithCapitals && label.HasIdleCapital;

    /// <summary>The phrase that was found in place of a mention.</summary>
    internal ExceptedPhrase ExceptionOf(TermMatch found) => Exceptions[found.Label - Claims.Length];

    internal static TermLabels Of(ImmutableArray<Term> terms, string language, DiagnosticBag diagnostics)
    {
        var derivesPlurals = LanguageTag.IsEnglish(language);
        var labels = terms.SelectMany(term => GatherLabels.Gather(term, derivesPlurals)).ToArray();
        var claims = NestLabels.Nest([.. labels.GroupBy(label => label.Key).Select(claim => new Claim([.. claim]))]);
        ReportCollisions(labels, diagnostics);
        ReportSearched(terms, labels, diagnostics);
        foreach (var term in terms)
            CheckLabels.Check(term, derivesPlurals, diagnostics);
        return new TermLabels(
            claims, [.. terms.SelectMany(term => GatherLabels.ExceptionsOf(term, derivesPlurals))], BeginsWithCapitals(labels));
    }

    private static bool BeginsWithCapitals(IEnumerable<Label> labels)
    {
        var names = labels.Where(label => label.Kind == LabelKind.Name && label.Text == label.Written.Text).ToArray();
        var (titled, small) = (names.Count(name => name.HasIdleCapital), names.Count(name => LetterCases.AreSmall(name.Text)));
        return titled >= ManyNames && titled * 100 >= (titled + small) * NearlyAll;
    }

    private static void ReportCollisions(IEnumerable<Label> labels, DiagnosticBag diagnostics)
    {
        // Two labels that collide have plurals that do; one report of the two is enough.
        var reported = new HashSet<(SourceLocation, SourceLocation)>();
        foreach (var claim in labels.GroupBy(label => label.KeyInAnyCase).SelectMany(Rivals))
            foreach (var label in claim.Skip(1))
                if (claim.First(first => first.Term != label.Term || first == label) is var first && first != label
                    && reported.Add((first.Written.At, label.Written.At)))
                    diagnostics.Report(GlossaryDiagnostics.LabelTaken,
                        label.Written.At, label.IsSingular ? label.Written.Text : label.Text, first.KindInWords, first.Term.Id, first.Written.At, WayOut(first, label));
    }

    /// <summary>Of labels that differ at most by case those that texts cannot tell apart, unless all are cautious.</summary>
    private static IEnumerable<Label[]> Rivals(IEnumerable<Label> alike)
    {
        var labels = alike.ToArray();
        return (labels.All(label => label.IsExact) ? labels.GroupBy(label => label.Key).Select(same => same.ToArray()) : [labels])
            .Where(same => same.Any(label => label.Kind != LabelKind.Cautious));
    }

    private static string WayOut(Label first, Label second) =>
        first.Text != second.Text && first.Text.Equals(second.Text, StringComparison.OrdinalIgnoreCase)
            ? $"list '{first.Written.Text}' there and '{second.Written.Text}' here under 'exact', so that each matches only as written"
            : "list it under 'cautious' in both";

    // Terms may share what people type. A label promises more: exactly this term, and then the search word elsewhere is idle.
    private static void ReportSearched(ImmutableArray<Term> terms, IEnumerable<Label> labels, DiagnosticBag diagnostics)
    {
        var promised = labels
            .Where(label => label.Kind is not (LabelKind.Cautious or LabelKind.Deprecated))
            .ToLookup(label => LabelKey.InAnyCase(label.Text));
        foreach (var term in terms)
            foreach (var words in term.Search)
                foreach (var label in promised[LabelKey.InAnyCase(words.Text)].Where(label => label.Term != term))
                    diagnostics.Report(GlossaryDiagnostics.SearchedElsewhere, label.Written.At, label.Text, term.Id, words.At);
    }
}
