using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Tests.SpokenAnswers;

public sealed class SpokenAnswerTests
{
    [Fact]
    public void An_answer_is_a_group_that_its_title_names_and_without_one_a_word_of_ours() => Assert.Equal(
        ["In ten seconds: In ten seconds, BPO is broad.", "To say aloud: To say aloud, BPO is broad."],
        Samples.Document(Samples.Article(new BodyPart.Shown(SpokenAnswerSamples.Titled), new BodyPart.Shown(SpokenAnswerSamples.Untitled)))
            .QuerySelectorAll(".say[role=group]")
            .Select(answer => $"{answer.GetAttribute("aria-label")}: {answer.QuerySelector(".say-title")!.TextContent.Trim()}, {answer.QuerySelector(".say > div p")!.TextContent}"));

    [Fact]
    public void Its_button_says_what_it_copies() => Assert.Equal(
        "Copy: In ten seconds",
        Samples.Document(Samples.Article(new BodyPart.Shown(SpokenAnswerSamples.Titled))).QuerySelector(".say button")!.GetAttribute("aria-label"));
}
