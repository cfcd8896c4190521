using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>How far we know what a source says.</summary>
public enum Verification
{
    /// <summary>Somebody of us has read it.</summary>
    Read,
    /// <summary>Somebody of us has read an abstract, a summary or its opening.</summary>
    Abstract,
    /// <summary>We know it by what others say of it.</summary>
    SecondHand,
    /// <summary>Nobody has looked yet, or nobody says so.</summary>
    Unchecked,
}

/// <summary>One entry of <c>sources.yml</c>.</summary>
/// <param name="Key">By which other files cite it.</param>
/// <param name="CitedAs">A short label such as <c>ISO 37500:2014</c>, or empty.</param>
/// <param name="Kind">One of the site's, or null.</param>
/// <param name="Publisher">Or empty.</param>
/// <param name="Address">Where it can be read on the web, or null.</param>
/// <param name="Via">Where a second-hand source was found, or empty.</param>
/// <param name="Use">What the site takes from it, or empty.</param>
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
    /// <summary>In which it was published; or null.</summary>
    public int? Year { get; init; }

    /// <summary>Of its entry on the page of sources: the key as it is written.</summary>
    public string Anchor => Key.Text;

    /// <summary>Whether it stands for our own knowledge of the subject.</summary>
    public bool IsOwn => Kind?.Text == SourceKind.Own.Word;

    /// <summary>As a list of references names it: <c>ISO 9001:2015, Quality management systems</c>.</summary>
    public string FullTitle => CitedAs.Length > 0 ? $"{CitedAs}, {Title}" : Title;
}

/// <summary>The whole of <c>sources.yml</c>.</summary>
/// <param name="Sources">In the order of the file. Each has a key, and no two the same.</param>
public sealed record SourceRegister(SourceFile Source, ImmutableArray<Source> Sources) : IEntry
{
    /// <summary>Where its page stands: <c>/sources.html</c>.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/sources.html");

    /// <inheritdoc/>
    public SitePath? Path => Address;
}
