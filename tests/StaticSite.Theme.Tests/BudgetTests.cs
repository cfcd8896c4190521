using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests;

/// <summary>What a page of the real site costs its reader.</summary>
public sealed class BudgetTests
{
    private static readonly Lazy<ConcurrentDictionary<string, byte[]>> Site = new(Publish);

    [Fact]
    public void An_article_is_light()
    {
        var articles = Site.Value.Keys.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).ToArray();
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

    [Fact]
    public void No_page_waits_for_a_script() => Assert.All(
        Site.Value.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
        path => Assert.Empty(Parse(path).QuerySelectorAll("script[src]:not([defer])")));

    private static string[] AssetsOf(string path) =>
    [
        .. Parse(path).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], main img")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => new Uri(new Uri($"https://site.invalid/{path}"), address).AbsolutePath[1..]),
    ];

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(new MemoryStream(Site.Value[path]));

    private static long Packed(IEnumerable<string> paths) => paths.Sum(path =>
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Site.Value[path]);
        return packed.Length;
    });

    private static ConcurrentDictionary<string, byte[]> Publish()
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        SiteBuilder.Build(RealSite.Files, new RazorTheme(), new SiteOptions { BaseUrl = new("https://words.example.org/") }).Render(file =>
        {
            var output = new ArrayBufferWriter<byte>();
            file.Write(output);
            files[file.Path.FileName] = output.WrittenSpan.ToArray();
        });
        return files;
    }
}
