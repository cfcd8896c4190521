using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>The glossary as other pages see it while they are composed: terms by id, labels, relations, the matcher.
/// Published at the first barrier.</summary>
public sealed class TermIndex : INotedFact<TermIndex>
{
    private readonly ImmutableArray<Term> _terms;
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly TermRelations _relations;
    private readonly TermLabels _labels;
    private readonly TermMatcher _matcher;
    private readonly TermQuestions? _asked;

    // Only repeated builds need these.
    private readonly Lazy<LabelMeanings> _meanings;
    private readonly ConditionalWeakTable<TermIndex, LabelChanges>? _changes;

    private TermIndex(ImmutableArray<Term> terms, string language, DiagnosticBag diagnostics)
    {
        _terms = terms;
        _byId = terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
        _labels = TermLabels.Of(terms, language, diagnostics);
        _relations = TermRelations.Of(terms, _byId, _labels, diagnostics);
        _matcher = TermMatcher.Of(_labels.Patterns, NameRule.Of(language));
        _meanings = new(() => new LabelMeanings(_labels, NameRule.Of(language)));
        _changes = [];
    }

    private TermIndex(TermIndex same, TermQuestions asked)
    {
        (_terms, _byId, _relations, _labels, _matcher) =
            (same._terms, same._byId, same._relations, same._labels, same._matcher);
        _meanings = same._meanings;
        _asked = asked;
    }

    public static TermIndex Of(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var settings = SiteSettings.Of(catalogue);
        var terms = catalogue.Of<Term>().ToImmutableArray();
        foreach (var term in terms)
            CheckCategory(term, settings, diagnostics);
        return new TermIndex(terms, settings.Language, diagnostics);
    }

    public ImmutableArray<Term> Terms => Whole._terms;

    public TermRelations Relations => Whole._relations;

    public TermLabels Labels => Whole._labels;

    // What is not asked in detail is asked for as a whole.
    private TermIndex Whole
    {
        get
        {
            _asked?.Everything();
            return this;
        }
    }

    public Term? Find(string id)
    {
        _asked?.Term(id);
        return _byId.GetValueOrDefault(id);
    }

    public Term? FindByPath(SitePath path) =>
        Term.IdOf(path) is { } id && Find(id) is { } term && term.Path == path ? term : null;

    /// <summary>Appends the mentions in a block's text, in text order, as <see cref="TermMatcher.Find"/> does.</summary>
    public void FindMentions(ReadOnlySpan<char> text, List<TermMatch> matches)
    {
        _asked?.LabelsIn(text);
        _matcher.Find(text, matches);
    }

    /// <summary>The label that a mention was found by, with the terms that claim it.</summary>
    public ImmutableArray<Label> ClaimOf(TermMatch mention) => _labels.Claims[mention.Label];

    /// <summary>The phrase that was found in place of a mention.</summary>
    public ExceptedPhrase ExceptionOf(TermMatch found) => _labels.Exceptions[found.Label - _labels.Claims.Length];

    /// <summary>The terms that go by a label; none if it is no label.</summary>
    public ImmutableArray<Label> FindLabel(string label)
    {
        _asked?.LabelsIn(label);
        return _labels.Find(label);
    }

    /// <summary>The term that an author names by id or, failing that, by label; null after a report.</summary>
    /// <param name="offer">Puts the name that is surely meant, or null, in the place of the misspelt one.</param>
    public Term? Resolve(string name, SourceLocation at, DiagnosticBag diagnostics, Func<string?, Fix?> offer)
    {
        if (Find(name) is { } term)
            return term;

        var claims = FindLabel(name);
        if (claims is [var only])
            return only.Term;

        if (claims.IsEmpty)
        {
            var (ids, words) = (diagnostics.Candidates(Whole._byId.Keys), diagnostics.Candidates(Whole._labels.OfOneTerm));
            var sure = Nearest.Alike(name, words) ?? Nearest.Alike(name, ids) ??
                Nearest.Sure(name, ids.Concat(words)) ?? Nearest.Sure(name, ids) ?? Nearest.Sure(name, words);
            diagnostics.Add(GlossaryDiagnostics.UnknownLabel.At(at, name, Hint(name, sure ?? Nearest.To(name, ids.Concat(words)))) with
            { Fix = offer(sure), Missing = Term.Folder, Names = Term.AddressOf(name) });
        }
        else
        {
            foreach (var claim in claims)
                _asked?.Term(claim.Term.Id);
            diagnostics.Report(GlossaryDiagnostics.AmbiguousLabel, at, name,
                string.Join(" or ", claims.Select(label => label.Term.Name.Text)),
                string.Join(" or ", claims.Select(label => $"[[{label.Term.Id}|{name}]]")));
        }

        return null;
    }

    private static string Hint(string name, string? nearest) =>
        name.Trim('_').Equals("toc", StringComparison.OrdinalIgnoreCase)
            ? " For a table of contents, take this out; a page lists its sections by itself."
            : Nearest.Offer(nearest);

    /// <summary>The term of an id in a data file; null after a report.</summary>
    public Term? ResolveId(Located id, DiagnosticBag diagnostics)
    {
        if (Find(id.Text) is { } term)
            return term;

        _asked?.LabelsIn(id.Text);
        diagnostics.Add(ReportUnknownTerm.Of(id, diagnostics.Candidates(Whole._byId.Keys), _labels));
        return null;
    }

    /// <summary>The labels that mean something else than in an edition before.</summary>
    internal LabelChanges LabelsChangedSince(TermIndex last) =>
        _changes!.GetValue(last, last => LabelChanges.Between(last._meanings.Value, _meanings.Value));

    TermIndex INoted<TermIndex>.NotedBy(Questions<TermIndex> questions) => new(this, new TermQuestions(questions));

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
