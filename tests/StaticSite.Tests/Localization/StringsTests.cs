using StaticSite.Localization;

namespace StaticSite.Tests.Localization;

/// <summary>What pages say that no author wrote, and how a site says it in other words.</summary>
public sealed class StringsTests
{
    private const string Terms = """
        === glossary/apple.md
        ---
        term: apple
        definition: fruit of a tree
        ---
        === glossary/pear.md
        ---
        term: pear
        definition: fruit of another tree
        ---

        """;

    [Fact]
    public void A_site_says_some_things_in_words_of_its_own() => Assert.Equal(
        "Look it up", TestSite.Build(Terms + """
            === strings.yml
            search.title: Look it up
            """).Page("search.html").Split('\n')[0]);

    [Fact]
    public void What_is_wrong_with_own_words_is_told_where_it_is() => Assert.Equal("""
        input/strings.yml(1,1): error STR001: Pages have no words of the key 'quiz.titel'. Did you mean 'quiz.title'? An editor offers the keys that there are, by schemas/strings.json.
        input/strings.yml(2,16): error STR002: Nothing fills the hole '{name}' here. There is {number}.
        input/strings.yml(3,12): error STR002: Nothing fills the hole '{count}' here. Take it away: these words have none.
        input/strings.yml(4,20): error STR003: A link stands in these words, so put [ and ] around those that lead on, once, as in: This is [on another page].
        input/strings.yml(5,1): warning STR004: No number takes this form in the language 'en', so nobody sees it. Its forms are _one, _other.
        input/strings.yml(6,11): error DATA018: 'quiz.easy' has nothing behind its colon yet. Write it there.
        """, TestSite.Build(Terms + """
            === strings.yml
            quiz.titel: Try it
            quiz.question: "{name} asks"
            quiz.lead: "All {count}"
            layout.moved-page: Gone.
            glossary.count_few: "{count} terms"
            quiz.easy:
            """).Messages);

    [Fact]
    public void What_only_looks_like_a_hole_is_one_that_nothing_fills() => Assert.Equal("""
        input/strings.yml(1,15): error STR002: Nothing fills the hole '{ count }' here. Take it away: these words have none.
        input/strings.yml(2,13): error STR002: Nothing fills the hole '{Count words' here. Take it away: these words have none.
        """, TestSite.Build(Terms + """
            === strings.yml
            search.title: "{ count } words"
            quiz.title: "{Count words"
            """).Messages);

    [Fact]
    public void A_text_that_begins_with_a_hole_wants_quotes() => Assert.Equal(
        "input/strings.yml(1,13): error DATA011: The text of 'quiz.right' starts with '{', which YAML takes for something else. Put it in quotes: \"{…\".",
        TestSite.Build(Terms + """
            === strings.yml
            quiz.right: {letter} is right.
            """).Messages);

    [Fact]
    public void A_form_that_the_language_has_and_nobody_wrote_is_missed() => Assert.Equal("""
        input/strings.yml(1,1): warning STR005: Numbers take forms in the language 'pl' that these words have none for: _few, _many. Add a line for each; until then, that of '_other' is shown.
        """, TestSite.Build("""
            === site.yml
            title: T
            base-url: https://example.org/
            language: pl
            """ + "\n" + Terms + """
            === strings.yml
            glossary.count_one: "{count} hasło."
            glossary.count_other: "{count} hasła."
            """).Messages);

    [Fact]
    public void An_editor_is_told_the_words_that_hold_without_a_line() => Assert.Contains(
        "\"One question at a time\"", TestSite.Build(Terms + """
            === strings.yml
            quiz.single: One by one
            """).Page("schemas/strings.json"));

    [Theory]
    [InlineData(1, "1 hasło")]
    [InlineData(3, "3 hasła")]
    [InlineData(5, "5 haseł")]
    [InlineData(22, "22 hasła")]
    public void A_number_takes_the_form_that_the_language_has_for_it(int count, string words) =>
        Assert.Equal(words, Polish.Count("terms", count));

    [Fact]
    public void A_form_that_nobody_wrote_is_that_of_all_others() => Assert.Equal(
        "7 words", new Strings("pl", [KeyValuePair.Create("terms_one", "{count} word"), KeyValuePair.Create("terms_other", "{count} words")]).Count("terms", 7));

    [Fact]
    public void A_day_is_written_as_the_site_wants_it()
    {
        var day = new DateOnly(2026, 3, 1);

        Assert.Equal("1 March 2026", OurStrings.In("en").Date(day));
        Assert.Equal("1. März 2026", OurStrings.In("de").With("de",
            [KeyValuePair.Create("dates.date", "{day}. {month} {year}"), KeyValuePair.Create("dates.month-3", "März")]).Date(day));
    }

    [Fact]
    public void What_fills_a_hole_is_never_read_for_holes() =>
        Assert.Equal("{b} and 2", new Strings("en", [KeyValuePair.Create("a", "{a} and {b}")]).Fill("a", ("a", "{b}"), ("b", "2")));

    [Fact]
    public void Words_that_nobody_has_are_a_mistake_of_whoever_asks() =>
        Assert.Contains("'quiz.nothing'", Assert.Throws<KeyNotFoundException>(() => OurStrings.In("en")["quiz.nothing"]).Message);

    private static Strings Polish { get; } = new("pl",
    [
        KeyValuePair.Create("terms_one", "{count} hasło"), KeyValuePair.Create("terms_few", "{count} hasła"),
        KeyValuePair.Create("terms_many", "{count} haseł"), KeyValuePair.Create("terms_other", "{count} hasła"),
    ]);
}
