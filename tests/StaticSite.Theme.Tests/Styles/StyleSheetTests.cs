using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Theme.Tests.Styles;

public sealed class StyleSheetTests
{
    private static readonly string Sheet = Read();
    private static readonly string Tokens = SheetFiles.Ours.Single(sheet => sheet.Name == "tokens.css").Text;

    [Theory]
    [InlineData("ink", "paper", 7), InlineData("ink", "raised", 7), InlineData("ink", "a", 7), InlineData("ink", "b", 7)]
    [InlineData("soft", "paper", 7), InlineData("soft", "raised", 7), InlineData("soft", "a", 4.5), InlineData("soft", "b", 4.5)]
    [InlineData("link", "paper", 7), InlineData("link", "raised", 7), InlineData("link", "a", 4.5), InlineData("on", "link", 7)]
    [InlineData("good", "paper", 4.5), InlineData("bad", "paper", 4.5), InlineData("caution", "paper", 4.5), InlineData("caution", "b", 4.5)]
    [InlineData("good", "a", 4.5), InlineData("bad", "a", 4.5), InlineData("caution", "a", 4.5)]
    [InlineData("important", "raised", 4.5), InlineData("caution", "raised", 4.5), InlineData("good", "raised", 4.5), InlineData("bad", "raised", 4.5)]
    [InlineData("edge", "paper", 3), InlineData("edge", "raised", 3), InlineData("edge", "a", 3)]
    public void Colours_stand_out_from_what_is_behind_them(string front, string back, double least)
    {
        foreach (var dark in new[] { false, true })
            Assert.True(Contrast(front, back, dark) >= least, $"{front} on {back}, dark: {dark}: {Contrast(front, back, dark):F2}");
    }

    // What a page loads besides is up to what stands on it; budgets of articles are held where they are read.
    [Fact]
    public void What_every_page_loads_is_small()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Read("assets/site.")));
        Assert.InRange(packed.Length, 1, 7 * 1024);
    }

    [Fact]
    public void It_keeps_no_comment_and_every_brace_has_its_pair()
    {
        Assert.DoesNotContain("/*", Sheet);
        Assert.Equal(Sheet.Count(sign => sign == '{'), Sheet.Count(sign => sign == '}'));
    }

    // Each line as it is written, and as it is published.
    [Theory]
    [InlineData("@layer base, layout;\n@layer base { a { color: red; } }", "@layer base,layout;@layer base{a{color:red}}")]
    [InlineData(".card { > p { margin: 0 } &:hover, .x & { color: red } }", ".card{> p{margin:0}&:hover,.x &{color:red}}")]
    [InlineData(".a :hover, .a:has(> img, + p) b\n> c { d: e }", ".a :hover,.a:has(> img,+ p) b > c{d:e}")]
    [InlineData("@media (40rem <= width < 60rem) and (not (hover)) or (print) { a { b: c } }", "@media (40rem <= width < 60rem) and (not (hover)) or (print){a{b:c}}")]
    [InlineData("@container side (inline-size > 30rem) { a { b: c } }", "@container side (inline-size > 30rem){a{b:c}}")]
    [InlineData("@supports (position-area: block-end) { a { position-area: block-end span-all } }", "@supports (position-area:block-end){a{position-area:block-end span-all}}")]
    [InlineData("a { width: calc(100% - (2 * var(--a) + 0px)); inset: anchor(end) auto; }", "a{width:calc(100% - (2 * var(--a) + 0px));inset:anchor(end) auto}")]
    [InlineData("a { color: color-mix(in oklab, var(--x, red) 50%, rgb(0 0 0 / 50%)) }", "a{color:color-mix(in oklab,var(--x,red) 50%,rgb(0 0 0 / 50%))}")]
    [InlineData(":root { --none: ; --pair: light-dark(#FFFFFF, #000000); --zero: 0px; --text: \"a;  b }\" }", ":root{--none:;--pair:light-dark(#FFFFFF,#000000);--zero:0px;--text:\"a;  b }\"}")]
    [InlineData(".x { opacity: 1; @starting-style { opacity: 0; } color: if(style(--x: 1): red; else: blue); }", ".x{opacity:1;@starting-style{opacity:0}color:if(style(--x:1):red;else:blue)}")]
    [InlineData("a { content: \"/* no; comment */ {\" '\\'  \\\\' } /* gone */ b { c: d }", "a{content:\"/* no; comment */ {\" '\\'  \\\\'}b{c:d}")]
    [InlineData(".a/* one word */.b { grid-template-areas: \"a  a\"\n  \"b c\"; font: 1rem/1.5 x /* and */ , y }", ".a/**/.b{grid-template-areas:\"a  a\" \"b c\";font:1rem/1.5 x,y}")]
    [InlineData(".sm\\: .b, .\\31  .b, .a\\  { c: d }", ".sm\\: .b,.\\31  .b,.a\\ {c:d}")]
    [InlineData(".it\\'s > a::before { content: 'a  ;  b' }", ".it\\'s > a::before{content:'a  ;  b'}")]
    [InlineData("a { background: url(//x/*/y.png), url( \"a  b\" ); --end: \\; }", "a{background:url(//x/*/y.png),url( \"a  b\" );--end:\\;}")]
    [InlineData("a { content: 'open\n; b: c } d { content: 'a  b' }", "a{content:'open\n;b:c}d{content:'a  b'}")]
    public void It_says_what_was_written(string written, string published)
    {
        var theme = new RazorTheme(name => name == "home.css" ? written : null);
        var sheet = theme.Assets.Single(asset => asset.Path.FileName.StartsWith("assets/home.", StringComparison.Ordinal));
        Assert.Equal($"@layer components{{{published}\n}}\n", Encoding.UTF8.GetString(sheet.Content().Span));
    }

    [Fact]
    public void It_sides_with_no_direction_of_writing() => Assert.DoesNotMatch(
        @"(margin|padding|border|inset)-(left|right)|text-align:(left|right)|[;{](left|right|width|height):", Sheet);

    [Fact]
    public void Names_of_assets_tell_their_content() =>
        Assert.All(new RazorTheme().Assets, asset => Assert.Matches(@"^/assets/[a-z-]+\.[0-9a-f]{10}\.[a-z]+$", asset.Path.ToString()));

    private static double Contrast(string front, string back, bool dark)
    {
        var (one, other) = (Luminance(front, dark), Luminance(back, dark));
        return (Math.Max(one, other) + .05) / (Math.Min(one, other) + .05);
    }

    // As WCAG 2.2 defines relative luminance.
    private static double Luminance(string token, bool dark)
    {
        var pair = Regex.Match(Tokens, $@"--{token}: light-dark\(#([0-9a-f]{{6}}), #([0-9a-f]{{6}})\)");
        Assert.True(pair.Success, token);
        var color = int.Parse(pair.Groups[dark ? 2 : 1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return .2126 * Linear(color >> 16) + .7152 * Linear(color >> 8 & 255) + .0722 * Linear(color & 255);

        static double Linear(int channel) =>
            channel / 255.0 is var share && share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4);
    }

    private static string Read(string start = "")
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var asset in new RazorTheme().Assets.Where(asset => asset.Path.FileName.EndsWith(".css", StringComparison.Ordinal) && asset.Path.FileName.StartsWith(start, StringComparison.Ordinal)))
            asset.Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
