using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Theme.Layout;

/// <summary>Files that pages need beside them. Their names change with their content, so browsers may keep them for
/// ever.</summary>
internal static class ThemeAssets
{
    // Later sheets win over earlier ones.
    private static readonly string[] Sheets =
    [
        "tokens.css", "base.css", "layout.css", "articles.css", "glossary.css", "comparisons.css", "disputes.css",
        "sources.css", "home.css", "print.css",
    ];

    public static OutputFile StyleSheet { get; } =
        Named("site", "css", string.Concat(Sheets.Select(sheet => ShortenCss.Of(Read(sheet)))));

    public static OutputFile Icon { get; } = Named("icon", "svg", Read("icon.svg"));

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
