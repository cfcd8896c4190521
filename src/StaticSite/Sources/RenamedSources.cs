using StaticSite.Engine;

namespace StaticSite.Sources;

/// <summary>Tells which source is one that is still cited by another key: one that nothing cites.</summary>
internal sealed class RenamedSources : IRenames
{
    public Renaming? Find(string lost, LinkedSite site)
    {
        if (!lost.StartsWith(SourceIndex.AddressOfKey(""), StringComparison.Ordinal))
            return null;

        var old = lost[SourceIndex.AddressOfKey("").Length..];
        var uncited = CheckSources.Uncited(site).ToArray();
        return Nearest.Kin(old, uncited.Select(source => source.Key.Text)) is { } found
            ? new Renaming(uncited.First(source => source.Key.Text == found).Key.At, old, found,
                $"Run 'rename sources/{old} {found}', which changes them along, or give the source its old key back.")
            : null;
    }
}
