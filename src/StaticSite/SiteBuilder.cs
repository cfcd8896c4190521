using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown;
using StaticSite.Markdown.Parsing;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.StaticFiles;
using StaticSite.StructuredData;

namespace StaticSite;

/// <summary>Puts the features of a site together, ours and others', and builds the site.</summary>
/// <remarks>Immutable, so one may serve any number of builds, on any thread.</remarks>
public sealed class SiteBuilder
{
    private readonly SiteOptions _options;

    private SiteBuilder(SiteOptions options, FeatureList features) => (_options, Features) = (options, features);

    /// <summary>Those that the site has, in the order of its menu.</summary>
    public FeatureList Features { get; }

    /// <summary>A builder with all features of ours.</summary>
    /// <param name="options">What the run is told besides the files; null for nothing.</param>
    public static SiteBuilder Create(SiteOptions? options = null) =>
        new(options ?? new SiteOptions(), new FeatureList(AllFeatures.InOrder));

    /// <summary>The same with one more feature, behind all others.</summary>
    /// <exception cref="ArgumentException">It claims a name, a folder or a kind of file that another has. The message names both.
    /// </exception>
    public SiteBuilder Add(Feature feature) => new(_options, new FeatureList([.. Features.All, feature]));

    /// <param name="scheduler">Null for as many steps at once as there are processors.</param>
    public BuiltSite Build(IEnumerable<SourceFile> files, ITheme theme, IScheduler? scheduler = null) =>
        new(SiteBuild.Run(files, Pipelines(theme), scheduler ?? new ParallelScheduler()));

    /// <summary>For a site that is built again whenever a file changes.</summary>
    public RepeatedBuild Repeated(ITheme theme) => new(Pipelines(theme));

    /// <summary>The pipelines of the site, for any host that keeps the promises of <see cref="IPipeline"/>.</summary>
    /// <exception cref="ArgumentException">They do not fit together. The message says which, and why.</exception>
    public PipelineList Pipelines(ITheme theme)
    {
        var composer = new ComposeBody(
            new ParseMarkdown(Features.All.SelectMany(feature => feature.Syntax)),
            Features.Containers,
            [.. Features.All.SelectMany(feature => feature.Steps(_options))])
        { NotesReferences = _options.NotesReferences };
        var (frame, data) = (new FrameSite(Features), new WriteStructuredData(Features));
        var pages = new PageRenderer(
            theme, (page, site) => data.In(frame.Around(page, site), page, site), [.. frame.Needs, .. data.Needs]);
        var parts = new SiteParts(composer, pages, theme, _options, Features);
        ImmutableArray<IPipeline> pipelines = [.. Features.All.SelectMany(feature => feature.Pipelines(parts))];
        return new PipelineList([.. pipelines, MisnamedFiles.Of(pipelines)]);
    }
}
