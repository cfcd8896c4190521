namespace StaticSite.Tests.Branding;

/// <summary>What gives a site its own look.</summary>
public sealed class BrandingTests
{
    private const string Site = """
        === site.yml
        title: Words of the sea
        base-url: https://example.org/

        """;

    private const string Picture = """
        === pictures/logo.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><path d="M0 0h48v24H0z"/></svg>

        """;

    [Fact]
    public void A_site_says_how_it_looks() => Assert.Equal("""
        paper: light-dark(#f9fcfa,#0b1410)
        raised: light-dark(#edf5f2,#131f1a)
        line: light-dark(#d3ded9,#273730)
        edge: light-dark(#707e78,#7d8e86)
        ink: light-dark(#102019,#e4ece8)
        soft: light-dark(#43524c,#acbab3)
        link: light-dark(#00543a,#8fd8ba)
        on: light-dark(#ffffff,#0b1410)
        a: light-dark(#c8eddc,#004934)
        b: light-dark(#ffcbeb,#5f3954)
        bar: light-dark(#f997c5,#f4a0c7)
        face: System
        corners: Square
        logo: /pictures/logo.svg 48x24, /pictures/logo-dark.svg with the title
        icon: /pictures/logo.svg
        meta google-site-verification: abc-123
        rules: h1 { color: red; background: url("../pictures/logo.svg#part") }
        script: /assets/own-count.410762b15c.js
        script: https://stats.example.org/s.js domain=example.org

        """.ReplaceLineEndings("\n"), TestSite.Build(Site + """
            brand:
              logo: pictures/logo.svg
              logo-dark: ./pictures/logo-dark.svg
              title: in-logo
              icon: pictures/logo.svg
              accent: "#0a6b4f"
              font: system
              corners: square
            head: { google-site-verification: abc-123 }
            styles: [looks/own.css]
            scripts:
              - file: count.js
              - address: https://stats.example.org/s.js
                data: { domain: example.org }
            policy: { script-src: [https://stats.example.org] }

            """ + Picture + Picture.Replace("logo", "logo-dark") + """
            === looks/own.css
            h1 { color: red; background: url(../pictures/logo.svg#part) }
            === count.js
            console.log("read");
            """).Page("assets/look.txt"));

    [Fact]
    public void A_site_that_says_nothing_looks_as_the_theme_does() =>
        Assert.DoesNotContain("assets/look.txt", TestSite.Build(Site).Publish().Keys);

    [Fact]
    public void A_dark_scheme_may_have_a_hue_of_its_own() =>
        Assert.Contains("link: light-dark(#26349e,#f4afc6)", Look("accent: \"#3346b8\", accent-dark: \"#d24d86\""));

    [Fact]
    public void A_site_may_say_what_stands_beside_its_colour() =>
        Assert.Contains("bar: light-dark(#d9b90d,#d8bd49)", Look("accent: \"36b\", accent-2: \"#d6b600\""));

    [Fact]
    public void What_is_no_colour_is_told() => Assert.Equal("""
        input/site.yml(3,18): error SITE015: 'blue' is no color that can be read here. Write it in six digits and in quotes: "#3346b8".
        input/site.yml(3,37): error SITE015: '#12345' is no color that can be read here. Write it in six digits and in quotes: "#3346b8".
        """, TestSite.Build(Site + "brand: { accent: blue, accent-dark: \"#12345\" }\n").Messages);

    [Fact]
    public void A_colour_without_quotes_is_no_remark() => Assert.Equal("""
        input/site.yml(4,11): error DATA011: The text of 'accent' starts with '#', which YAML takes for something else. Put it in quotes: "#…".
        """, TestSite.Build(Site + "brand:\n  accent: #3346b8\n").Messages);

    // Links are made dark enough, whatever the colour is; but then they do not have the colour that somebody typed.
    [Theory]
    [InlineData("accent: \"#ffe14d\"", "'#ffe14d' have a contrast of 1.3 on the light pages", "#8d7000")]
    [InlineData("accent: \"#fafafa\"", "'#fafafa' have a contrast of 1.0 on the light pages", "#747474")]
    [InlineData("accent: \"#3346b8\", accent-dark: \"#3346b8\"", "'#3346b8' have a contrast of 2.4 on the dark pages", "#5773e8")]
    public void A_colour_in_which_nobody_could_read_is_told_with_the_nearest_that_shows(string brand, string fault, string nearest) => Assert.Contains(
        $"notice SITE016: Letters in {fault}, and readers need 4.5, so of this color only hue and strength are used. The nearest in which one can read is \"{nearest}\".",
        TestSite.Build($"{Site}brand: {{ {brand} }}\n").Notices);

