using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Sources;

/// <summary>Tells which source is one that is still cited by another key: one that nothing cites.</summary>
internal sealed class RenamedSources : IRenames
{
    public Renaming? Find(string lost, IReadOnlySet<string> namedIn, LinkedSite site) => RenamedWord.Find(
        lost, SourceIndex.AddressOfKey(""), () => CheckSources.Uncited(site).Select(source => (source.Key.Text, source.Key)),
        (old, found) => $"Run 'rename sources/{old} {found}', which changes them along, or give the source its old key back.");
}
