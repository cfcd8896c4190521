using System.Text;
using StaticSite.Engine;
using StaticSite.StaticFiles;

namespace StaticSite.Tests.StaticFiles;

public sealed class SvgTests
{
    [Theory]
    [InlineData("<script>x</script>", "FILE003: An SVG must only draw, and '<script>' may do more.")]
    [InlineData("<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\"/>", "FILE003: An SVG must only draw, and '<x:script>' may do more.")]
    [InlineData("<foreignObject/>", "FILE003: An SVG must only draw, and '<foreignObject>' may do more.")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>", "FILE003: An SVG must only draw, and '<p>' may do more.")]
    [InlineData("<g onclick=\"x()\"/>", "FILE003: An SVG must only draw, and 'onclick=\"x()\"' may do more.")]
    [InlineData("<g OnLoad=\"x()\"/>", "FILE003: An SVG must only draw, and 'OnLoad=\"x()\"' may do more.")]
    [InlineData("<set attributeName=\"onload\" to=\"x\"/>", "FILE003: An SVG must only draw, and 'attributeName=\"onload\"' may do more.")]
    [InlineData("<set attributeName=\"xlink:href\" to=\"x\"/>", "FILE004: 'attributeName=\"xlink:href\"' points outside this picture.")]
    [InlineData("<a href=\"javascript:x()\"/>", "FILE004: 'href=\"javascript:x()\"' points outside this picture.")]
    [InlineData("<image href=\"https://example.org/a.png\"/>", "FILE004: 'href=\"https://example.org/a.png\"' points outside this picture.")]
    [InlineData("<use xlink:href=\"b.svg#x\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>", "FILE004: 'xlink:href=\"b.svg#x\"' points outside this picture.")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "FILE004: 'xml:base=\"https://example.org/\"' points outside this picture.")]
    [InlineData("<rect fill=\"URL( 'https://example.org/a')\"/>", "FILE004: 'URL( 'https://example.org/a')' points outside this picture.")]
    [InlineData("<rect fill=\"url('#a' https://example.org/b)\"/>", "FILE004: 'url('#a' https://example.org/b)' points outside this picture.")]
    [InlineData("<style>a{fill:url(//example.org/b)}</style>", "FILE004: 'url(//example.org/b)' points outside this picture.")]
    [InlineData("<style><![CDATA[@import '//example.org/c';]]></style>", "FILE005: '@import' in a style may load something unseen.")]
    [InlineData("<rect style=\"fill:u\\72l(//example.org/d)\"/>", "FILE005: '\\' in a style may load something unseen.")]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>", "FILE004: '<?xml-stylesheet?>' points outside this picture.")]
    [InlineData("<style><g/>@import \"https://example.org/a.css\";</style>", "FILE003: An SVG must only draw, and '<g>' may do more.")]
    [InlineData("<style>@im<!-- -->port \"https://example.org/a.css\";</style>", "FILE005: '@import' in a style may load something unseen.")]
    [InlineData("<style>g{fill:url<![CDATA[(https://example.org/a)]]>}</style>", "FILE004: 'url(https://example.org/a)' points outside this picture.")]
    [InlineData("<rect fill=\"\\75rl(https://example.org/a)\"/>", "FILE005: '\\' in a style may load something unseen.")]
    [InlineData("<rect cursor=\"image-set(&quot;https://example.org/a.png&quot; 1x),auto\"/>", "FILE005: 'image-set(' in a style may load something unseen.")]
    [InlineData("<rect mask=\"SRC(&quot;https://example.org/a&quot;)\"/>", "FILE005: 'SRC(' in a style may load something unseen.")]
    [InlineData("<rect style=\"mask:-webkit-cross-fade(url(#a),red)\"/>", "FILE005: '-webkit-cross-fade(' in a style may load something unseen.")]
    [InlineData("<set attributeName=\"mask\" to=\"image-set('https://example.org/a' 1x)\"/>", "FILE005: 'image-set(' in a style may load something unseen.")]
    [InlineData("<animate attributeName=\"mask\" values=\"url(#a);\\75rl(https://example.org/a)\"/>", "FILE005: '\\' in a style may load something unseen.")]
    [InlineData("<animate attributeName=\"mask\" from=\"url(#a)\" to=\"url(https://example.org/a)\"/>", "FILE004: 'url(https://example.org/a)' points outside this picture.")]
    [InlineData("<set attributeName=\"srcdoc\" to=\"x\"/>", "FILE003: An SVG must only draw, and 'attributeName=\"srcdoc\"' may do more.")]
    [InlineData("<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>", "FILE004: 'url(data:font/woff2;base64,AA)' points outside this picture.")]
    [InlineData("<iframe/>", "FILE003: An SVG must only draw, and '<iframe>' may do more.")]
    [InlineData("<Script>x</Script>", "FILE003: An SVG must only draw, and '<Script>' may do more.")]
    [InlineData("<b:x xmlns:b=\"https://example.org/b\"/>", "FILE003: An SVG must only draw, and '<b:x>' may do more.")]
    [InlineData("<g onebeyondall=\"x\"/>", "FILE003: An SVG must only draw, and 'onebeyondall=\"x\"' may do more.")]
    [InlineData("<g e:event=\"load\" xmlns:e=\"http://www.w3.org/2001/xml-events\"/>", "FILE003: An SVG must only draw, and 'e:event=\"load\"' may do more.")]
    [InlineData("<g>", "FILE002: This is not an SVG that can be read: its tags do not fit together here.")]
    public void An_SVG_that_does_more_than_draw_is_an_error(string content, string expected) => Assert.Contains(
        "error " + expected, TestSite.Build($"=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>").Messages);

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "it starts with something else")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "it does not start with <svg xmlns=\"http://www.w3.org/2000/svg\">.")]
    [InlineData("GIF89a", "it starts with something else")]
    public void What_is_no_plain_SVG_is_an_error(string content, string expected) => Assert.Contains(
        "FILE002: This is not an SVG that can be read: " + expected, TestSite.Build($"=== a.svg\n{content}").Messages);

    [Theory]
    [InlineData("<use href=\"#{0}\"/>", "g")]
    [InlineData("<use xlink:href=\"#{0}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>", "g")]
    [InlineData("<use href=\"#%61{1}\"/>", "g")]
    [InlineData("<path fill=\"url(#{0})\"/>", "pattern")]
    [InlineData("<path style=\"mask:URL( '#{0}' )\"/>", "mask")]
    [InlineData("<path class=\"x x{0}\"/>", "mask")]
    public void An_SVG_whose_parts_multiply_each_other_is_an_error(string use, string element)
    {
        var parts = Enumerable.Range(0, 12).Select(i => $"<{element} id=\"a{i}\">"
            + string.Concat(Enumerable.Repeat(i == 0 ? "<path d=\"M0 0h1\"/>" : use.Replace("{0}", $"a{i - 1}").Replace("{1}", $"{i - 1}"), 8)) + $"</{element}>");
        var rules = string.Concat(Enumerable.Range(0, 12).Select(i => $"@media all {{ g .xa{i} {{ mask: url(#a{i}) }} }}"));

        Assert.Contains(
            "error FILE008: What is used from here makes the picture draw more than 200,000 things, or itself again without an end",
            TestSite.Build($"=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><style>{rules}</style>{string.Concat(parts)}</svg>").Messages);
    }

    [Fact]
    public void An_SVG_in_which_a_part_uses_itself_is_an_error() => Assert.StartsWith(
        "input/a.svg(2,90): error FILE008: ",
        TestSite.Build("=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g id=\"a\"><use href=\"#b\"/><path d=\"M0 0\"/></g><g id=\"b\"><path d=\"M0 0\"/><path d=\"M0 0\"/><use href=\"#a\"/></g></svg>").Messages);

    [Fact]
    public void An_SVG_in_which_one_rule_ties_every_name_to_every_part_is_an_error() => Assert.StartsWith(
        "input/a.svg(2,2): error FILE008: ",
        TestSite.Build("=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n<style>" + string.Join(',', Enumerable.Range(0, 500).Select(i => $".a{i}"))
            + "{fill:" + string.Concat(Enumerable.Range(0, 500).Select(i => $"url(#b{i}) ")) + "}</style><path d=\"M0 0\"/></svg>").Messages);

    /// <summary>A picture that is as long as one may be is too short for <see cref="LinearTests"/>.</summary>
    [Theory]
    [InlineData("<style>", "a{0},", "z{fill:", "url(#b{0}) ", "}</style>")]
    [InlineData("<style>", ".a{fill:url(#b{0})}", "</style>", "<g class='a'/>", "")]
    [InlineData("<style>", "*{fill:url(#b)}", "</style>", "<g/>", "")]
    [InlineData("<style>*{fill:url(#", "%", ")}</style>", "<g/>", "")]
    [InlineData("<style>", "*{fill:url(#b{0})}", "</style><g class='", "a ", "'/>")]
    public void However_the_rules_of_an_SVG_multiply_each_other_it_costs_its_length(string before, string left, string middle, string right, string after)
    {
        _ = Allocated(1_000);
        var (small, large) = (Allocated(60_000), Allocated(240_000));

        Assert.True(large <= 8 * Math.Max(small, 4_000_000), $"{large:N0} bytes, where {small:N0} are a quarter");

        long Allocated(int length)
        {
            var text = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\">{before}");
            foreach (var (unit, end, share) in new[] { (left, middle, length / 2), (right, after, length) })
            {
                for (var number = 0; text.Length < share; number++)
                    text.Append(unit.Replace("{0}", $"{number}"));
                text.Append(end);
            }

            var source = new SourceFile("input", "a.svg", Encoding.UTF8.GetBytes(text.Append("</svg>").ToString()));
            var start = GC.GetAllocatedBytesForCurrentThread();
            CheckSvg.Check(source, new DiagnosticBag());
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }
    }

    [Fact]
    public void An_SVG_may_have_thousands_of_rules_that_point_to_one_part()
    {
        var rules = string.Concat(Enumerable.Range(0, 3_000).Select(i => $".a{i},.b{{fill:url(#p)}}"));
        var paths = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<path class=\"a{i} b\" d=\"M0 0\"/>"));

        Assert.Equal("", TestSite.Build(
            $"=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><style>{rules}</style><pattern id=\"p\"><path d=\"M0 0\"/></pattern>{paths}</svg>").Messages);
    }

    [Fact]
    public void An_SVG_may_use_its_parts_thousands_of_times()
    {
        var uses = string.Concat(Enumerable.Repeat("<use href=\"#a\"/><path class=\"c\" marker-end=\"url(#m)\"/>", 2_000));

        Assert.Equal("", TestSite.Build(
            "=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.c{fill:url(#g);clip-path:url(#k)}</style><linearGradient id=\"g\"/>"
            + "<clipPath id=\"k\"><path class=\"d\" d=\"M0 0\"/></clipPath><marker id=\"m\"><path d=\"M0 0\"/></marker>"
            + $"<g id=\"a\"><path d=\"M0 0\"/><path d=\"M0 0\"/></g>{uses}</svg>").Messages);
    }

    [Fact]
    public void An_SVG_may_point_to_its_own_parts() => Assert.Equal("", TestSite.Build(
        "=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><path id=\"p\" d=\"M0 0\"/></defs><use href=\"#p\" fill=\"url( '#p')\"/>"
        + "<style>@media (prefers-color-scheme: dark){path{fill:url(#p)}}</style></svg>").Messages);

    [Theory]
    [InlineData("<g inkscape:label=\"Layer \\ 1\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"/>")]
    [InlineData("<sodipodi:namedview pagecolor=\"#fff\" xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\"/>")]
    [InlineData("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Bag rdf:about=\"\"/></rdf:RDF></metadata>")]
    [InlineData("<text xml:space=\"preserve\" style=\"font-family:'DejaVu Sans';line-height:1.25\" aria-label=\"C:\\ (x)\" data-name=\"a(b)\"><tspan x=\"1\">a</tspan></text>")]
    [InlineData("<a xlink:href=\"#b\" xlink:title=\"T\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g transform=\"scale(1 1) rotate(0) translate(4 40)\"/></a>")]
    [InlineData("<style>*{stroke-linejoin: round; stroke-linecap: butt}\n@media (prefers-color-scheme:dark) and (min-width:1px){:root:not(.a){--x:rgb(0 0 0/50%)}}</style>")]
    [InlineData("<animateTransform attributeName=\"transform\" type=\"rotate\" from=\"0 1 1\" to=\"360 1 1\" dur=\"1s\" repeatCount=\"indefinite\"/>")]
    public void What_programs_that_people_draw_with_write_is_published(string content) =>
        Assert.Equal("", TestSite.Build($"=== a.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>").Messages);
}
