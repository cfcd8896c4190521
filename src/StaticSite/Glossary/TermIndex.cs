using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>The glossary as other pages see it while they are composed: terms by id, labels, relations, the matcher.
/// Published at the first barrier.</summary>
public sealed class TermIndex
{
    private readonly FrozenDictionary<string, Term> _byId;
    private readonly FrozenDictionary<SitePath, Term> _byPath;

    private TermIndex(ImmutableArray<Term> terms, string language, DiagnosticBag diagnostics)
    {
        Terms = terms;
        _byId = terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
        _byPath = terms.ToFrozenDictionary(term => term.Path);
        Relations = TermRelations.Of(terms, _byId, diagnostics);
        Labels = TermLabels.Of(terms, language, diagnostics);
        Matcher = TermMatcher.Of(Labels.Words);
    }

    public static TermIndex Of(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var settings = SiteSettings.Of(catalogue);
        var terms = catalogue.Of<Term>().ToImmutableArray();
        foreach (var term in terms)
            CheckCategory(term, settings, diagnostics);
        return new TermIndex(terms, settings.Language, diagnostics);
    }

    public ImmutableArray<Term> Terms { get; }

    public TermRelations Relations { get; }

    public TermLabels Labels { get; }

    public TermMatcher Matcher { get; }

    public Term? Find(string id) => _byId.GetValueOrDefault(id);

    public Term? FindByPath(SitePath path) => _byPath.GetValueOrDefault(path);

    /// <summary>The term that an author names by id or, failing that, by label; null after a report.</summary>
    /// <param name="offer">Puts the name that is surely meant, or null, in the place of the misspelt one.</param>
    public Term? Resolve(string name, SourceLocation at, DiagnosticBag diagnostics, Func<string?, Fix?> offer)
    {
        if (_byId.TryGetValue(name, out var term))
            return term;

        var claims = Labels.Find(name);
        if (claims is [var only])
            return only.Term;

        if (claims.IsEmpty)
            diagnostics.Add(GlossaryDiagnostics.UnknownLabel.At(at, name, Nearest.Hint(name, _byId.Keys.Concat(Labels.Words)))
                with
            {
                Fix = offer(Nearest.Sure(name, _byId.Keys) ?? Nearest.Sure(name, Labels.Words)),
                Missing = "glossary/",
            });
        else
            diagnostics.Report(GlossaryDiagnostics.AmbiguousLabel, at, name,
                string.Join(" or ", claims.Select(label => label.Term.Name.Text)),
                string.Join(" or ", claims.Select(label => $"[[{label.Term.Id}|{name}]]")));
        return null;
    }

    /// <summary>The term of an id in a data file; null after a report.</summary>
    public Term? ResolveId(Located id, DiagnosticBag diagnostics)
    {
        if (_byId.TryGetValue(id.Text, out var term))
            return term;

        diagnostics.Add(GlossaryDiagnostics.UnknownTerm.At(id.At, id.Text, Nearest.Hint(id.Text, _byId.Keys)) with
        { Fix = OfferFix.Nearest(id, _byId.Keys), Missing = $"glossary/{id.Text}" });
        return null;
    }

    private static void CheckCategory(Term term, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var known = settings.Categories.Select(category => category.Text).ToArray();
        if (term.Category is { } category && known.Length > 0 && !known.Contains(category.Text))
            diagnostics.Add(GlossaryDiagnostics.UnknownCategory.At(
                category.At, category.Text, Nearest.Hint(category.Text, known))
                with
            { Fix = OfferFix.Nearest(category, known) });
    }
}
