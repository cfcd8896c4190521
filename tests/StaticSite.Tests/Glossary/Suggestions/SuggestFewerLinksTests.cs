namespace StaticSite.Tests.Glossary.Suggestions;

/// <summary>Links that authors who link by hand do not make: of terms that readers know, of other names, and in phrases.</summary>
public sealed class SuggestFewerLinksTests
{
    private const string Hand = "=== glossary/kpo.md\n---\nterm: KPO\ndefinition: work\n---\n";

    [Fact]
    public void A_term_that_authors_hardly_link_by_hand_is_linked_where_they_ask() => Assert.Equal(
        "brazier: add 'links: ask': 20 links on 20 pages by themselves, while authors link it by hand on none, and other terms 60 times "
        + "(input/articles/a0.md(4,28), input/articles/a1.md(4,28), input/articles/a10.md(4,28), …)",
        Suggested(Hand + Term("brazier"), 20, _ => "[[KPO]] [[KPO]] [[KPO]], a brazier."));

    [Theory]
    [InlineData(20, "[[KPO]] [[KPO]], a brazier.")]
    [InlineData(14, "[[KPO]] [[KPO]] [[KPO]] [[KPO]] [[KPO]], a brazier.")]
    [InlineData(20, "A brazier.")]
    public void Few_links_by_hand_or_few_pages_tell_nothing(int pages, string text) =>
        Assert.Equal("", Suggested(Hand + Term("brazier"), pages, _ => text));

    // These link where nothing would link by itself, so they tell nothing of what they leave.
    [Fact]
    public void Links_by_hand_with_other_words_tell_nothing() =>
        Assert.Equal("", Suggested(Hand + Term("brazier"), 20, page => $"[[KPO|work {page} of that kind]] [[KPO|expert task {page}]] [[KPO|this work {page}]], a brazier."
            ).Split('\n').FirstOrDefault(line => line.Contains("links: ask", StringComparison.Ordinal), ""));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void So_do_links_by_hand_of_the_term_itself(int byHand, bool isTold) => Assert.Equal(
        isTold, Suggested(Hand + Term("brazier"), 25, page => $"[[KPO]] [[KPO]] [[KPO]], a {(page < byHand ? "[[brazier]]" : "brazier")}.").Contains("ask", StringComparison.Ordinal));

    [Theory]
    [InlineData("links: section\n")]
    [InlineData("links: page\n")]
    public void Who_said_how_often_has_thought_of_it(string key) =>
        Assert.Equal("", Suggested(Hand + Term("brazier", key), 20, _ => "[[KPO]] [[KPO]] [[KPO]], a brazier."));

    [Fact]
    public void Another_name_by_which_nobody_links_it_is_cautious() => Assert.Equal(
        "page-bundle: add 'bundlet' to 'cautious': 3 links on 3 pages by themselves, while authors link the term 5 times by other words and never by this one "
        + "(input/articles/a5.md(4,3), input/articles/a6.md(4,3), input/articles/a7.md(4,7))",
        Suggested(Term("page bundle", "aliases: [bundlet]\n"), 8, page => page < 5 ? "A [[page bundle]]." : page == 7 ? "Three bundlets." : "A bundlet."));

