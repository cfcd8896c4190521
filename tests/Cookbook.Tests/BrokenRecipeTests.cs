using System.Text;
using StaticSite;
using StaticSite.Authoring;
using StaticSite.Engine;

namespace Cookbook.Tests;

/// <summary>Every fault has its code, its place and the way out, whether it is our rule or one that all files obey.</summary>
public sealed class BrokenRecipeTests
{
    [Fact]
    public void A_recipe_without_ingredients() => Finds(
        "input/recipes/soup.md(2,8): warning REC001: 'Soup' has no ingredients, so nobody knows what to buy. "
        + "List them below a line 'ingredients:', each as '- name: …'.",
        "title: Soup\ncooked: 2026-11-01");

    [Fact]
    public void A_recipe_that_goes_with_one_that_is_not_there_or_with_itself() => Finds(
        """
        input/recipes/soup.md(5,13): error REC002: There is no recipe 'braed'. Did you mean 'bread'? Use the id of an existing one.
        input/recipes/soup.md(5,20): error REC003: 'soup' is this recipe itself. Name others that it goes with, or take it out of the list.
        """.ReplaceLineEndings("\n"),
        "title: Soup\ningredients:\n  - name: leeks\ngoes-with: [braed, soup]\ncooked: 2026-11-01");

    [Fact]
    public void A_recipe_that_the_feed_leaves_out() => Finds(
        "input/recipes/soup.md(1,1): notice REC004: Nobody says when this was cooked, so the feed leaves it out. "
        + "Add 'cooked', or 'dates: git' to site.yml.",
        "title: Soup\ningredients:\n  - name: leeks");

    [Fact]
    public void Keys_and_values_are_held_to_the_shape() => Finds(
        """
        input/recipes/soup.md(3,9): error DATA013: 'soon' is no whole number.
        input/recipes/soup.md(4,1): error DATA008: 'course2' is not a key that belongs here. Did you mean 'course'?
        input/recipes/soup.md(6,5): error DATA009: 'name' is missing. Add a line 'name: …'.
        """.ReplaceLineEndings("\n"),
        "title: Soup\nserves: soon\ncourse2: main\ningredients:\n  - amount: 1 l\ncooked: 2026-11-01");

    [Fact]
    public void A_text_that_shows_a_recipe_which_is_not_there() => Finds(
        "input/recipes/soup.md(7,1): error MD009: There is no recipe 'braed'. Did you mean 'bread'? Use the id of an existing one.",
        Good, "::: recipe braed\n:::");

    [Fact]
    public void A_recipe_that_was_renamed_by_hand_is_found_where_its_old_name_stands() => Finds(
        "input/recipes/bread.md(1,1): error SITE006: 'bread' seems to be what was 'braed', and that name still stands in input/recipes/soup.md(5,13) and 1 more place. "
        + "Run 'rename recipes/braed bread', which changes them along, or give the file its old name back.",
        "title: Soup\ningredients:\n  - name: leeks\ngoes-with: [braed]\ncooked: 2026-11-01", "::: recipe braed\n:::");

    [Fact]
    public void A_site_may_think_less_of_a_rule()
    {
        var built = Kitchen.Build(Text("title: Soup\ncooked: 2026-11-01", "Cook it.")
            .Replace("title: Food\n", "title: Food\nseverities:\n  REC001: off\n", StringComparison.Ordinal));
        Assert.Equal("", Kitchen.Findings(built));
    }

    [Fact]
    public void What_is_certain_is_mended()
    {
        var (builder, theme) = CookbookSite.Create();
        var fix = new FixSite(files => builder.Build(files, theme).Diagnostics);
        var mended = fix.Fix(
            [.. Kitchen.Files(Text("title: Soup\ningredients:\n  - name: leeks\ngoes-with: [braed, soup]\ncooked: 2026-11-01", "::: recipe breda\n:::"))]);
        Assert.Equal(
            "---\ntitle: Soup\ningredients:\n  - name: leeks\ngoes-with: [bread]\ncooked: 2026-11-01\n---\n::: recipe bread\n:::\n",
            Encoding.UTF8.GetString(mended.Files.Single(file => file.Name == "recipes/soup.md").Bytes.Span));
    }

    private const string Good = "title: Soup\ningredients:\n  - name: leeks\ncooked: 2026-11-01";

    private static void Finds(string findings, string keys, string text = "Cook it.") =>
        Assert.Equal(findings, Kitchen.Findings(Kitchen.Build(Text(keys, text))));

    private static string Text(string keys, string text) => $"""
        === site.yml
        title: Food
        base-url: https://example.org/
        === recipes/bread.md
        ---
        title: Bread
        ingredients:
          - name: flour
        cooked: 2026-11-01
        ---
        Bake it.
        === recipes/soup.md
        ---
        {keys}
        ---
        {text}
        """;
}
