using StaticSite;
using StaticSite.Engine;

namespace Cookbook.Tests;

/// <summary>A container that holds a text: where it may stand, what may stand in it, and what is said of one that is broken.</summary>
public sealed class TrickTests
{
    [Fact]
    public void What_stands_in_it_is_as_it_would_be_outside() => Assert.Equal(
        """<div class="trick box" role="note"><p class="trick-title">Of <em>salt</em> &amp; *</p><h2 id="a">A</h2><p>Text, <a href="index.html">a link</a>.</p><ul><li>one</li></ul></div>""",
        Shown("::: trick Of *salt* & *\n## A\n\nText, [a link](index.md).\n\n- one\n:::"));

    [Fact]
    public void Its_headings_are_among_the_contents_and_found_by_a_search()
    {
        var site = Kitchen.Publish(Build("## First\n\n::: trick\n## Second\n\nWords.\n:::"));
        Assert.Equal("On this page On this page First Second", Kitchen.Parse(site["articles/a.html"]).Words(".contents"));
        Assert.Contains("\t \tSecond\tWords.", site.Single(file => file.Key.EndsWith("sections-0.txt", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_colons_ends_the_innermost() => Assert.Equal(
        "Trick one Trick two three",
        Words("::: trick\none\n\n::: trick\ntwo\n:::\n\nthree\n:::"));

    [Fact]
    public void More_colons_outside_work_too() => Assert.Equal(
        "Trick one Trick two three four",
        Words(":::: trick\none\n\n::: trick\ntwo\n:::\n\nthree\n::::\n\nfour"));

    [Fact]
    public void Code_ends_none() => Assert.Equal(
        "Trick ::: Copy text after",
        Words("::: trick\n```\n:::\n```\n\ntext\n:::\n\nafter"));

    [Fact]
    public void It_may_stand_in_a_list_and_in_a_quotation() => Assert.Equal(
        """<ul><li>one<div class="trick box" role="note"><p class="trick-title">Trick</p><p>two</p></div></li><li>three</li></ul><blockquote><div class="trick box" role="note"><p class="trick-title">Trick</p><p>four</p></div></blockquote>""",
        Shown("- one\n  ::: trick\n  two\n  :::\n- three\n\n> ::: trick\n> four\n> :::"));

    [Theory]
    [InlineData("::: trick\n\ntext", "input/articles/a.md(4,1): error MD006: The ':::' that starts here has no end. Put a line ':::' below it.")]
    [InlineData("::: trick\n:::", "input/articles/a.md(4,1): warning MD056: Nothing stands between this '::: trick' and its ':::'. Write its text there, or take both lines out.")]
    [InlineData("::: trick text :::\n:::", "input/articles/a.md(4,1): error MD007: The closing ':::' must stand on a line of its own, below this one.")]
    [InlineData("::: trik\ntext\n:::", "input/articles/a.md(4,1): error MD008: There is nothing called '::: trik'. Did you mean 'trick'? Known: articles, categories, caution, comparison, comparisons, details, dispute, important, include, note, recipe, recipes, say, search, sections, square, tabs, terms, tip, trick, warning.")]
    [InlineData("::: trick\n::: trik\n:::\n:::", "input/articles/a.md(5,1): error MD008: There is nothing called '::: trik'. Did you mean 'trick'? Known: articles, categories, caution, comparison, comparisons, details, dispute, important, include, note, recipe, recipes, say, search, sections, square, tabs, terms, tip, trick, warning.")]
    public void What_is_broken_is_said_where_it_starts(string text, string finding) =>
        Assert.Equal(finding, Kitchen.Findings(Build(text)));

    [Fact]
    public void Where_there_is_no_room_for_it_its_words_stay()
    {
        var site = Kitchen.Build("""
            === site.yml
            title: Food
            === recipes/soup.md
            ---
            title: Soup
            ingredients:
              - name: |
                  leeks

                  ::: trick Wash them
                  twice
                  :::
            ---
            Cook them.
            """);
        Assert.Equal(
            "input/recipes/soup.md(7,7): warning MD015: This starts a block of its own, and here is room for one paragraph. Write it so, or put a backslash before the sign that makes it what it is.",
            Kitchen.Findings(site));
        Assert.Equal("leeks Wash them twice", Kitchen.Parse(Kitchen.Publish(site)["recipes/soup.html"]).Words(".shopping-list li"));
    }

    private static BuiltSite Build(string text) => Kitchen.Build($"=== site.yml\ntitle: Food\n=== articles/a.md\n---\ntitle: A\n---\n{text}\n");

    private static string Words(string text) => Page(text).Words(".prose");

    private static string Shown(string text) => Page(text).QuerySelector(".prose")!.InnerHtml
        .Replace("\n", "", StringComparison.Ordinal).Replace("    ", "", StringComparison.Ordinal);

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string text)
    {
        var built = Build(text);
        Assert.Equal("", Kitchen.Findings(built));
        return Kitchen.Parse(Kitchen.Publish(built)["articles/a.html"]);
    }
}
