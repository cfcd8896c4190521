using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Sources;

/// <summary>What the texts rest on, and where they cite it.</summary>
internal static class SourcesFeature
{
    /// <summary>What values hold that name a source by its key.</summary>
    public static Holds SourceKey { get; } = Holds.EntryOf("source");

    /// <summary>What values hold that name one of the kinds of sources of <c>site.yml</c>.</summary>
    public static Holds KindOfSource { get; } = Holds.EntryOf("sourcekind");

    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("sources", "sources.yml", ReadSources.Shape);

    public static Feature Value => new("Sources")
    {
        Pipelines = parts => [SourcesPipeline.Of(parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(SourceDiagnostics)),
        Files = [Kind],
        Menu = [new("sources.menu", SourceRegister.Address)],
        Documents =
        [
            new DocumentKind<ComposedSources>
            {
                Sections = DescribeSources.Describe,
                Results = [new ResultKind("source") { Words = "sources.result", Weight = 0.6, TopLeads = ResultKind.Never, SectionLeads = ResultKind.Never }],
            },
        ],
        Words =
        [
            new RegisterWord("sources", "source", Kind.Files, SourceKey)
            { IdKey = "key", AddressOf = SourceIndex.AddressOfKey },
        ],
        Known =
        [
            KnownWords.OfRegister("source"),
            new KnownWords(KindOfSource, site => site.Get(SiteSettings.Fact).SourceKinds
                .Select(kind => new KnownWord(kind.Word, CheckSources.HeadingOf(kind, site.Get(Strings.Fact)), []))),
        ],
        Syntax = [new CitationSyntax()],
        Steps = _ => [new NumberCitations()],
        Needs = [SiteSettings.Fact, IRegister.Facts],
    };
}
