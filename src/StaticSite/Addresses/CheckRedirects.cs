using StaticSite.Engine;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Addresses;

/// <summary>Reports redirects that lead nowhere, or from where no page ever was.</summary>
internal static class CheckRedirects
{
    // Nobody sees what a redirect leads to before asking for it.
    private static DiagnosticRule NoSuchTarget => EngineDiagnostics.NoSuchPage with { CanSoften = false };

    public static void Check(RedirectIndex index, LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var redirect in index.Redirects)
        {
            CheckTarget(redirect, site, diagnostics);
            if (!redirect.IsWhole && !site.Index.Addresses.Contains(redirect.From.Page) && index.Find(redirect.From with { Fragment = "" }) is null)
                ReportNoPage(redirect.From.Page, redirect.Written.At, site, diagnostics);
        }
    }

    private static void CheckTarget(Redirect redirect, LinkedSite site, DiagnosticBag diagnostics)
    {
        var (page, fragment) = redirect.To;
        if (site.Index.All(IDrafts.Facts).Any(drafts => drafts.Has(page)))
            diagnostics.Report(MarkdownDiagnostics.LinkToDraft, redirect.ToAt, page.FileName);
        else if (!site.Index.Addresses.Contains(page))
            ReportNoPage(page, redirect.ToAt, site, diagnostics);
        else if (fragment.Length > 0 && !site.AnchorsOf(page).Contains(fragment))
            ReportNoAnchor(redirect, diagnostics.Candidates(site.AnchorsOf(page)), diagnostics);
    }

    private static void ReportNoAnchor(Redirect redirect, IReadOnlyCollection<string> anchors, DiagnosticBag diagnostics)
    {
        var (page, fragment) = redirect.To;
        diagnostics.Add(EngineDiagnostics.NoSuchAnchor.At(redirect.ToAt, page.FileName, fragment, Nearest.Hint(fragment, anchors)) with
        {
            Fix = Nearest.Sure(fragment, anchors) is { } sure
                ? Fix.Replace(redirect.ToAt, redirect.To.ToString(), (redirect.To with { Fragment = sure }).ToString())
                : null,
            Missing = page.FileWithoutExtension,
            Names = redirect.To.ToString(),
        });
    }

    private static void ReportNoPage(SitePath page, SourceLocation at, LinkedSite site, DiagnosticBag diagnostics)
    {
        var nearest = NearestPage.To(page.FileName, page, RedirectList.Address, site.Index.Addresses, diagnostics);
        diagnostics.Add(NoSuchTarget.At(at, page.FileName, Nearest.Offer(nearest?.Address)) with
        {
            Fix = nearest is { IsSure: true } sure ? Fix.Replace(at, page.FileName, sure.Address) : null,
            Missing = page.FileWithoutExtension,
            Names = page.FileName,
        });
    }
}
