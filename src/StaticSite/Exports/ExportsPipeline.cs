using System.Buffers;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Exports;

/// <summary>The glossary as data, and a list of the site's pages for programs that read text. See FORMAT.md. A site without
/// terms has only the list.</summary>
public static class ExportsPipeline
{
    /// <summary>Every term with all that is known of it: <c>/glossary.json</c>.</summary>
    public static SitePath Json { get; } = SitePath.Parse("/glossary.json");

    /// <summary>A line for each term, for spreadsheets: <c>/glossary.csv</c>.</summary>
    public static SitePath Csv { get; } = SitePath.Parse("/glossary.csv");

    /// <summary>The terms as concepts of SKOS, in JSON-LD: <c>/glossary.skos.jsonld</c>.</summary>
    public static SitePath Skos { get; } = SitePath.Parse("/glossary.skos.jsonld");

    private static readonly SitePath Text = SitePath.Parse("/llms.txt");

    internal static IPipeline Of(FeatureList features) => new SitePipeline("Exports")
    {
        Generates = catalogue => catalogue.Of<Term>().Any()
            ? [new(Json), new(Csv), new(Skos), new(Text)]
            : [new GeneratedPage(Text)],
        Needs = [SiteSettings.Fact, Strings.Fact, TermIndex.Fact, SiteHistory.Fact, PageNames.Fact, IRedirects.Facts, IRegister.Facts, .. features.Needs],
        Generate = site => Files(site, features),
    };

    private static IEnumerable<OutputFile> Files(SiteModel site, FeatureList features)
    {
        yield return File(Text, () => WritePageList.Write(site, features));
        if (!site.Index.Addresses.Contains(Json))
            yield break;

        yield return File(Json, () => WriteJson.Write(ExportedTerm.AllOf(site), site));
        yield return File(Csv, () => WriteCsv.Write(ExportedTerm.AllOf(site), site.Get(SiteSettings.Fact).QuotesFormulas));
        yield return File(Skos, () => WriteSkos.Write(ExportedTerm.AllOf(site), site));
    }

    private static OutputFile File(SitePath path, Func<byte[]> make) => new(path, output => output.Write(make()));
}
