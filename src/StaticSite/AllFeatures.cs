using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Alerts;
using StaticSite.Articles;
using StaticSite.Assets;
using StaticSite.Branding;
using StaticSite.CodeBlocks;
using StaticSite.Comparisons;
using StaticSite.Data;
using StaticSite.Details;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Exports;
using StaticSite.Features;
using StaticSite.Feeds;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Hosting;
using StaticSite.Import;
using StaticSite.Includes;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Navigation;
using StaticSite.Quiz;
using StaticSite.Schemas;
using StaticSite.Search;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.SpokenAnswers;
using StaticSite.StandalonePages;
using StaticSite.StaticFiles;
using StaticSite.Tabs;
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
        StandalonePagesFeature.Value,

        // What stands in texts of all of them.
        AlertsFeature.Value,
        DetailsFeature.Value,
        SpokenAnswersFeature.Value,
        TabsFeature.Value,
        IncludesFeature.Value,

        // What works on all of them.
        CodeBlocksFeature.Value,
        NavigationFeature.Value,
        SearchFeature.Value,
        AddressesFeature.Value,
        HostingFeature.Value,
        FeedsFeature.Value,
        ExportsFeature.Value,
        SchemasFeature.Value,
        AssetsFeature.Value,
        BrandingFeature.Value,
        StaticFilesFeature.Value,

        // Rooms that others share know of no feature.
        new("Settings")
        {
            Pipelines = parts => [SettingsPipeline.Of(parts.Options.BaseUrl, parts.Options.Today, parts.Options.SettingsPath, parts.Options.StraySettingsPath, parts.Features.Rules,
                [.. parts.Features.Files.Where(kind => kind.Extension == ".md").Select(kind => (kind.Name, kind.Shape))])],
            Rules = DiagnosticRule.AllOf(typeof(SettingsDiagnostics)),
            Files = [new("site", SiteSettings.FileName, ReadSettings.Shape)],
        },
        new("Localization")
        {
            Pipelines = parts => [StringsPipeline.Of(parts.Theme.StringsIn)],
            Rules = DiagnosticRule.AllOf(typeof(StringsDiagnostics)),
            Files = [new("strings", "strings.yml", ReadStrings.Shape)],
            Known = [new KnownWords(ReadStrings.Key, site => site.Get(Strings.Fact).Known().Select(known => new KnownWord(known.Key, known.Value, [])))],
        },
        new("Import") { Pipelines = _ => [], Rules = DiagnosticRule.AllOf(typeof(ImportDiagnostics)) },
        new("Data") { Pipelines = _ => [], Rules = [.. DiagnosticRule.AllOf(typeof(YamlDiagnostics)), .. DiagnosticRule.AllOf(typeof(NameDiagnostics))] },
        new("Markdown") { Pipelines = _ => [], Rules = DiagnosticRule.AllOf(typeof(MarkdownDiagnostics)) },
        new("Engine") { Pipelines = _ => [], Rules = DiagnosticRule.AllOf(typeof(EngineDiagnostics)) },
        new("History") { Pipelines = parts => [HistoryPipeline.Of(parts.Options.History)] },
    ];
}
