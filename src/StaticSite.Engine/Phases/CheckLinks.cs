using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Reports links that lead to no page, or to a section that the page does not have.</summary>
internal static class CheckLinks
{
    // Whoever adds a link to a page shows it, whatever the site lives with.
    private static DiagnosticRule NoSuchTarget => EngineDiagnostics.NoSuchPage with { CanSoften = false };

    public static void Check(LinkedSite site, DiagnosticBag diagnostics)
    {
        var anchors = new Anchors(site);
        foreach (var document in site.Documents<IDocument>())
        {
            foreach (var link in document.Links)
            {
                if (!site.Index.Addresses.Contains(link.Target))
                    diagnostics.Add(NoSuchTarget.At(link.Source, link.Target.FileName,
                        Nearest.Hint(link.Target.FileName, diagnostics.Candidates(site.Index.Addresses.Select(known => known.FileName))))
                        with
                    { Missing = link.Target.FileWithoutExtension });
                else if (link.Fragment.Length > 0 && !anchors.Of(link.Target).Contains(link.Fragment))
                    Report(link, diagnostics.Candidates(anchors.Of(link.Target)));
            }
        }

        void Report(Link link, IReadOnlyCollection<string> known) => diagnostics.Add(EngineDiagnostics.NoSuchAnchor.At(
            link.Source, link.Target.FileName, link.Fragment, Nearest.Hint(link.Fragment, known)) with
        {
            Fix = UseNearest(link, known),
            Missing = link.Target.FileWithoutExtension,
            Names = $"{link.Target.FileName}#{link.Fragment}",
        });
    }

    /// <summary>Every link to a section that its page does not have.</summary>
    public static IEnumerable<LostSection> FindLost(LinkedSite site)
    {
        var anchors = new Anchors(site);
        foreach (var document in site.Documents<IDocument>())
            foreach (var link in document.Links)
                if (link.Fragment.Length > 0 && site.Index.Addresses.Contains(link.Target) && anchors.Of(link.Target) is var known &&
                    !known.Contains(link.Fragment))
                    yield return new LostSection(link.Source with { Column = link.FragmentColumn }, link.Target.FileName, link.Fragment, link.Target == document.Path,
                        Nearest.Sure(link.Fragment, known));
    }

    private sealed class Anchors(LinkedSite site)
    {
        private readonly Dictionary<SitePath, HashSet<string>> _known = [];

        public HashSet<string> Of(SitePath path) => _known.TryGetValue(path, out var known) ? known : _known[path] = [.. site.AnchorsOf(path)];
    }

    private static Fix? UseNearest(Link link, IEnumerable<string> anchors) =>
        link.FragmentColumn > 0 && Nearest.Sure(link.Fragment, anchors) is { } sure
            ? Fix.Replace(link.Source with { Column = link.FragmentColumn }, link.Fragment, sure)
            : null;
}
