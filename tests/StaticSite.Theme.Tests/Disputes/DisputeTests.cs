using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Disputes;

public sealed class DisputeTests
{
    [Fact]
    public void A_box_in_a_text_says_once_what_it_is_about_and_leads_to_the_register()
    {
        var box = Samples.Document(Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))).QuerySelector(".dispute.box")!;
        Assert.Equal(
            $"Where sources disagree ../disputes.html#{DisputeSamples.Dispute.Anchor}",
            $"{box.QuerySelector(".dispute-kind a")!.TextContent} {box.QuerySelector(".dispute-kind a")!.GetAttribute("href")}");
        Assert.Equal(box.TextContent.IndexOf(DisputeSamples.Dispute.Question, StringComparison.Ordinal), box.TextContent.LastIndexOf(DisputeSamples.Dispute.Question, StringComparison.Ordinal));
        Assert.Null(box.GetAttribute("aria-label"));
    }

    [Fact]
    public void Readers_need_no_numbers_of_disputes()
    {
        Assert.Equal("Is every call center a BPO?", Samples.Words(".dispute-links li", Samples.TermPage()));
        Assert.DoesNotContain(DisputeSamples.Dispute.Id, Samples.Words(".dispute.box", Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))));
    }

    [Fact]
    public void A_box_in_a_text_cites_by_the_numbers_of_the_page() => Assert.Equal(
        "No.\u00a0Sources 1, 2",
        Samples.Words(".positions li:last-child", Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))));
}
