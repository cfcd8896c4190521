using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Theme.Tests;

/// <summary>Whatever an author writes stays text.</summary>
public sealed class TextTests
{
    private const string Hostile = "\"><script>alert('1')</script> & \uE0000 \uE0001 a\u00A0b 😀 C++";

    [Fact]
    public void It_is_shown_as_it_was_written()
    {
        var document = Samples.Document(Samples.Article() with { Title = Hostile, Description = Hostile });
        Assert.Equal(Hostile, document.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, document.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.DoesNotContain(document.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_html_needs_is_escaped()
    {
        var html = Samples.Html(Samples.Article() with { Title = "A & B's \"<x>\"\u00A0+ é 😀", Description = "A & B's \"<x>\"" });
        Assert.Contains("<h1>A &amp; B's \"&lt;x&gt;\"\u00A0+ é 😀</h1>", html);
        Assert.Contains("content=\"A &amp; B&#39;s &quot;&lt;x&gt;&quot;\"", html);
    }

    [Fact]
    public void It_cannot_stand_for_a_composed_text()
    {
        var document = Samples.Document(Samples.Glossary with
        {
            Letters = [new GlossaryLetter("\uE000", "letter", [new GlossaryEntry("\uE0000", "\uE0001", "x", "\uE0002", "", [Samples.Bpo])])],
        });
        Assert.Equal("\uE0000", document.QuerySelector("dt a")!.TextContent);
        Assert.Equal("\uE0002", document.QuerySelector("dd")!.TextContent);
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_a_broken_one() =>
        Assert.Contains("<h1>a\uFFFDb</h1>", Samples.Html(Samples.Article() with { Title = "a\uD800b" }));

    [Fact]
    public void Words_do_not_run_together()
    {
        Assert.Equal("business process outsourcing BPO", Samples.Words("h1", Samples.TermPage()));
        Assert.Equal("process work see business process outsourcing or knowledge process outsourcing", Samples.Words(".elsewhere li", Samples.Glossary));
        Assert.Equal("Judgement as of 21 November 2026\u00a0Sources 1, 2", Samples.Words("td:last-of-type", Samples.Comparison));
        Assert.Equal("Yes a provider may pay", Samples.Words("tr:nth-child(3) td:last-child", Samples.Comparison));
    }
}
