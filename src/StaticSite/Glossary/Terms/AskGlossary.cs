using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>What steps ask of the glossary while documents are composed. A step that asks for details is done again only when
/// one of the answers changes.</summary>
/// <remarks>A pipeline that does not say that it needs <see cref="TermIndex.Fact"/> gets an
/// <see cref="InvalidOperationException"/>.</remarks>
public static class AskGlossary
{
    /// <summary>The term of an id; null if there is none.</summary>
    public static Term? FindTerm(this SiteIndex site, string id) => site.Ask(TermQueries.OfId, id);

    /// <summary>The term of a page; null if it is another page.</summary>
    public static Term? FindTerm(this SiteIndex site, SitePath page) =>
        Term.IdOf(page) is { } id && site.FindTerm(id) is { } term && term.Path == page ? term : null;

    /// <summary>The term of an id in a data file; null after a report, which offers the id that was surely meant.</summary>
    public static Term? ResolveTerm(this SiteIndex site, Located id, DiagnosticBag diagnostics)
    {
        if (site.FindTerm(id.Text) is { } term)
            return term;

        var glossary = site.Get(TermIndex.Fact);
        diagnostics.Add(ReportUnknownTerm.Report(id, diagnostics.Candidates(glossary.Ids), glossary.Labels));
        return null;
    }

    /// <summary>The labels in a block's text, in text order.</summary>
    internal static FoundLabels FindMentions(this SiteIndex site, ReadOnlySpan<char> text) => site.Ask(TermQueries.Mentions, text);

    /// <summary>The terms that go by a label; none if it is no label.</summary>
    internal static ImmutableArray<Label> FindLabel(this SiteIndex site, string label) => site.Ask(TermQueries.OfLabel, label);

    /// <summary>The term that an author names by id or, failing that, by label; null after a report.</summary>
    /// <param name="offer">Puts the name that is surely meant, or null, in the place of the misspelt one.</param>
    internal static Term? ResolveTerm(
        this SiteIndex site, string name, SourceLocation at, DiagnosticBag diagnostics, Func<string?, Fix?> offer)
    {
        if (site.FindTerm(name) is { } term)
            return term;

        var claims = site.FindLabel(name);
        if (claims is [var only])
            return only.Term;

        diagnostics.Add(claims.IsEmpty ? Unknown(name, at, site.Get(TermIndex.Fact), diagnostics, offer) : Ambiguous(name, at, claims, site));
        return null;
    }

    private static Diagnostic Unknown(
        string name, SourceLocation at, TermIndex glossary, DiagnosticBag diagnostics, Func<string?, Fix?> offer)
    {
        var (ids, words) = (diagnostics.Candidates(glossary.Ids), diagnostics.Candidates(glossary.Labels.OfOneTerm));
        var sure = Nearest.Alike(name, words) ?? Nearest.Alike(name, ids) ??
            Nearest.Sure(name, ids.Concat(words)) ?? Nearest.Sure(name, ids) ?? Nearest.Sure(name, words);
        return GlossaryDiagnostics.UnknownLabel.At(at, name, Hint(name, sure ?? Nearest.To(name, ids.Concat(words)))) with
        { Fix = offer(sure), Missing = Term.Folder, Names = Term.AddressOf(name) };
    }

    private static Diagnostic Ambiguous(string name, SourceLocation at, ImmutableArray<Label> claims, SiteIndex site)
    {
        // The message has their names, which are no labels of the text.
        Term[] terms = [.. claims.Select(claim => site.FindTerm(claim.Term.Id)!)];
        return GlossaryDiagnostics.AmbiguousLabel.At(at, name,
            string.Join(" or ", terms.Select(term => term.Name.Text)),
            string.Join(" or ", terms.Select(term => $"[[{term.Id}|{name}]]")));
    }

    private static string Hint(string name, string? nearest) =>
        name.Trim('_').Equals("toc", StringComparison.OrdinalIgnoreCase)
            ? " For a table of contents, take this out; a page lists its sections by itself."
            : Nearest.Offer(nearest);
}
