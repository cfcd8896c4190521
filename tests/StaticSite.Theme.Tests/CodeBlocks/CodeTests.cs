using StaticSite.CodeBlocks;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.CodeBlocks;

public sealed class CodeTests
{
    [Fact]
    public void Code_has_a_caption_a_name_and_a_button_and_no_space_of_ours() => Assert.Equal(
        """
        <figure class="code"><figcaption>a &amp; b.yml</figcaption><pre tabindex="0" role="group" aria-label="a &amp; b.yml"><code><span class="nm">a</span>: 1

        b: &lt;
        </code></pre><button type="button" class="code-copy">Copy</button></figure>
        """,
        Drawn(CodeSamples.Titled));

    [Fact]
    public void Code_without_a_title_goes_by_its_language() => Assert.Equal(
        """
        <div class="code"><pre tabindex="0" role="group" aria-label="Code: C#"><code>x
        </code></pre><button type="button" class="code-copy">Copy</button></div>
        """,
        Drawn(CodeSamples.Listing("", "C#", "x\n")));

    [Fact]
    public void Code_of_no_language_is_called_code() => Assert.Contains("aria-label=\"Code\"", Drawn(CodeSamples.Plain), StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_loads_what_code_needs_only_if_it_has_some(bool hasCode)
    {
        var page = Samples.Document(hasCode ? Samples.Article(new BodyPart.Shown(CodeSamples.Plain)) : Samples.Article());
        Assert.Equal(hasCode, page.QuerySelector("link[href*='assets/code.']") is not null);
        Assert.Equal(hasCode, page.QuerySelector("script[src*='assets/code.']") is not null);
    }

    private static string Drawn(CodeListing code) =>
        Samples.Document(Samples.Article(new BodyPart.Shown(code))).QuerySelector(".code")!.OuterHtml;
}
