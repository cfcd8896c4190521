using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Articles;
using StaticSite.Assets;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Exports;
using StaticSite.Feeds;
using StaticSite.Glossary;
using StaticSite.Glossary.Mentions;
using StaticSite.History;
using StaticSite.Hosting;
using StaticSite.Markdown;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Schemas;
using StaticSite.Search;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.StaticFiles;
using StaticSite.StructuredData;
using StaticSite.WhichWord;

namespace StaticSite;

/// <summary>What a run is told besides the files.</summary>
public sealed record SiteOptions
{
    /// <summary>Where the site will stand; wins over <c>site.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The day that findings about dates are held against; null leaves them out.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether search engines are asked to leave the site out, as they should a preview.</summary>
    public bool HidesFromSearch { get; init; }

    /// <summary>A <c>site.yml</c> that is none of the input's; null if there is none.</summary>
    public StraySettings? Stray { get; init; }

    /// <summary>What is known of the past of the files.</summary>
    public SiteHistory History { get; init; } = SiteHistory.Unknown;

    /// <summary>Whether to note what became of every mention, at some cost.</summary>
    public bool Explains { get; init; }
}

/// <summary>Builds a site: the one place that knows every feature and introduces them to each other.</summary>
public static class SiteBuilder
{
    public static BuiltSite Build(
        IEnumerable<SourceFile> files, ITheme theme, SiteOptions options, IScheduler? scheduler = null) =>
        new(SiteBuild.Run(files, Pipelines(theme, options), scheduler ?? new ParallelScheduler()));

    /// <summary>For a site that is built again whenever a file changes.</summary>
    public static RepeatedBuild Repeated(ITheme theme, SiteOptions options) => new(Pipelines(theme, options));

    // What other pipelines read or write, so that no file is published from there as it is.
    private static readonly ImmutableArray<string> Taken =
    [
        "articles/", "assets/", "comparisons/", "glossary/", "quiz/", "schemas/", "search/",
        "addresses.txt", "redirects.yml",
    ];

    /// <summary>The pipelines of a site, for any host that keeps the promises of <see cref="IPipeline"/>.</summary>
    public static PipelineList Pipelines(ITheme theme, SiteOptions options)
    {
        var composer = new ComposeBody(
            new ParseMarkdown([new MentionSyntax(), new CitationSyntax()]),
            new NumberCitations(), new LinkTerms(options.Explains), new CheckWords(), new GatherWords());
        var pages = new PageRenderer(
            theme, (page, site) => DescribePage.In(FrameSite.Of(page, site), page, site), [.. FrameSite.Needs, .. DescribePage.Needs]);
        ImmutableArray<IPipeline> pipelines =
        [
            SettingsPipeline.Of(options.BaseUrl, options.Today, options.Stray),
            HistoryPipeline.Of(options.History),
            SourcesPipeline.Of(pages),
            DisputesPipeline.Of(composer, pages),
            GlossaryPipeline.Of(composer, pages),
            ComparisonsPipeline.Of(composer, pages),
            ArticlesPipeline.Of(composer, pages),
            QuizPipeline.Of(composer, pages),
            WhichWordPipeline.Of(composer, pages),
            NavigationPipeline.Of(pages),
            SearchPipeline.Of(pages),
            AddressesPipeline.Redirects(pages),
            AddressesPipeline.Manifest(),
            HostingPipeline.Of(theme, options.HidesFromSearch),
            FeedsPipeline.Of(options.History),
            ExportsPipeline.Of(),
            SchemasPipeline.Of(),
            AssetsPipeline.Of(theme),
            StaticFilesPipeline.Of(Taken),
        ];
        return new PipelineList([.. pipelines, MisnamedFiles.Of(pipelines)]);
    }
}
