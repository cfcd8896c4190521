using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Which mentions of a term become links.</summary>
public enum MentionMode
{
    /// <summary>The first in each section, from one second-level heading to the next.</summary>
    Section,

    /// <summary>The first on the page.</summary>
    Page,
    All,
    Off,
}

/// <summary>What <c>site.yml</c> says.</summary>
/// <param name="BaseUrl">Where the site will stand, with a slash at the end, or null if it is not known.</param>
/// <param name="Repository">Where contributors find the source, or null.</param>
/// <param name="Categories">Of terms, in the order in which lists show them.</param>
/// <param name="Abbreviations">Those that texts may use without a definition.</param>
/// <param name="Severities">Of findings, by code, where they differ from ours.</param>
public sealed record SiteSettings(
    SourceFile Source,
    string Title,
    string Description,
    string Language,
    Uri? BaseUrl,
    Uri? Repository,
    ImmutableArray<Located> Categories,
    ImmutableArray<Located> Abbreviations,
    MentionMode Mentions,
    ImmutableDictionary<string, Severity> Severities) : IEntry
{
    public SitePath? Path => null;

    /// <summary>The settings of a site, for steps of the first barrier. Later steps find them among the facts.</summary>
    public static SiteSettings Of(Catalogue catalogue) => catalogue.Of<SiteSettings>()
        .FirstOrDefault(Empty(new SourceFile("", "site.yml", ReadOnlyMemory<byte>.Empty)));

    /// <summary>What holds where nothing is said.</summary>
    public static SiteSettings Empty(SourceFile source) => new(
        source, "", "", "en", null, null, [], [], MentionMode.Section, ImmutableDictionary<string, Severity>.Empty);
}
