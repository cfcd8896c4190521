using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>An entry whose author lists the addresses that its page had once, the oldest first.</summary>
public interface IHasOldAddresses : IEntry
{
    ImmutableArray<Located> OldAddresses { get; }
}
