using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>Reports parts of pages that are said to have moved, but that readers would look for in vain. Hosts send the readers of
/// a page that has moved as a whole to the new one, and browsers take the fragment along.</summary>
internal static class CheckMovedParts
{
    public static void Check(RedirectIndex index, LinkedSite site, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<PublishedAddress, Redirect>();
        foreach (var (page, redirect) in OldAddresses.PlacesOf(index))
            if (!first.TryAdd(new(page, redirect.From.Fragment), redirect) &&
                first[new(page, redirect.From.Fragment)] is var other && other.To != redirect.To)
                Report(redirect, $"readers of '{page.FileName}#{redirect.From.Fragment}' are led to '{other.To}' ({other.Written.At})", diagnostics);

        foreach (var redirect in index.Redirects)
            if (!redirect.IsWhole)
                Check(redirect, index.Find(redirect.From with { Fragment = "" }), site, diagnostics);
    }

    private static void Check(Redirect part, Redirect? whole, LinkedSite site, DiagnosticBag diagnostics)
    {
        if (whole is null)
        {
            if (site.AnchorsOf(part.From.Page).Contains(part.From.Fragment))
                diagnostics.Report(AddressDiagnostics.AnchorInUse, part.Written.At, part.From.Page.FileName, part.From.Fragment);
        }
        else if (part.To == whole.To with { Fragment = part.From.Fragment })
            return;
        else if (whole.To.Fragment.Length > 0)
            Report(part, $"the page as a whole leads to '{whole.To}', and readers stay there", diagnostics);
        else if (!whole.To.Page.FileName.EndsWith(".html", StringComparison.Ordinal))
            Report(part, $"the page as a whole leads to '{whole.To}', which leads nobody on", diagnostics);
        else if (site.AnchorsOf(whole.To.Page).Contains(part.From.Fragment))
            Report(part, $"the page as a whole leads to '{whole.To}', which has a section '{part.From.Fragment}' of its own", diagnostics);
    }

    private static void Report(Redirect part, string why, DiagnosticBag diagnostics) =>
        diagnostics.Report(AddressDiagnostics.PartStays, part.Written.At, part.From, part.To, why);
}
