using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>Reports links that lead to a section that the page does not have. That there is such a page was seen to when
/// the link was composed.</summary>
internal static class CheckLinks
{
    public static void Of(LinkedSite site, ImmutableArray<GeneratedPage> generated, DiagnosticBag diagnostics)
    {
        var generatedPages = generated.ToDictionary(page => page.Path);
        var anchorsOf = new Dictionary<SitePath, HashSet<string>>();
        foreach (var document in site.Documents<IDocument>())
        {
            foreach (var link in document.Links)
            {
                Debug.Assert(site.Index.Addresses.Contains(link.Target), "A step links to a page that there is not.");
                if (link.Fragment.Length > 0 && !Anchors(link.Target).Contains(link.Fragment))
                    diagnostics.Report(EngineDiagnostics.NoSuchAnchor, link.Source,
                        link.Target.FileName, link.Fragment, Nearest.Hint(link.Fragment, Anchors(link.Target)));
            }
        }

        HashSet<string> Anchors(SitePath path)
        {
            if (anchorsOf.TryGetValue(path, out var known))
                return known;

            var anchors = site.Find<IDocument>(path)?.Anchors ??
                (generatedPages.TryGetValue(path, out var page) ? [.. page.Anchors(site)] : ImmutableArray<string>.Empty);
            return anchorsOf[path] = [.. anchors];
        }
    }
}
