namespace StaticSite.Tests.StaticFiles;

public sealed class StaticFilesTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\" fill=\"url(#a)\"/></svg>";

    [Fact]
    public void A_picture_is_published_as_it_is_and_texts_can_show_it()
    {
        var site = TestSite.Build($"""
            === pictures/axes.svg
            {Svg}
            === articles/a.md
            ---
            title: A
            ---
            ![Two axes](../pictures/axes.svg)
            """);

        Assert.Contains("<img src=\"../pictures/axes.svg\" alt=\"Two axes\"", site.Page("articles/a.html"));
        Assert.Equal(Svg, site.Publish()["pictures/axes.svg"]);
    }

    [Theory]
    [InlineData("width=\"400\" height=\"300\" viewBox=\"0 0 4 3\"", "width=\"400\" height=\"300\"")]
    [InlineData("viewBox=\"0 0 400.4 299.6\"", "width=\"400\" height=\"300\"")]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"-2,-2, 40,30\"", "width=\"40\" height=\"30\"")]
    [InlineData("width=\"40px\" height=\"30px\"", "width=\"40\" height=\"30\"")]
    [InlineData("width=\"4em\" height=\"3em\"", "")]
    [InlineData("viewBox=\"0 0 0 0\"", "")]
    public void A_picture_has_its_room_from_the_start_and_is_loaded_when_readers_come_near(string attributes, string expected)
    {
        var site = TestSite.Build($"""
            === pictures/axes.svg
            <svg xmlns="http://www.w3.org/2000/svg" {attributes}/>
            === articles/a.md
            ---
            title: A
            ---
            ## First

            ![Two axes](../pictures/axes.svg)
            """);

        Assert.Contains($"<p><img src=\"../pictures/axes.svg\" alt=\"Two axes\"{(expected.Length > 0 ? " " : "")}{expected} loading=\"lazy\"></p>", site.Page("articles/a.html"));
    }

    [Fact]
    public void A_picture_above_the_first_heading_is_loaded_at_once()
    {
        var png = new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x90, 0, 0, 1, 0x2C };
        var site = TestSite.Of(
        [
            TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"),
            TestSite.File("axes.png", png),
            TestSite.File("articles/a.md", "---\ntitle: A\n---\n![Two axes](../axes.png)\n"),
        ]);

        Assert.Contains("<p><img src=\"../axes.png\" alt=\"Two axes\" width=\"400\" height=\"300\"></p>", site.Page("articles/a.html"));
    }

    [Fact]
    public void A_picture_is_no_page()
    {
        const string Article = "=== articles/a.md\n---\ntitle: A\n---\nText.\n";
        Assert.Equal(TestSite.Build(Article).Counts, TestSite.Build($"=== pictures/axes.svg\n{Svg}\n{Article}").Counts);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_reported() => Assert.Equal(
        "input/articles/a.md(4,1): error LINK001: '../pictures/axis.svg' leads to no page or file. Did you mean '../pictures/axes.svg'? Link to an existing one, or add it.",
        TestSite.Build($"""
            === pictures/axes.svg
            {Svg}
            === articles/a.md
            ---
            title: A
            ---
            ![Two axes](../pictures/axis.svg)
            """).Messages);

    [Theory]
    [InlineData("quiz/words.csv"), InlineData("assets/site.png"), InlineData(".well-known/page.html"), InlineData("pictures/CNAME")]
    [InlineData("page.html"), InlineData("code.ts"), InlineData("notes.md"), InlineData("settings.json")]
    public void What_is_of_another_kind_or_lies_where_other_files_belong_is_reported(string name) => Assert.Equal(
        $"input/{name}(1,1): error SITE002: The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.",
        TestSite.Build($"=== {name}\nx").Messages);

    [Theory]
    [InlineData("articles/a.md.txt", "articles/a.md"), InlineData("articles/a.markdown", "articles/a.md")]
    [InlineData("glossary/kpo.txt", "glossary/kpo.md"), InlineData("comparisons/a-vs-b.yaml", "comparisons/a-vs-b.yml")]
    [InlineData("sources.yml.txt", "sources.yml"), InlineData("articles/a.MD", "articles/a.md")]
    [InlineData("pictures/photo.PNG", "pictures/photo.png")]
    public void A_name_that_only_ends_wrongly_is_told_with_the_right_one(string name, string right) => Assert.Equal(
        $"input/{name}(1,1): error SITE005: By this name, the site does not read the file. Rename it to '{right}'.",
        TestSite.Build($"=== {name}\nx").Messages);

    [Theory]
    [InlineData("CNAME"), InlineData("Bing_Check-2.txt"), InlineData(".well-known/security.txt")]
    [InlineData(".well-known/apple-app-site-association"), InlineData(".well-known/acme-challenge/aB_c"), InlineData(".well-known/assetlinks.json")]
    public void What_hosts_look_for_is_published_by_the_name_that_they_chose(string name) => Assert.Equal(
        "docs.example.org", TestSite.Build($"=== {name}\ndocs.example.org").Publish()[name]);

    [Theory]
    [InlineData("CNAME", "<script>x()</script>", "starts with '<', as a page does")]
    [InlineData(".well-known/x", "\uFEFF \n\t<script>x()</script>", "starts with '<', as a page does")]
    [InlineData(".well-known/x.y/z", "<!-- a --><b onclick=x()>", "starts with '<', as a page does")]
    [InlineData(".well-known/x", "%PDF-1.7", "starts as a PDF does")]
    [InlineData(".well-known/x", "a\0<script>", "holds signs that no text has")]
    public void A_file_without_an_ending_that_a_browser_may_take_for_a_page_is_refused(string name, string content, string why) => Assert.Contains(
        $"input/{name}(1,1): error FILE007: A file without an ending must be plain text, since a browser that is told nothing guesses what it is, and this {why}. "
            + "Give it the ending of its kind, or take that away.",
        TestSite.Of([.. TestSite.Files("=== site.yml\ntitle: T\nbase-url: https://example.org/"), TestSite.File(name, System.Text.Encoding.UTF8.GetBytes(content))]).Messages);

    [Theory]
    [InlineData("a.png", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "This is a JPEG, whatever its name says. Call it 'pictures/a.jpg'.")]
    [InlineData("a.jpg", new byte[] { 0, 0, 0, 24, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', (byte)'i', (byte)'c' },
        "This is a photo as phones keep it (HEIC), whatever its name says. Browsers will not show it; save or export it as '.jpg'.")]
    [InlineData("a.gif", new byte[] { (byte)'<', (byte)'h', (byte)'t', (byte)'m', (byte)'l', (byte)'>' },
        "This is a web page, whatever its name says. Browsers will not show it; save or export it as '.gif'.")]
    public void A_picture_that_is_something_else_is_reported(string name, byte[] content, string expected) => Assert.Equal(
        $"input/pictures/{name}(1,1): warning FILE006: {expected}",
        TestSite.Of([.. TestSite.Files("=== site.yml\ntitle: T\nbase-url: https://example.org/"), TestSite.File("pictures/" + name, content)]).Messages);

    [Fact]
    public void Names_are_addresses_for_ever() => Assert.Equal(
        "input/pictures/50%.png(1,1): error FILE009: '50%' cannot be part of an address: it holds '%'. Rename it, for instance to '50'.",
        TestSite.Build("=== pictures/50%.png\nx\n=== pictures/My Photo_2.1.png\nx").Messages);

    [Fact]
    public void A_file_that_is_too_large_is_reported()
    {
        var site = TestSite.Of([TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"), TestSite.File("a.svg", new byte[262_145])]);
        Assert.Equal(
            "input/a.svg(1,1): error FILE001: This file has 262,145 bytes; at most 262,144 of its kind are published. Make it smaller, or link to it elsewhere.",
            site.Messages);
    }
}
