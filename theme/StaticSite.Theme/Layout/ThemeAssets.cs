using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;
using StaticSite.Theme.Search;

namespace StaticSite.Theme.Layout;

/// <summary>Files that pages need beside them. Their names change with their content, so browsers may keep them for
/// ever.</summary>
internal static class ThemeAssets
{
    // Later sheets win over earlier ones.
    private static readonly string[] Sheets =
    [
        "tokens.css", "base.css", "layout.css", "articles.css", "glossary.css", "comparisons.css", "disputes.css",
        "sources.css", "home.css", "search.css", "print.css",
    ];

    public static OutputFile StyleSheet { get; } =
        Named("site", "css", string.Concat(Sheets.Select(sheet => ShortenCss.Of(Read(sheet)))));

    public static OutputFile Icon { get; } = Named("icon", "svg", Read("icon.svg"));

    /// <summary>Waits on every page for somebody to search.</summary>
    public static OutputFile SearchBoxScript { get; } = Named("search-box", "js", ShortenScript.Of(Read("search-box.js")));

    /// <summary>The search itself, which pages fetch when it is wanted.</summary>
    public static OutputFile SearchScript { get; } = Named("search", "js", ShortenScript.Of(Read("search.js")));

    private static OutputFile Named(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new OutputFile(SitePath.Parse($"/assets/{name}.{hash}.{extension}"), content);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