    [Theory]
    [InlineData("aliases: [bundlet]\n", 3, "perhaps add 'bundlet' to 'cautious': 5 links on 5 pages by themselves, while authors link the term 3 times by other words and never by this one, but that is not often")]
    [InlineData("aliases: [bundlet]\n", 2, "")]
    [InlineData("aliases: [bundlet of pages]\n", 5, "")]
    [InlineData("abbreviation: BU\n", 5, "")]
    public void Only_one_word_and_many_links_tell_so(string key, int byHand, string suggestion) => Assert.StartsWith(
        suggestion.Length > 0 ? $"page-bundle: {suggestion} (" : "",
        Suggested(Term("page bundle", key), 8, page => page < byHand ? "A [[page bundle]]." : "A bundlet, a bundlet of pages, a BU."), StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_is_never_linked_by_hand_is_another_thing() => Assert.Equal(
        """
        token: add 'bus token' to 'except': 2 links on 2 pages in this phrase, while none of 5 by hand stands behind a word that tells a kind of it (input/articles/a5.md(4,9), input/articles/a6.md(4,9))
        """,
        Suggested(Term("token"), 9, page => page < 5 ? "The [[token]]." : page < 7 ? "The bus token." : page < 8 ? "A subway token." : "To buy token."));

    [Theory]
    [InlineData("The bus [[token]].", "The bus token.")]
    [InlineData("The [[token]].", "Bus token.")]
    [InlineData("The [[token]].", "To bus token.")]
    [InlineData("The [[token]].", "The current token.")]
    [InlineData("The [[token]].", "The half-bus token.")]
    [InlineData("The [[token]].", "The sign token.")]
    public void Its_own_kinds_verbs_and_qualities_are_not(string byHand, string text) => Assert.Equal("", Suggested(Term("token"), 9, page => page < 5 ? byHand : text));

    [Theory]
    [InlineData(4, "token: perhaps add 'bus token' to 'except': 4 links on 4 pages in this phrase, but only who knows the matter can tell whether it is another thing ("
        + "input/articles/a0.md(4,9), input/articles/a1.md(4,9), input/articles/a2.md(4,9), …)")]
    [InlineData(3, "")]
    public void A_phrase_that_stands_often_is_asked_about(int uses, string suggestion) =>
        Assert.Equal(suggestion, Suggested(Term("token"), 15, page => page < uses ? "The bus token." : "A token."));

    [Fact]
    public void A_phrase_that_leads_to_another_site_is_another_thing() => Assert.Equal(
        "token: add 'bus token' to 'except': 2 links on 2 pages in this phrase, which authors link to another site (input/articles/a1.md(4,9), input/articles/a2.md(4,9))",
        Suggested(Term("token"), 3, page => page == 0 ? "[Bus tokens](https://example.com/)" : "The bus token."));

    // "Bitrate" is a rate of bits: that other writing is a name of it, and no other thing.
    [Fact]
    public void A_phrase_that_is_another_way_to_write_a_label_is_no_other_thing() => Assert.DoesNotContain(
        "except", Suggested(Term("bitrate", "aliases: [rate]\n"), 9, page => page < 5 ? "The bit rate." : "A rate."), StringComparison.Ordinal);

    [Fact]
    public void What_was_taken_is_suggested_no_more()
    {
        var site = Term("token") + Term("brazier") + Term("page bundle", "aliases: [bundlet]\n") + Hand + Articles(30, page =>
            $"[[KPO]] [[KPO]], a brazier. The {(page < 8 ? "[[token]]" : page < 11 ? "bus token" : "bus")}, {(page < 8 ? "[[page bundle]]" : "a bundlet")}.");
        var once = TestSite.Take([.. TestSite.Files("=== site.yml\ntitle: T\nbase-url: https://example.org/\n" + site)]);

        Assert.Equal(["links: ask", "cautious: [bundlet]", "except: [bus token]"], once.Made.Select(made => made.Yaml));
        Assert.Empty(once.Refused);
        Assert.Empty(TestSite.Take(once.Files).Made);
    }

    private static string Term(string name, string keys = "") =>
        $"=== glossary/{name.Replace(' ', '-')}.md\n---\nterm: {name}\n{keys}definition: small sign of something\n---\n";

    private static string Articles(int number, Func<int, string> text) => string.Concat(Enumerable.Range(0, number)
        .Select(at => $"=== articles/a{at}.md\n---\ntitle: Text {at}\n---\n{text(at)}\n"));

    private static string Suggested(string glossary, int number, Func<int, string> text) => TestSite.Build(glossary + Articles(number, text), explains: true).Suggested;
}
