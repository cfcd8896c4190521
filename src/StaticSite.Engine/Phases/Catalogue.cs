using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every entry of the site, before any text is read: what the first barrier starts from.</summary>
public sealed class Catalogue(ImmutableArray<IEntry> entries)
{
    /// <summary>The entries of one kind, in the order of their files.</summary>
    public IEnumerable<TEntry> Of<TEntry>() where TEntry : IEntry => entries.OfType<TEntry>();
}
