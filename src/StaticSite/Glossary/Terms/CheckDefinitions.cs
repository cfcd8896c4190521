using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Holds definitions to what a definition is: one phrase or sentence, and never in a circle.</summary>
internal static class CheckDefinitions
{
    public static void Check(LinkedSite site, DiagnosticBag diagnostics)
    {
        var terms = site.Documents<ComposedTerm>().ToArray();
        foreach (var term in terms)
            if (SecondSentence(term.Term.Definition.Text))
                diagnostics.Report(GlossaryDiagnostics.NotOnePhrase, term.Term.Definition.At);

        var cites = terms.ToDictionary(term => term.Term, term => term.Cites);
        foreach (var circle in FindCircles.Find([.. cites.Keys], term => cites.GetValueOrDefault(term, [])))
            diagnostics.Report(GlossaryDiagnostics.CircularDefinition, circle[0].Definition.At, Path(circle));
    }

    /// <summary>A circle as people read it: <c>a → b → a</c>.</summary>
    public static string Path(IEnumerable<Term> circle) => string.Join(" → ", circle.Append(circle.First()).Select(term => term.Id));

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
