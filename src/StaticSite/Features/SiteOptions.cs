using System.Collections.Immutable;
using StaticSite.History;
using StaticSite.Settings;

namespace StaticSite.Features;

/// <summary>What a run is told besides the files. A build with the same options and files gives the same bytes.</summary>
public sealed record SiteOptions
{
    /// <summary>Where the site will stand, with a slash at the end, as <see cref="BaseAddress.TryParse"/> gives it; wins over
    /// <c>site.yml</c>. Null leaves it to that.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The day that findings about dates are held against; null leaves them out.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether search engines are asked to leave the site out, as they should a preview.</summary>
    public bool HidesFromSearch { get; init; }

    /// <summary>Whether pages are shown that are not to be published yet, marked as drafts, as a preview does.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>The paths of files whose pages are left out all the same if they are drafts, as a preview does with those that have
    /// errors.</summary>
    public ImmutableHashSet<string> HiddenDrafts { get; init; } = [];

    /// <summary>Where <c>site.yml</c> is looked for, as findings name it that tell of there being none.</summary>
    public string SettingsPath { get; init; } = $"input/{SiteSettings.FileName}";

    /// <summary>The path of a <c>site.yml</c> that is none of the input's, as findings name it; null if there is none.</summary>
    public string? StraySettingsPath { get; init; }

    /// <summary>What is known of the past of the files. The host finds it out; by default nothing is known.</summary>
    public SiteHistory History { get; init; } = SiteHistory.Unknown;

    /// <summary>Whether to note what became of every mention, at some cost, for <see cref="BuiltSite.Mentions"/>.</summary>
    public bool Explains { get; init; }

    /// <summary>Whether to note by what words texts name terms, pages and the like, at some cost. A rename asks for it.</summary>
    public bool NotesReferences { get; init; }
}
