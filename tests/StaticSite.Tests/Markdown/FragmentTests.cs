namespace StaticSite.Tests.Markdown;

/// <summary>Links to a place on a page.</summary>
public sealed class FragmentTests
{
    [Fact]
    public void A_place_is_the_same_whether_its_letters_are_written_or_encoded() => Assert.Equal(
        """
        <p><a href="#schrödingers-cat">one</a> <a href="#schrödingers-cat">two</a> <a href="b.html#测试">three</a></p>
        <h2 id="schrödingers-cat">Schrödinger's Cat</h2>
        up: Home (../index.html), Articles (index.html)
        next: B (b.html)

        """,
        TestSite.Build(
            """
            === articles/a.md
            # A
            [one](#schr%C3%B6dingers-cat) [two](a.md#schrödingers-cat) [three](b.md#%E6%B5%8B%E8%AF%95)

            ## Schrödinger's Cat
            === articles/b.md
            # B

            ## 测试
            """).Page("articles/a.html"));
}
