using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Localization;

/// <summary>A file of strings: <c>strings.yml</c>, or one of the theme.</summary>
/// <param name="Own">By their keys, each with its place.</param>
internal sealed record OwnStrings(SourceFile Source, ImmutableArray<OwnString> Own) : IEntry
{
    public SitePath? Path => null;
}

/// <summary>The words behind one key.</summary>
/// <param name="Key">With the part of the interface: <c>comparisons.filter</c>.</param>
internal sealed record OwnString(Located Key, Located Words);
