using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Search;

namespace StaticSite.Theme.Tests;

/// <summary>What a reader meets first, and the parts of it that other pages show, too.</summary>
public sealed class FirstPageTests
{
    [Fact]
    public void A_page_has_one_box_to_search_in()
    {
        var made = new HomePage("Words", "", [], [], 0);
        Assert.Equal("header", BoxesOf(made));
        Assert.Equal("main", BoxesOf(made with { Head = [new SearchForm([])] }));

        var written = new WrittenHomePage("Words", "", Body.Empty, [], null);
        Assert.Equal("header", BoxesOf(written));
        Assert.Equal("main", BoxesOf(written with { Body = new Body([new BodyPart.Shown(new SearchForm([]))], []) }));

        // A longer text may show one somewhere: the header keeps its own.
        Assert.Equal("header, main", BoxesOf(Samples.Article(new BodyPart.Shown(new SearchForm([])))));

        static string BoxesOf(Page page) => string.Join(", ", Samples.Document(page).QuerySelectorAll("form[role=search]").Select(form => form.Closest("header.site-header, main")!.LocalName));
    }

    [Fact]
    public void A_question_to_begin_with_is_a_search_that_needs_no_script()
    {
        var page = Samples.Document(new HomePage("Words", "", [], [], 0) { Head = [new SearchForm(["What is C++ & C#?"])] });
        var question = Assert.Single(page.QuerySelectorAll(".search-questions a"));
        Assert.Equal("What is C++ & C#?", question.TextContent);
        Assert.Equal("search.html?q=What%20is%20C%2B%2B%20%26%20C%23%3F", question.GetAttribute("href"));
        Assert.Null(Samples.Document(new HomePage("Words", "", [], [], 0) { Head = [new SearchForm([])] }).QuerySelector(".search-questions"));
    }

    [Fact]
    public void What_opens_the_text_stands_in_the_head_beside_the_title()
    {
        var page = Samples.Document(new WrittenHomePage("Words", "What words mean.", Body.Empty, [], null) { Head = [new SearchForm([]), Samples.Square] });
        Assert.Equal(["H1", "P lead", "DIV hero-part", "DIV hero-part"], page.QuerySelector("header.hero")!.Children.Select(part => $"{part.TagName} {part.ClassName}".Trim()));
        Assert.Equal("comparisons/bpo-vs-kpo.html", page.QuerySelector(".square-note a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("BPO,KPO", "<b class=\"word-a\">BPO</b> <span class=\"pair-or\">or</span> <b class=\"word-b\">KPO</b>?")]
    [InlineData("front,middle,back office", "front, middle <span class=\"pair-or\">or</span> back office?")]
    [InlineData("a,b,c,d,e", "BPO and KPO")]
    public void A_comparison_is_asked_for_by_its_words_where_they_are_few(string names, string expected)
    {
        var page = Samples.Document(new ComparisonListPage([Summary with { Names = [.. names.Split(',')] }], Samples.Strings));
        Assert.Equal(expected, Regex.Replace(page.QuerySelector(".pair-words")!.InnerHtml.Trim(), @"\s+", " "));
        Assert.Equal("By what they need.", page.QuerySelector(".pair p")!.TextContent);
    }

    [Theory]
    [InlineData("BPO,KPO KPO,LPO ITO,LPO", "a BPO, b KPO, b KPO, a LPO, b ITO, a LPO")]
    [InlineData("BPO,KPO KPO,LPO BPO,LPO", "a BPO, b KPO, b KPO, a LPO, a BPO, b LPO")]
    public void A_word_keeps_its_colour_from_pair_to_pair_where_it_can(string pairs, string expected)
    {
        var page = Samples.Document(new ComparisonListPage([.. pairs.Split(' ').Select(names => Summary with { Names = [.. names.Split(',')] })], Samples.Strings));
        Assert.Equal(expected, string.Join(", ", page.QuerySelectorAll(".pair b").Select(word => $"{word.ClassName!["word-".Length..]} {word.TextContent}")));
    }

    [Fact]
    public void Without_an_answer_it_says_what_it_asks_or_else_the_words() => Assert.Equal(
        ["How do they differ?", "business process outsourcing, knowledge process outsourcing"],
        new[] { Summary with { Answer = "" }, Summary with { Answer = "", Question = "" } }
            .Select(summary => Samples.Document(new ComparisonListPage([summary], Samples.Strings)).QuerySelector(".pair p")!.TextContent));

    [Fact]
    public void A_list_that_shows_the_first_leads_to_all()
    {
        var all = new PageLink("All 10 comparisons", ComparisonListPage.Address);
        Assert.Equal("All 10 comparisons", Samples.Document(Home(new ComparisonOverview([Summary]) { All = all })).QuerySelector(".all-link a")!.TextContent);
        Assert.Null(Samples.Document(Home(new ComparisonOverview([Summary]))).QuerySelector(".all-link"));

        static HomePage Home(IEmbed part) => new("Words", "", [], [new HomePart("part", "A part", part)], 0);
    }

    private static ComparisonSummary Summary => new(
        new PageLink("BPO and KPO", SitePath.Parse("/comparisons/bpo-vs-kpo.html")), "How do they differ?", [Samples.Bpo, Samples.Kpo])
    { Answer = "By what they need." };
}
