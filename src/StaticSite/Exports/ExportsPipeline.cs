using System.Buffers;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Exports;

/// <summary>The glossary as data, and a list of the site's pages for programs that read text. See FORMAT.md.</summary>
public static class ExportsPipeline
{
    public static SitePath Json { get; } = SitePath.Parse("/glossary.json");

    public static SitePath Csv { get; } = SitePath.Parse("/glossary.csv");

    public static SitePath Skos { get; } = SitePath.Parse("/glossary.skos.jsonld");

    private static readonly SitePath Text = SitePath.Parse("/llms.txt");

    internal static IPipeline Of(FeatureList features) => new SitePipeline("Exports")
    {
        Generates = catalogue => catalogue.Of<Term>().Any()
            ? [new(Json), new(Csv), new(Skos), new(Text)]
            : [new GeneratedPage(Text)],
        Needs = [SiteSettings.Fact, TermIndex.Fact, SiteHistory.Fact, PageNames.Fact, IRedirects.Facts, IRegister.Facts, .. features.Needs],
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
