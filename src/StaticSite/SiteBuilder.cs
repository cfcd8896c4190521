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
    /// <exception cref="ArgumentException">It claims what another has: a name, a folder, a kind of file, a word behind colons, a
    /// feed. The message names both.</exception>
    public SiteBuilder Add(Feature feature) => new(_options, new FeatureList([.. Features.All, feature]));

    /// <summary>Builds the site as far as its pages can be rendered, and renders none.</summary>
    /// <param name="files">All of the input, in any order.</param>
    /// <param name="theme">Draws the pages, once they are rendered.</param>
    /// <param name="scheduler">Null for as many steps at once as there are processors.</param>
    /// <returns>A site, whatever is wrong with the files: that is told by <see cref="BuiltSite.Diagnostics"/>.</returns>
    /// <exception cref="ArgumentException">The pipelines, or the steps of composing, do not fit together. The message says
    /// which, and why.</exception>
    /// <exception cref="AggregateException">A step of a feature threw, or two pipelines read one file; with a scheduler of the
    /// caller's own, whatever that throws.</exception>
    public BuiltSite Build(IEnumerable<SourceFile> files, ITheme theme, IScheduler? scheduler = null) =>
        new(SiteBuild.Run(files, Pipelines(theme), scheduler ?? new ParallelScheduler()));

    /// <summary>For a site that is built again whenever a file changes.</summary>
    /// <exception cref="ArgumentException">The pipelines, or the steps of composing, do not fit together.</exception>
    public RepeatedBuild Repeated(ITheme theme) => new(Pipelines(theme));

    /// <summary>The pipelines of the site, for any host that keeps the promises of <see cref="IPipeline"/>.</summary>
    /// <remarks>Each call asks every feature for new ones, so what one list remembers is no other's.</remarks>
    /// <exception cref="ArgumentException">They, or the steps of composing, do not fit together. The message says which, and
    /// why.</exception>
    public PipelineList Pipelines(ITheme theme)
    {
        var composer = new ComposeBody(
            new ParseMarkdown([new AlertSyntax(Features.Containers), .. Features.All.SelectMany(feature => feature.Syntax)]),
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
