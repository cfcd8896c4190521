using System.IO.Compression;
using AngleSharp.Dom;

namespace StaticSite.Theme.Tests;

/// <summary>What a page of the real site costs its reader.</summary>
[Collection(nameof(PublishedSite))]
public sealed class BudgetTests
{
    [Fact]
    public void An_article_is_light()
    {
        var articles = PublishedSite.Real.Pages.Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(articles);
        Assert.All(articles, path =>
        {
            var assets = AssetsOf(path);
            Assert.InRange(1 + assets.Length, 1, 6);
            Assert.InRange(Packed([path, .. assets]), 1, 25 * 1024);
            Assert.InRange(Packed(assets.Where(asset => asset.EndsWith(".css", StringComparison.Ordinal))), 1, 8 * 1024);
            Assert.InRange(Packed(assets.Where(asset => asset.EndsWith(".js", StringComparison.Ordinal))), 1, 6 * 1024);
        });
    }

    // What is found on pages comes behind that, and so does what it takes to find it.
    [Fact]
    public void What_answers_from_the_glossary_is_light()
    {
        var scripts = PublishedSite.Real.Files.Keys.Where(path => path.StartsWith("assets/search", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["search-later", "search"], scripts.Select(path => path["assets/".Length..].Split('.')[0]));
        Assert.InRange(Packed([scripts[1]]), 1, 8 * 1024);
    }

    [Fact]
    public void No_page_waits_for_a_script() => Assert.All(
        PublishedSite.Real.Pages.Values,
        page => Assert.Empty(page.QuerySelectorAll("script[src]:not([defer])")));

    private static string[] AssetsOf(string path) =>
    [
        .. PublishedSite.Real.Pages[path].QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], main img")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => new Uri(new Uri($"https://site.invalid/{path}"), address).AbsolutePath[1..]),
    ];

    private static long Packed(IEnumerable<string> paths) => paths.Sum(path =>
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(PublishedSite.Real.Files[path]);
        return packed.Length;
    });
}
