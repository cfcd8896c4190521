namespace StaticSite.Theme.Tests.WhichWord;

public sealed class WhichWordTests
{
    [Fact]
    public void Every_answer_is_a_link_to_a_step_of_the_page_or_to_a_term()
    {
        var document = Samples.Document(WhichWordSamples.Page);
        Assert.Equal(
            ["#what", "glossary/in-house.html", "glossary/kpo.html", "glossary/bpo.html"],
            document.QuerySelectorAll(".path-answers a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["who", "what"], document.QuerySelectorAll(".path-step").Select(step => step.Id));
        Assert.Equal("#who", document.QuerySelector(".path-start a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_brings_its_own_look() => Assert.Equal(["site", "which-word"], Samples.SheetsOf(WhichWordSamples.Page));

    [Fact]
    public void The_word_at_the_end_stands_with_its_definition() => Assert.Equal(
        "Done by own staff.", Samples.Document(WhichWordSamples.Page).QuerySelector("li:has(a[href='glossary/in-house.html']) p")!.TextContent);
}
