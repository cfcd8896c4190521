using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>An entry whose author lists the addresses that its page had once, the oldest first.</summary>
public interface IHasOldAddresses : IEntry
{
    /// <summary>As their author wrote them, from the site's root; empty for a page that never moved.</summary>
    ImmutableArray<Located> OldAddresses { get; }
}
