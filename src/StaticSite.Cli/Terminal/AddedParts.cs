using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme;
using StaticSite.Theme.Rendering;

namespace StaticSite.Cli.Terminal;

/// <summary>What a program has besides what is ours: features of others, and how they look.</summary>
internal sealed class AddedParts(ImmutableArray<Feature> features, ImmutableArray<ThemeFeature> looks)
{
    public static readonly AddedParts None = new([], []);

    private readonly Lazy<RazorTheme> _theme = new(() => new RazorTheme(looks));

    /// <summary>How the site looks.</summary>
    public RazorTheme Theme => _theme.Value;

    /// <summary>How it looks while files of our theme are being written.</summary>
    /// <param name="readAsset">Gives the text of a file of ours by its name, or null to take the one that the theme was compiled with.</param>
    /// <exception cref="ScriptException">One of the scripts cannot be published.</exception>
    public RazorTheme ThemeOf(Func<string, string?> readAsset) => new(readAsset, looks);

    /// <summary>All features, ours and others'.</summary>
    /// <param name="options">What the run is told besides the files; null for nothing.</param>
    public SiteBuilder Builder(SiteOptions? options = null) =>
        features.Aggregate(SiteBuilder.Create(options), (builder, feature) => builder.Add(feature));

    /// <summary>Runs the pipelines up to the rendering.</summary>
    public BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler) =>
        Builder(options).Build(files, Theme, scheduler);
}
