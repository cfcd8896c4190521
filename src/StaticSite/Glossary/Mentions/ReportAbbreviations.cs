using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Reports each undefined abbreviation once, with how often and where texts use it, on a site that defines words.</summary>
internal static class ReportAbbreviations
{
    public static void Report(LinkedSite site, DiagnosticBag diagnostics)
    {
        if (!site.Get(GlossaryExtent.Fact).HasTerms)
            return;

        var uses = site.Documents<IDocument>()
            .SelectMany(document => document.Observations.OfType<UndefinedAbbreviation>())
            .GroupBy(use => use.Letters, StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var places = use.Select(found => found.At).Order().ToArray();
            diagnostics.Add(GlossaryDiagnostics.UndefinedAbbreviation.At(places[0], use.Key,
                places.Length == 1 ? "once" : $"{places.Length} times",
                SourceLocation.FewOf(places))
                with
            { Missing = Term.Folder });
        }
    }
}
