using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>One page for each term, and the A–Z of all.</summary>
public static class GlossaryPipeline
{
    /// <param name="explains">Whether to note what became of every mention.</param>
    public static IPipeline Of(ComposeBody composer, PageRenderer pages, bool explains) => new Pipeline<Term, ComposedTerm>("Glossary")
    {
        Reads = IsTerm,
        Catalogue = ReadTerm.Of,
        Generates = _ => [new GeneratedPage(GlossaryPage.Address) { Anchors = MakeGlossaryPage.Anchors }],
        Index = (catalogue, diagnostics) =>
        {
            var index = TermIndex.Of(catalogue, diagnostics);
            return [index, new LinkTerms(index, SiteSettings.Of(catalogue), explains), new CheckWords(index.Labels, SiteSettings.Of(catalogue))];
        },
        Compose = new ComposeTerm(composer).Of,
        Link = (site, diagnostics) =>
        {
            ReportUnused(site, diagnostics);
            ReportIdleCategories(site, diagnostics);
            ReportRepeatedDefinitions(site, diagnostics);
            CheckDefinitions.Of(site, diagnostics);
            ReportAbbreviations.Of(site, diagnostics);
            ReportCapitals.Of(site, diagnostics);
            return [new TermPreviews(site), new RenamedCategories()];
        },
        Render = (term, site) => [pages.Render(MakeTermPage.Of(term, site), site)],
        Generate = site => [pages.Render(MakeGlossaryPage.Of(site), site)],
    };

    /// <summary>Whether a file of the input holds a term.</summary>
    public static bool IsTerm(SourceFile source) => source.IsIn("glossary", ".md");

    private static void ReportUnused(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var term in site.Documents<ComposedTerm>())
            if (!site.BacklinksTo(term.Path).Any(backlink => backlink.From.Path != term.Path))
                diagnostics.Add(GlossaryDiagnostics.UnusedTerm.At(term.Term.Name.At, term.Term.Name.Text) with { Missing = Diagnostic.AnyFile });
    }

    // Who copies a term to begin another may forget the rest.
    private static void ReportRepeatedDefinitions(LinkedSite site, DiagnosticBag diagnostics)
    {
        var terms = site.Documents<ComposedTerm>().Select(term => term.Term).OrderBy(term => term.Id, StringComparer.Ordinal);
        foreach (var same in terms.GroupBy(term => term.Definition.Text, StringComparer.OrdinalIgnoreCase))
            foreach (var term in same.Skip(1))
                diagnostics.Report(GlossaryDiagnostics.RepeatedDefinition, term.Definition.At, same.First().Name.Text, same.First().Definition.At);
    }

    private static void ReportIdleCategories(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var category in RenamedCategories.Idle(site))
            diagnostics.Add(GlossaryDiagnostics.IdleCategory.At(category.At, category.Text) with { Missing = Term.Folder });
    }
}
