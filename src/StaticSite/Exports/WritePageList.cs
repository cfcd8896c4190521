using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Exports;

/// <summary>Writes <c>llms.txt</c>: what the site is about and where to read on, as plain Markdown. See llmstxt.org.
/// </summary>
internal static class WritePageList
{
    public static byte[] Write(SiteModel site, FeatureList features)
    {
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        var text = new StringBuilder("# " + MarkdownLine.Of(settings.Title) + "\n");
        if (settings.Description.Length > 0)
            text.Append("\n> " + MarkdownLine.Of(settings.Description, opens: true) + "\n");

        foreach (var feature in features.All.OrderBy(feature => feature.Name, StringComparer.Ordinal))
            Section(NameOf(feature), feature.Listed(site));
        // The word by which llmstxt.org knows what may be left out.
        Section("Optional", Downloads(strings).Where(download => site.Index.Addresses.Contains(download.Path)));
        return Encoding.UTF8.GetBytes(text.ToString());

        string NameOf(Feature feature) => feature switch
        {
            { Menu: [var menu, ..] } => (menu.In(site) ?? menu.In(strings)).Words,
            { ListedUnder: { } key } => strings[key],
            _ => feature.Name,
        };

        void Section(string title, IEnumerable<ListedPage> pages)
        {
            var lines = pages.Select(page => Line(page.Title, page.Path, page.About, settings.BaseUrl)).ToArray();
            if (lines.Length > 0)
                text.Append("\n## " + title + "\n\n").AppendJoin("", lines);
        }
    }

    private static ImmutableArray<ListedPage> Downloads(Strings strings) =>
    [
        new(strings["exports.as-json"], ExportsPipeline.Json, strings["exports.as-json-about"]),
        new(strings["exports.as-csv"], ExportsPipeline.Csv, strings["exports.as-csv-about"]),
        new(strings["exports.as-skos"], ExportsPipeline.Skos, strings["exports.as-skos-about"]),
    ];

    private static string Line(string title, SitePath page, string about, Uri? site)
    {
        var address = WebAddress.TextOf(site, page).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        var link = $"- [{MarkdownLine.Of(title)}]({address})";
        return about.Length > 0 ? $"{link}: {MarkdownLine.Of(about)}\n" : link + "\n";
    }
}