    [Theory]
    [InlineData("#3346b8")]
    [InlineData("#747474")]
    [InlineData("#10101a")]
    public void A_colour_that_can_be_read_is_taken_as_it_is(string accent) =>
        Assert.DoesNotContain("SITE016", TestSite.Build($"{Site}brand: {{ accent: \"{accent}\" }}\n").Notices);

    [Fact]
    public void A_picture_must_be_there_and_of_a_kind_that_browsers_take() => Assert.Equal("""
        input/site.yml(4,9): error SITE017: There is no picture 'picture/logo.svg' among the files of the site. Did you mean 'pictures/logo.svg'? Put it there, or write its path from the folder of site.yml.
        input/site.yml(5,9): error SITE018: 'logo.jpg' cannot be the icon of a site. Take an SVG, a PNG or an ICO.
        """, TestSite.Build(Site + "brand:\n  logo: picture/logo.svg\n  icon: logo.jpg\n" + Picture).Messages);

    [Fact]
    public void A_logo_draws_and_does_nothing_else() => Assert.Contains("error FILE003", TestSite.Build(
        Site + "brand: { logo: logo.svg }\n=== logo.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>\n").Messages);

    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_one() => Assert.Contains(
        "Did you mean 'accent'?", TestSite.Build(Site + "brand: { acent: \"#3346b8\" }\n").Messages);

    [Fact]
    public void The_head_of_pages_takes_no_more_than_names_and_words() => Assert.Equal("""
        input/site.yml(4,3): error SITE025: 'viewport' cannot stand in the head of pages: pages say that themselves. Take this line away.
        input/site.yml(5,3): error SITE025: 'a b' cannot stand in the head of pages: it is no name that a browser would take. Take this line away.
        """, TestSite.Build(Site + "head:\n  viewport: width=1\n  a b: c\n").Messages);

    [Fact]
    public void A_script_is_a_file_or_stands_where_the_policy_allows() => Assert.Equal("""
        input/site.yml(4,5): error SITE026: A script is one file of the input or stands at one address. Write either 'file' or 'address'.
        input/site.yml(5,14): error SITE027: Browsers will not run 'https://cdn.example.com/a.js', since pages may run scripts of their own site alone. Allow it in site.yml: 'policy: {script-src: [https://cdn.example.com]}'.
        input/site.yml(6,14): error CONF001: 'stats.example.org' is no address for 'address'. Write it whole: https://example.org/.
        input/site.yml(7,11): error SITE023: There is no file 'stat.js' in the input. Did you mean 'stats.js'? Add it, or take this line away.
        input/site.yml(9,13): error SITE029: 'on click' cannot be the name of what a script is told. Use small letters, digits and hyphens.
        input/site.yml(10,24): error SITE028: 'https://a.test/x; script-src *' is nobody whom 'policy' can name. Write where files come from, without what is behind: https://stats.example.org.
        """, TestSite.Build(Site + """
            scripts:
              - data: { a: b }
              - address: https://cdn.example.com/a.js
              - address: stats.example.org
              - file: stat.js
              - file: stats.js
                data: { on click: c }
            policy: { script-src: ["https://a.test/x; script-src *"] }
            === stats.js
            1
            """).Messages);

    [Fact]
    public void A_file_that_nothing_names_is_told() => Assert.Equal("""
        input/other.css(1,1): error SITE024: Nothing uses this file. Name it in site.yml below 'styles', or move it out of the input.
        input/site.yml(3,10): error SITE023: There is no file 'own.css' in the input. Add it, or take this line away.
        input/stray.js(1,1): error SITE024: Nothing uses this file. Name it in site.yml below 'scripts', or move it out of the input.
        """, TestSite.Build(Site + "styles: [own.css]\n=== other.css\na { }\n=== stray.js\n1\n").Messages);

    [Fact]
    public void What_a_policy_allows_the_headers_say_too() => Assert.Contains(
        "Content-Security-Policy: default-src 'none'; script-src https://stats.example.org; connect-src https://stats.example.org; frame-ancestors 'none'\n",
        TestSite.Build(Site + "policy: { script-src: https://stats.example.org/, connect-src: [https://stats.example.org] }\n").Page("_headers"));

    private static string Look(string brand) => TestSite.Build($"{Site}brand: {{ {brand} }}\n").Page("assets/look.txt");
}
