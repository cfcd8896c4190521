namespace StaticSite.Tests.Branding;

/// <summary>A style sheet of a site's own says how things look, and loads nothing but what the site has.</summary>
public sealed class OwnStyleSheetTests
{
    private const string Site = """
        === site.yml
        title: T
        base-url: https://example.org/
        styles: [looks/own.css]
        === looks/dot.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>
        === looks/own.css

        """;

    [Theory]
    [InlineData("a { background: url(dot.svg) }", "a { background: url(\"../looks/dot.svg\") }")]
    [InlineData("a { background: url( 'dot.svg' ) }", "a { background: url( \"../looks/dot.svg\" ) }")]
    [InlineData("a { background: image-set(\"dot.svg\" 1x) }", "a { background: image-set(\"../looks/dot.svg\" 1x) }")]
    [InlineData("a { fill: url(#own) }", "a { fill: url(\"#own\") }")]
    [InlineData("a::before { content: \"url(x.png) } \\\" @import\" }", "a::before { content: \"url(x.png) } \\\" @import\" }")]
    [InlineData("/* } url(x.png) */ @media (width > 40rem) { a[href$=\".pdf\"] { color: red } }", "/* } url(x.png) */ @media (width > 40rem) { a[href$=\".pdf\"] { color: red } }")]
    [InlineData(".\\31 0 > b { --c: {} }", ".\\31 0 > b { --c: {} }")]
    public void Rules_stay_as_they_are_but_for_addresses(string written, string published) =>
        Assert.Equal($"rules: {published}\n", TestSite.Build(Site + written + "\n").Page("assets/look.txt"));

    [Theory]
    [InlineData("@import 'a.css';", "1,1", "SITE019: A style sheet of the site loads no other. List the file in site.yml below 'styles', before this one, and take '@import' away.")]
    [InlineData("@\\69mport url(dot.svg);", "1,1", "SITE019: A style sheet of the site loads no other. List the file in site.yml below 'styles', before this one, and take '@import' away.")]
    [InlineData("a {\n  b: url(https://a.test/x.png) }", "2,10", "SITE020: 'https://a.test/x.png' lies outside the site, and pages load nothing from there. Put the file into the input and name it from this one's folder.")]
    [InlineData("a { b: \\75rl(//a.test/x.png) }", "1,14", "SITE020: '//a.test/x.png' lies outside the site, and pages load nothing from there. Put the file into the input and name it from this one's folder.")]
    [InlineData("a { b: u\\72 l(\"http\\3a //a.test\") }", "1,15", "SITE020: 'http://a.test' lies outside the site, and pages load nothing from there. Put the file into the input and name it from this one's folder.")]
    [InlineData("a { b: url(data:image/png;base64,AA) }", "1,12", "SITE020: 'data:image/png;base64,AA' lies outside the site, and pages load nothing from there. Put the file into the input and name it from this one's folder.")]
    [InlineData("@font-face { src: url(a.woff2) }", "1,23", "SITE021: No file of the site is 'a.woff2', seen from this style sheet. Name a picture of the input; faces of letters are not published, so take those of the device.")]
    [InlineData("a { b: c } }", "1,12", "SITE022: '}' here has no bracket that it closes, so a browser would read what follows as something else. Mend it.")]
    [InlineData("a {\n  b: calc(1 + 2;\n}", "2,10", "SITE022: '(' here has no ')', so a browser would read what follows as something else. Mend it.")]
    [InlineData("a { b: c", "1,3", "SITE022: '{' here has no '}', so a browser would read what follows as something else. Mend it.")]
    [InlineData("a { b: \"c }\n", "1,8", "SITE022: The text in quotes here has no quote behind it, so a browser would read what follows as something else. Mend it.")]
    [InlineData("a { } /* b", "1,7", "SITE022: The remark here has no '*/' behind it, so a browser would read what follows as something else. Mend it.")]
    public void What_it_must_not_do_is_told_with_its_place(string written, string place, string finding) =>
        Assert.StartsWith($"input/looks/own.css({place}): error {finding}", TestSite.Build(Site + written + "\n").Messages);
}
