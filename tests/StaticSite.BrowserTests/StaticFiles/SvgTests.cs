using System.Net;
using System.Text;
using StaticSite.Engine;
using StaticSite.Theme;

namespace StaticSite.BrowserTests.StaticFiles;

/// <summary>Pictures that try to load, each opened by itself, as a page without any policy.</summary>
public sealed class SvgTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Elsewhere = "https://elsewhere.example/";

    private static readonly string[] Values =
    [
        "url(¤)", "URL('¤')", """url( "¤" )""", """\75rl(¤)""", """u\72 l(¤)""", "image-set('¤' 1x)", "-webkit-image-set(url(¤) 1x)",
        "src('¤')", "image('¤')", "cross-fade(url(¤), red)", "-webkit-cross-fade(url(#a), url(¤), 50%)", "url(#a), url(¤)", "url(/**/¤)",
        "var(--x, url(¤))", "url('#a' ¤)", "url('#a'), url(¤)", "url/**/(¤)", "u/**/rl(¤)", "url(\n¤)", "url(", "url(#a)", "element(#a)",
    ];

    private static readonly string[] Places =
    [
        "<rect fill='¤'/>", "<rect mask='¤'/>", "<rect filter='¤'/>", "<rect clip-path='¤'/>", "<rect cursor='¤'/>", "<path marker-start='¤'/>",
        "<rect style='fill:¤'/>", "<rect style='mask:¤'/>", "<rect style='background:¤'/>", "<rect style='--x:¤;fill:var(--x)'/>",
        "<rect><set attributeName='mask' to='¤'/></rect>", "<rect><animate attributeName='filter' dur='1s' values='none;¤'/></rect>",
        "<style>rect{mask:¤;cursor:¤;background:¤}</style><rect/>", "<style><![CDATA[rect{mask:]]>¤}</style><rect/>",
        "<style>rect{mask:<!-- -->¤}</style><rect/>", "<style><g> </g>rect{mask:¤}</style><rect/>",
        "<style>@font-face{font-family:q;src:¤}text{font-family:q}</style><text y='9'>x</text>",
    ];

    private static readonly string[] Whole =
    [
        "<style>@import '¤';</style>", "<style>@im<!-- -->port '¤';</style>", """<style>@\69mport '¤';</style>""", "<style><g/>@import '¤';</style>",
        "<image href='¤' width='9' height='9'/>", "<use href='¤#a'/>", "<filter id='a'><feImage href='¤'/></filter><rect filter='url(#a)'/>",
        "<image href='#a' width='9' height='9'><set attributeName='href' to='¤'/></image>", "<script>fetch('¤')</script>", "<script href='¤'/>",
        "<metadata><script>fetch('¤')</script></metadata>", "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='¤'/></foreignObject>",
        "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='¤'/>", "<g onload='fetch(\"¤\")'/>", "<animate onbegin='fetch(\"¤\")' attributeName='x' dur='1s'/>",
        "<x:x xmlns:x='http://ns.adobe.com/x' style='background:url(¤)'/>", "<g xml:base='¤'><image href='#a' width='9' height='9'/></g>",
    ];

    [Fact]
    public async Task What_can_be_published_asks_nobody()
    {
        var pictures = Pictures().Select((content, number) => new SourceFile("input", $"z{number}.svg", Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><g id=\"a\"/>{content}</svg>"))).ToArray();
        var settings = new SourceFile("input", "site.yml", Encoding.UTF8.GetBytes("title: T\nbase-url: https://example.org/\n"));
        var refused = SiteBuilder.Create().Build([settings, .. pictures], new RazorTheme()).Diagnostics
            .Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.Path).ToHashSet();
        var taken = pictures.Where(picture => !refused.Contains(picture.Path)).ToArray();
        Assert.InRange(taken.Length, 1, pictures.Length / 4);

        var folder = Site.Publish("pictures", [settings, .. taken]);
        var page = await NewReader();
        foreach (var picture in taken)
            await page.GotoAsync(new Uri(folder, picture.Name).AbsoluteUri);

        // A picture is no font, and has no icon.
        Forgive("font");
        Forgive("OTS parsing error");
        Forgive("Failed to load resource: the server responded with a status of 404");
    }

    private static IEnumerable<string> Pictures() => Places
        .SelectMany(place => Values.Select(value => place.Replace("¤", place.Contains("<style", StringComparison.Ordinal) ? value : WebUtility.HtmlEncode(value), StringComparison.Ordinal)))
        .Concat(Whole)
        .Select(content => content.Replace("¤", Elsewhere, StringComparison.Ordinal));
}
