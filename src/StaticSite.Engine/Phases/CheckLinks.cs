using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Reports links that lead to no page, or to a section that the page does not have.</summary>
internal static class CheckLinks
{
    // Whoever adds a link to a page shows it, whatever the site lives with.
    private static DiagnosticRule NoSuchTarget => EngineDiagnostics.NoSuchPage with { CanSoften = false };

    public static void Check(LinkedSite site, DiagnosticBag diagnostics)
    {
        var anchorsOf = new Dictionary<SitePath, HashSet<string>>();
        foreach (var document in site.Documents<IDocument>())
        {
            foreach (var link in document.Links)
            {
                if (!site.Index.Addresses.Contains(link.Target))
                    diagnostics.Add(NoSuchTarget.At(link.Source, link.Target.FileName,
                        Nearest.Hint(link.Target.FileName, diagnostics.Candidates(site.Index.Addresses.Select(known => known.FileName))))
                        with
                    { Missing = link.Target.FileWithoutExtension });
                else if (link.Fragment.Length > 0 && !Anchors(link.Target).Contains(link.Fragment))
                    Report(link, diagnostics.Candidates(Anchors(link.Target)));
            }
        }

        void Report(Link link, IReadOnlyCollection<string> anchors) => diagnostics.Add(EngineDiagnostics.NoSuchAnchor.At(
            link.Source, link.Target.FileName, link.Fragment, Nearest.Hint(link.Fragment, anchors)) with
        {
            Fix = UseNearest(link, anchors),
            Missing = link.Target.FileWithoutExtension,
            Names = $"{link.Target.FileName}#{link.Fragment}",
        });

        HashSet<string> Anchors(SitePath path) =>
            anchorsOf.TryGetValue(path, out var known) ? known : anchorsOf[path] = [.. site.AnchorsOf(path)];
    }

    private static Fix? UseNearest(Link link, IEnumerable<string> anchors) =>
        link.FragmentColumn > 0 && Nearest.Sure(link.Fragment, anchors) is { } sure
            ? Fix.Replace(link.Source with { Column = link.FragmentColumn }, link.Fragment, sure)
            : null;
}
