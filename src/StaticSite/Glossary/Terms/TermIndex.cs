using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Settings;

namespace StaticSite.Glossary.Terms;

/// <summary>The glossary as a whole: terms by id, labels, relations, the matcher. Published at the first barrier.</summary>
/// <remarks>Texts ask for details of it, by <see cref="AskGlossary"/>, so that they need not be composed again whenever some
/// term changes. Immutable, so that any number of threads may ask.</remarks>
public sealed class TermIndex
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly TermMatcher _matcher;

    // Only explanations need these.
    private readonly Lazy<NearLabels> _near;

    // Only repeated builds need these.
    private readonly Lazy<LabelMeanings> _meanings;
    private readonly ConditionalWeakTable<TermIndex, LabelChanges> _changes = [];

    private TermIndex(ImmutableArray<Term> terms, string language, DiagnosticBag diagnostics)
    {
        (Terms, Language) = (terms, language);
        _byId = terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
        Labels = TermLabels.Of(terms, language, diagnostics);
        Relations = TermRelations.Of(terms, _byId, Labels, diagnostics);
        _matcher = TermMatcher.Of(Labels.Patterns, NameRule.Of(language));
        _near = new(() => new NearLabels(Labels.Claims.Select(NearPatternOf)));
        _meanings = new(() => new LabelMeanings(Labels, NameRule.Of(language)));
    }

    /// <summary>What a pipeline needs that asks for terms.</summary>
    public static Fact<TermIndex> Fact { get; } = new("glossary");

    /// <summary>In the order of their files.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>That of the texts.</summary>
    internal string Language { get; }

    /// <summary>Which terms are wider, narrower, related or mixed up, from both sides.</summary>
    public TermRelations Relations { get; }

    /// <summary>What terms are called, and by which words texts mention them.</summary>
    public TermLabels Labels { get; }

    /// <summary>Of all terms, in no order.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    internal static TermIndex Of(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var settings = catalogue.Get(SiteSettings.Fact);
        var terms = catalogue.Of<Term>();
        foreach (var term in terms)
            CheckCategory(term, settings, diagnostics);
        if (!terms.IsEmpty && LanguageTag.HasUnknownForms(settings.Language))
            diagnostics.Report(GlossaryDiagnostics.NoForms, settings.Source.Start, settings.Language);
        return new TermIndex(terms, settings.Language, diagnostics);
    }

    /// <summary>The term of an id; null if there is none.</summary>
    public Term? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The mentions in a block's text, in text order, as <see cref="TermMatcher.Find"/> finds them.</summary>
    internal FoundLabels FindMentions(ReadOnlySpan<char> text) => FoundLabels.In(text, _matcher, Labels);

    /// <summary>The labels that texts may come near, by their places among the claims.</summary>
    internal NearLabels NearLabels => _near.Value;

    /// <summary>The labels that mean something else than in an edition before.</summary>
    internal LabelChanges LabelsChangedSince(TermIndex last) =>
        _changes.GetValue(last, last => LabelChanges.Between(last._meanings.Value, _meanings.Value));

    /// <summary>Stands for all that texts of these words are told of labels.</summary>
    internal Fingerprint MeaningsAmong(WordSet words) => _meanings.Value.FingerprintAmong(words);

    // Whoever writes nearly what is linked only on demand, or no longer used, misses nothing.
    private static LabelPattern? NearPatternOf(Claim claim) =>
        claim.Only is { LinksByItself: true, Kind: not LabelKind.Deprecated } ? new LabelPattern(claim.Text, claim.IsExact) : null;

    private static void CheckCategory(Term term, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var known = settings.Categories.Select(category => category.Text).ToArray();
        if (term.Category is { } category && known.Length > 0 && !known.Contains(category.Text))
            diagnostics.Add(GlossaryDiagnostics.UnknownCategory.At(
                category.At, category.Text, Nearest.Hint(category.Text, known))
                with
            { Fix = OfferFix.Nearest(category, known), Missing = "site", Names = RenamedCategories.NameOf(category.Text) });
    }
}
