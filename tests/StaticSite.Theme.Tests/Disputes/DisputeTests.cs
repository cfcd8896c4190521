using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Disputes;

public sealed class DisputeTests
{
    [Fact]
    public void A_box_in_a_text_says_once_what_it_is_about_and_leads_to_the_register()
    {
        var box = Samples.Document(Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))).QuerySelector(".dispute.box")!;
        Assert.Equal(
            $"Where sources disagree \u00b7 {DisputeSamples.Dispute.Id} ../disputes.html#{DisputeSamples.Dispute.Anchor}",
            $"{box.QuerySelector(".dispute-kind a")!.TextContent} {box.QuerySelector(".dispute-kind a")!.GetAttribute("href")}");
        Assert.Equal(box.TextContent.IndexOf(DisputeSamples.Dispute.Question, StringComparison.Ordinal), box.TextContent.LastIndexOf(DisputeSamples.Dispute.Question, StringComparison.Ordinal));
        Assert.Null(box.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_box_in_a_text_cites_by_the_numbers_of_the_page() => Assert.Equal(
        "No. Sources 1, 2",
        Samples.Words(".positions li:last-child", Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))));
}
