using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>A file of the input before and after a change.</summary>
/// <param name="Before">Null for a new file.</param>
public sealed record FileChange(SourceFile? Before, SourceFile After)
{
    public bool Moves => Before is { } before && before.Name != After.Name;
}
