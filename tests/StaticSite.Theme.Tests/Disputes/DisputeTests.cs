using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.Disputes;

public sealed class DisputeTests
{
    [Fact]
    public void A_box_in_a_text_cites_by_the_numbers_of_the_page() => Assert.Equal(
        "No. Sources 1, 2",
        Samples.Words(".positions li:last-child", Samples.Article(new BodyPart.Shown(DisputeSamples.Dispute))));
}
