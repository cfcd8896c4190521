using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>Looks at what a term says of its own labels.</summary>
internal static class CheckLabels
{
    public static void Check(Term term, bool derivesPlurals, DiagnosticBag diagnostics)
    {
        CheckBrackets(term, diagnostics);
        if (term.Exact.IsEmpty && term.Except.IsEmpty)
            return;

        CheckExact(term, diagnostics);
        CheckExceptions(term, [.. GatherLabels.Gather(term, derivesPlurals)], diagnostics);
    }

    private static void CheckBrackets(Term term, DiagnosticBag diagnostics)
    {
        foreach (var label in GatherLabels.WrittenIn(term))
            if (label.Text is [var opening, .. var inside, var closing] && (opening, closing) is ('(', ')') or ('[', ']')
                && inside.Trim() is { Length: > 0 } words && !words.AsSpan().ContainsAny("()[]"))
                diagnostics.Add(GlossaryDiagnostics.NoTextHas.At(label.At, label.Text, $"the brackets belong to sentences. Write '{words}'") with
                { Fix = OfferFix.Replace(label, YamlText.Of(words, inList: true)) });
    }

    private static void CheckExact(Term term, DiagnosticBag diagnostics)
    {
        var labels = GatherLabels.WrittenIn(term).Select(label => label.Text).ToArray();
        var known = labels.Select(LabelKey.AsWritten).ToHashSet(StringComparer.Ordinal);
        foreach (var exact in term.Exact.Where(exact => !known.Contains(LabelKey.AsWritten(exact.Text))))
            Report(exact, diagnostics.Candidates(labels));

        void Report(Located exact, IReadOnlyCollection<string> near) => diagnostics.Add(
            GlossaryDiagnostics.ExactNoLabel.At(exact.At, exact.Text, Nearest.Hint(exact.Text, near)) with { Fix = OfferFix.Nearest(exact, near) });
    }

    private static void CheckExceptions(Term term, Label[] labels, DiagnosticBag diagnostics)
    {
        var own = labels.Select(label => label.KeyInAnyCase).ToHashSet(StringComparer.Ordinal);
        var matcher = TermMatcher.Of(labels.Select(label => label.Text));
        var found = new List<TermMatch>();
        foreach (var phrase in term.Except)
        {
            found.Clear();
            matcher.Find(phrase.Text, found);
            if (own.Contains(LabelKey.Of(phrase.Text)))
                diagnostics.Report(GlossaryDiagnostics.IdleException, phrase.At, phrase.Text,
                    "it is a label of this term, which wins. For an everyday word, use 'cautious'");
            else if (found.Count == 0)
                diagnostics.Report(GlossaryDiagnostics.IdleException, phrase.At, phrase.Text,
                    "no label of this term stands in it. Write the whole phrase, or take it away");
        }
    }
}
