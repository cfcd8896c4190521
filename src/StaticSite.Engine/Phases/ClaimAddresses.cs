using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Gives every page its address, and reports two that want the same. Addresses that differ only by case
/// are the same, since some hosts and disks do not tell them apart.</summary>
internal static class ClaimAddresses
{
    public static FrozenSet<SitePath> Claim(
        IEnumerable<IEntry> entries, ImmutableArray<GeneratedPage> generated, DiagnosticBag diagnostics)
    {
        var own = generated.Where(page => page.AskedForAt is null)
            .Select(page => page.Path.FileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var claimed = new Dictionary<string, IEntry>(StringComparer.OrdinalIgnoreCase);
        var addresses = generated.Select(page => page.Path).ToHashSet();
        foreach (var entry in entries)
        {
            if (entry.Path is not { } path)
                continue;

            if (own.Contains(path.FileName))
                diagnostics.Report(EngineDiagnostics.GeneratedAddressTaken, entry.Source.Start, path.FileName);
            else if (!claimed.TryAdd(path.FileName, entry))
                Report(entry, claimed[path.FileName]);
            addresses.Add(path);
        }

        foreach (var page in generated)
            if (page.AskedForAt is { } at && Other(page.Path.FileName) is { } other)
                diagnostics.Report(
                    other == page.Path.FileName ? EngineDiagnostics.AddressInUse : EngineDiagnostics.DiffersByCase, at, page.Path.FileName, other);
        return addresses.ToFrozenSet();

        void Report(IEntry entry, IEntry other)
        {
            if (entry.Path!.Value == other.Path!.Value)
                diagnostics.Report(EngineDiagnostics.AddressTaken, entry.Source.Start, other.Source.Path, entry.Path.Value.FileName);
            else
                diagnostics.Report(
                    EngineDiagnostics.FilesDifferByCase, entry.Source.Start, entry.Path.Value.FileName, other.Source.Path, other.Path.Value.FileName);
        }

        string? Other(string name)
        {
            if (claimed.TryGetValue(name, out var entry))
                return entry.Path!.Value.FileName;
            if (own.TryGetValue(name, out var other))
                return other;
            own.Add(name);
            return null;
        }
    }
}
