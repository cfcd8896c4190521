using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Says once what was renamed by hand, in place of a finding for each place that goes by the old name.</summary>
internal static class GatherRenamed
{
    // One place that names what is not there is more likely misspelt.
    private const int LeastPlaces = 2;

    public static IEnumerable<Diagnostic> Gather(
        IReadOnlyCollection<Diagnostic> findings, LinkedSite site, ImmutableArray<IRenames> renames)
    {
        var renamed = findings
            .Where(finding => finding.Names is not null)
            .GroupBy(finding => finding.Names!, StringComparer.Ordinal)
            .Select(lost => (lost.Key, Places: lost.Order().ToArray()))
            .Where(lost => lost.Places.Length >= LeastPlaces)
            .Select(lost => (lost.Key, lost.Places, Renaming: Find(lost.Key, lost.Places, site, renames)))
            .Where(lost => lost.Renaming is not null)
            .ToDictionary(lost => lost.Key, lost => Report(lost.Renaming!, lost.Places), StringComparer.Ordinal);
        var places = renamed.Values.Select(finding => finding.Location).ToHashSet();

        // That nothing goes by the new name yet is no news where it stands.
        return findings
            .Where(finding => finding.Names is null || !renamed.ContainsKey(finding.Names))
            .Where(finding => finding.Severity != Severity.Notice || !places.Contains(finding.Location))
            .Concat(renamed.Values);
    }

    private static Renaming? Find(string lost, Diagnostic[] places, LinkedSite site, ImmutableArray<IRenames> renames)
    {
        var namedIn = places.Select(place => place.Location.Path).ToHashSet(StringComparer.Ordinal);
        return renames.Select(known => known.Find(lost, namedIn, site)).FirstOrDefault(found => found is not null);
    }

    private static Diagnostic Report(Renaming renaming, Diagnostic[] places) => EngineDiagnostics.Renamed.At(
        renaming.At, renaming.New, renaming.Old, places[0].Location, places.Length - 1, places.Length == 2 ? "place" : "places", renaming.WayOut);
}
