using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Reports each label with a capital that links mostly words in small letters: a program named Word, where texts
/// speak of words.</summary>
internal static class ReportCapitals
{
    public static void Report(LinkedSite site, DiagnosticBag diagnostics)
    {
        var plain = site.Get(PlainWords.Fact);
        var uses = site.Documents<IDocument>()
            .SelectMany(document => document.Observations.OfType<CapitalUse>())
            .Where(use => use.Condition is not { } condition || !plain.Refuse(condition))
            .GroupBy(use => (use.Term, use.Label));
        foreach (var (label, found) in uses.Select(group => (group.Key, group.ToArray())))
            if (found.Where(use => use.IsSmall).Select(use => use.At).Order().ToArray() is var small
                && small.Length * 2 > found.Length && site.Find<ComposedTerm>(label.Term) is { Term: var term })
                diagnostics.Add(Finding(term, label.Label, found.Length, small));
    }

    private static Diagnostic Finding(Term term, string label, int links, SourceLocation[] small)
    {
        var written = GatherLabels.WrittenIn(term).First(written => written.Text == label);
        return GlossaryDiagnostics.MostlySmall.At(
            written.At, label, links == 1 ? "the one word that it links is" : $"{small.Length} of the {links} words that it links are",
            SourceLocation.FewOf(small))
            with
        {
            // Where texts write it both ways, they mean two things by it; else the capital may be a slip.
            Fix = small.Length < links ? Exact(term, label) : null,
        };
    }

    private static Fix? Exact(Term term, string label) =>
        OfferFix.AddTo(term.Source, "exact", label, term.Name.At with { Line = term.Name.At.Line + 1, Column = 1 }) is { } edit
            ? new Fix([edit])
            : null;
}
