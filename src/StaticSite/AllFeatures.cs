using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Articles;
using StaticSite.Assets;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Exports;
using StaticSite.Features;
using StaticSite.Feeds;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Hosting;
using StaticSite.Navigation;
using StaticSite.Quiz;
using StaticSite.Schemas;
using StaticSite.Search;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.StaticFiles;
using StaticSite.WhichWord;

namespace StaticSite;

/// <summary>The features of ours: the one place that knows them all. Without its line here, a feature is not there.</summary>
internal static class AllFeatures
{
    public static ImmutableArray<Feature> InOrder =>
    [
        // As the menu shows them.
        ArticlesFeature.Value,
        GlossaryFeature.Value,
        ComparisonsFeature.Value,
        WhichWordFeature.Value,
        QuizFeature.Value,
        DisputesFeature.Value,
        SourcesFeature.Value,

        // What works on all of them.
        NavigationFeature.Value,
        SearchFeature.Value,
        AddressesFeature.Value,
        HostingFeature.Value,
        FeedsFeature.Value,
        ExportsFeature.Value,
        SchemasFeature.Value,
        AssetsFeature.Value,
        StaticFilesFeature.Value,

        // Rooms that others share know of no feature.
        new("Settings")
        {
            Pipelines = parts => [SettingsPipeline.Of(parts.Options.BaseUrl, parts.Options.Today, parts.Options.Stray)],
            Files = [new("site", "site.yml", ReadSettings.Shape)],
        },
        new("History") { Pipelines = parts => [HistoryPipeline.Of(parts.Options.History)] },
    ];
}
