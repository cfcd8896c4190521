using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>How far we know what a source says.</summary>
public enum Verification
{
    Read,
    SecondHand,
    Unchecked,
}

/// <summary>One entry of <c>sources.yml</c>.</summary>
/// <param name="Kind">One of the site's, or null.</param>
/// <param name="CitedAs">A short label such as <c>ISO 37500:2014</c>, or empty.</param>
/// <param name="Via">Where a second-hand source was found, or empty.</param>
/// <param name="Use">What the site takes from it.</param>
/// <param name="Caution">What to keep in mind when reading it, or empty.</param>
public sealed record Source(
    Located Key,
    string Title,
    string CitedAs,
    Located? Kind,
    string Publisher,
    Uri? Address,
    Verification Verified,
    string Via,
    string Use,
    string Caution)
{
    public string Anchor => Key.Text;

    /// <summary>Whether it stands for our own knowledge of the subject.</summary>
    public bool IsOwn => Kind?.Text == SourceKind.Own.Word;

    /// <summary>As a list of references names it: <c>ISO 9001:2015, Quality management systems</c>.</summary>
    public string FullTitle => CitedAs.Length > 0 ? $"{CitedAs}, {Title}" : Title;
}

/// <summary>The whole of <c>sources.yml</c>.</summary>
public sealed record SourceRegister(SourceFile Source, ImmutableArray<Source> Sources) : IEntry
{
    public static SitePath Address { get; } = SitePath.Parse("/sources.html");

    public SitePath? Path => Address;
}
