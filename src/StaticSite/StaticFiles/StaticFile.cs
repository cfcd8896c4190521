using StaticSite.Engine;

namespace StaticSite.StaticFiles;

/// <summary>A file that is published as it is, at the address that its place in the input gives it.</summary>
internal sealed record StaticFile(SourceFile Source, SitePath Address) : IEntry
{
    public SitePath? Path => Address;
}
