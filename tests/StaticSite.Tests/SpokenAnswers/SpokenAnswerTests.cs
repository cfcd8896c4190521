namespace StaticSite.Tests.SpokenAnswers;

/// <summary>Answers to say aloud.</summary>
public sealed class SpokenAnswerTests
{
    [Fact]
    public void An_answer_is_a_text_of_its_own_with_a_title_or_without_one() => Assert.Equal(
        """
        (say) In <em>ten</em> seconds
        <p>A call center answers calls.</p>
        <p>Others may run it.</p>
        (/say)
        (say) 
        <p>Yes.</p>
        (/say)

        """,
        TestSite.Build(TestSite.Article("""
            ::: say In *ten* seconds
            A call center answers calls.

            Others may run it.
            :::

            ::: say
            Yes.
            :::
            """)).Page("articles/a.html").Split("up: Home")[0]);
}
