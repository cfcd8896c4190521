using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>One page for each term, and the A–Z of all.</summary>
public static class GlossaryPipeline
{
    // On a smaller one, a word that a tenth of the pages use is what the site is about.
    private static readonly int LargeSite = EverydayLimits.Usual.Large;

    /// <summary>The pages from which on a term that they link is much in use.</summary>
    private const int MuchLinked = 10;

    internal static IPipeline Of(ComposeBody composer, PageRenderer pages) => new Pipeline<Term, ComposedTerm>("Glossary")
    {
        Reads = IsTerm,
        Catalogue = (source, opening, diagnostics) => ReadTerm.Read(source, opening.Ask(ForeignKeys.All, "")!, diagnostics),
        Generates = _ => [new GeneratedPage(GlossaryPage.Address) { Anchors = MakeGlossaryPage.Anchors }],
        Publishes =
        [
            TermIndex.Fact.AtIndex(TermIndex.Of, SiteSettings.Fact),
            GlossaryExtent.Fact.AtIndex((catalogue, _) => new GlossaryExtent(catalogue.PathsOf<Term>().Length > 0)),
            KnownAbbreviations.Fact.AtIndex(
                (catalogue, _) => new KnownAbbreviations(catalogue.Get(TermIndex.Fact).Labels, catalogue.Get(SiteSettings.Fact)), TermIndex.Fact, SiteSettings.Fact),
            PlainWords.Fact.AtSettling((site, _) => PlainWords.In(site), SiteSettings.Fact),
            ILinkConditions.Facts.AtSettling((site, _) => site.Get(PlainWords.Fact), PlainWords.Fact),
            IEmbedIndex.Facts.AtIndex((catalogue, _) => new TermCardIndex(catalogue.PathsOf<Term>())),
            IEmbedIndex.Facts.AtIndex((catalogue, _) => new OverviewIndex(CategoryOverview.Overview, GlossaryPage.Address, catalogue.PathsOf<Term>().Length > 0)),
            IEmbedSource.Facts.AtLink((site, _) => new TermCardSource(site, site.Get(TermIndex.Fact)), TermIndex.Fact),
            IEmbedSource.Facts.AtLink(
                (site, _) => CategoryOverview.Show(site, site.Get(SiteSettings.Fact), site.Get(Strings.Fact)), SiteSettings.Fact, Strings.Fact),
            CheckFolders.Told.AtIndex(CheckFolders.Check),
            BarrierStep.CheckAtLink(ReportUnused, PlainWords.Fact, CheckFolders.Told),
            BarrierStep.CheckAtLink(ReportLinkedOften),
            BarrierStep.CheckAtLink(ReportNoPlainWords),
            BarrierStep.CheckAtLink(ReportIdleCategories, SiteSettings.Fact),
            BarrierStep.CheckAtLink(ReportRepeatedDefinitions),
            BarrierStep.CheckAtLink(CheckDefinitions.Check, TermIndex.Fact),
            BarrierStep.CheckAtLink(ReportAbbreviations.Report, GlossaryExtent.Fact),
            BarrierStep.CheckAtLink(ReportCapitals.Report, PlainWords.Fact),
            BarrierStep.CheckAtLink(ReportPlainWords.Report, PlainWords.Fact),
            TermPreviews.Fact.AtLink((site, _) => new TermPreviews(site)),
            IRenames.Facts.AtLink((_, _) => new RenamedCategories()),
        ],
        Needs =
        [
            TermIndex.Fact, SiteSettings.Fact, ForeignKeys.Fact, SiteHistory.Fact, PageNames.Fact, ITermComparisons.Fact, .. composer.Needs, .. pages.Needs,
        ],
        Compose = new ComposeTerm(composer).Compose,
        Render = (term, site) => [pages.Render(MakeTermPage.Make(term, site), site)],
        Generate = site => [pages.Render(MakeGlossaryPage.Make(site), site)],
    };

    /// <summary>Whether a file of the input holds a term.</summary>
    public static bool IsTerm(SourceFile source) => GlossaryFeature.Kind.Includes(source);

    // Whose mentions stay plain by counts, or by the author's own word, is used; and of whose label longer ones leave nothing, that is told.
    private static void ReportUnused(LinkedSite site, DiagnosticBag diagnostics)
    {
        var told = site.Get(PlainWords.Fact).Words.Select(word => word.Word.Term).ToHashSet();
        foreach (var swallowed in SwallowedLabel.In(site))
        {
            diagnostics.Report(
                GlossaryDiagnostics.Swallowed, swallowed.Label.At, swallowed.Label.Text, swallowed.Pages == 1 ? "texts of one page" : $"texts of {swallowed.Pages} pages",
                swallowed.LongerInWords, swallowed.Places.IsEmpty ? "" : $" ({SourceLocation.FewOf(swallowed.Places)})", swallowed.Term.Id);
            told.Add(swallowed.Term.Path);
        }

        // Where a folder is wrong, nobody knows where it should be linked.
        var (keptOut, wrong) = (KeptOutTerms.In(site), site.Get(CheckFolders.Told));
        foreach (var term in site.Documents<ComposedTerm>().Where(term => term.Term.Links != MentionMode.Off && !told.Contains(term.Path)))
            if (site.BacklinksTo(term.Path).Any(backlink => backlink.From.Path != term.Path))
                continue;
            else if (!keptOut.TryGetValue(term.Path, out var kept))
                diagnostics.Add(GlossaryDiagnostics.UnusedTerm.At(term.Term.Name.At, term.Term.Name.Text) with { Missing = Diagnostic.AnyFile });
            else if (!wrong.Contains(term.Path))
                diagnostics.Report(
                    GlossaryDiagnostics.KeptOut, term.Term.Name.At, term.Term.Name.Text, kept.Pages == 1 ? "1 page" : $"{kept.Pages} pages", kept.Keys.Keep());
    }

    private static void ReportLinkedOften(LinkedSite site, DiagnosticBag diagnostics)
    {
        var pages = site.Documents<IDocument>().Count();
        if (pages < LargeSite)
            return;

        foreach (var term in site.Documents<ComposedTerm>().Where(term => term.Term.Links is null))
            if (site.BacklinksTo(term.Path).Where(backlink => backlink.Link.Kind == LinkKind.Mention).Select(backlink => backlink.From).Distinct().Count() is var linking
                && linking * 10 > pages)
                diagnostics.Report(GlossaryDiagnostics.LinkedOften, term.Term.Name.At, term.Term.Name.Text, linking, pages, linking * 100 / pages);
    }

    // Only where some term has such words does the site want them.
    private static void ReportNoPlainWords(LinkedSite site, DiagnosticBag diagnostics)
    {
        var terms = site.Documents<ComposedTerm>().ToArray();
        if (!Array.Exists(terms, term => term.Term.Plain is not null))
            return;

        foreach (var term in terms.Where(term => term.Term.Plain is null))
            if (site.BacklinksTo(term.Path).Where(backlink => backlink.Link.Kind is LinkKind.Mention or LinkKind.Written)
                .Select(backlink => backlink.From).Distinct().Count() is var pages and >= MuchLinked)
                diagnostics.Report(GlossaryDiagnostics.NoPlainWords, term.Term.Name.At, pages, term.Term.Name.Text);
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
