using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Holds definitions to what a definition is: one phrase, from the wider word down, never in a circle.</summary>
internal static class CheckDefinitions
{
    public static void Check(LinkedSite site, DiagnosticBag diagnostics)
    {
        var terms = site.Documents<ComposedTerm>().ToArray();
        foreach (var term in terms)
            CheckForm(term.Term, diagnostics);

        var cites = terms.ToDictionary(term => term.Term, term => term.Cites);
        foreach (var circle in FindCircles.Find([.. cites.Keys], term => cites.GetValueOrDefault(term, [])))
            diagnostics.Report(GlossaryDiagnostics.CircularDefinition, circle[0].Definition.At, Path(circle));
    }

    /// <summary>A circle as people read it: <c>a → b → a</c>.</summary>
    public static string Path(IEnumerable<Term> circle) => string.Join(" → ", circle.Append(circle.First()).Select(term => term.Id));

    private static void CheckForm(Term term, DiagnosticBag diagnostics)
    {
        var definition = term.Definition.Text;
        if (OpeningLabel(term, definition) is { } label)
            diagnostics.Report(GlossaryDiagnostics.OpensWithItself, term.Definition.At, label);
        if (definition.EndsWith('.'))
            diagnostics.Add(GlossaryDiagnostics.NotOnePhrase.At(term.Definition.At, "this one ends with one") with
            { Fix = OfferFix.Replace(term.Definition, definition[..^1]) });
        else if (SecondSentence(definition))
            diagnostics.Report(GlossaryDiagnostics.NotOnePhrase, term.Definition.At, "this one has several sentences");
    }

    private static string? OpeningLabel(Term term, string definition)
    {
        var words = LabelKey.Of(definition) + " ";
        return new[] { term.Name, term.Abbreviation ?? term.Name }.Concat(term.Aliases)
            .Select(label => label.Text)
            .FirstOrDefault(label => words.StartsWith(LabelKey.Of(label) + " ", StringComparison.Ordinal));
    }

    // "…, etc. and" goes on; ". The" starts anew.
    private static bool SecondSentence(string definition)
    {
        for (var stop = definition.IndexOf(". ", StringComparison.Ordinal); stop >= 0;
            stop = definition.IndexOf(". ", stop + 1, StringComparison.Ordinal))
            if (stop + 2 < definition.Length && char.IsUpper(definition[stop + 2]))
                return true;
        return false;
    }
}
