namespace Cookbook.Tests;

/// <summary>What a reader sees of recipes, on pages of their own and on others.</summary>
public sealed class RecipePageTests
{
    private static readonly SortedDictionary<string, string> Site = Kitchen.Publish(Kitchen.Build(SiteWithRecipes.Text));

    [Fact]
    public void A_recipe_has_a_page_with_its_ingredients_and_its_text() => Assert.Equal(
        "Tomato soup A red soup for cold days. 30 minutes to cook "
        + "On this page On this page Ingredients Keep it "
        + "Ingredients Serves 4. Portions 800 g tinned tomatoes a roux "
        + "Stir the tomatoes into the roux. Mind the salt Tins have some already Source 1. Keep it It keeps for three days. "
        + "Goes with Bread Part of What to eat on a Sunday Sources Her notebook Cooked on 20 November 2026",
        Page("recipes/tomato-soup.html").Words("article"));

    [Fact]
    public void Terms_of_the_glossary_become_links_in_its_texts() => Assert.Equal(
        ["../glossary/roux.html", "../glossary/roux.html"],
        Page("recipes/tomato-soup.html").QuerySelectorAll("article a.term").Select(link => link.GetAttribute("href")));

    [Fact]
    public void All_recipes_stand_in_a_list_by_course() => Assert.Equal(
        "Recipes What to cook. Starters Tomato soup A red soup for cold days. Main courses Bread",
        Page("recipes/index.html").Words("main"));

    [Fact]
    public void The_menu_leads_to_the_list_and_each_recipe_stands_beside_the_others()
    {
        var page = Page("recipes/tomato-soup.html");
        Assert.Equal("Articles Glossary Sources Recipes", page.Words(".menu"));
        Assert.Equal("Home Recipes", page.Words(".breadcrumbs"));
        Assert.Equal("Recipes Tomato soup Bread All recipes", page.Words(".side"));
        Assert.Contains("What to cook?", Page("index.html").Words(".ways-in"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_lists_them_behind_terms_and_articles() => Assert.Equal(
        "At home Words to start with roux Flour and fat, fried together. Articles What to eat on a Sunday Soup. "
        + "Recipes Tomato soup Bread 1 term from A to Z What to cook?",
        Page("index.html").Words("main"));

    [Fact]
    public void A_first_page_in_its_authors_words_lists_them_where_it_asks_for_them() => Assert.Equal(
        "At home Cook. Tomato soup Bread Eat.",
        Kitchen.Parse(Kitchen.Publish(Kitchen.Build(SiteWithRecipes.Text + "\n=== home.md\nCook.\n\n::: recipes\n:::\n\nEat.\n"))["index.html"]).Words("main"));

    [Fact]
    public void An_article_shows_a_shopping_list_and_a_tip_with_another_in_it()
    {
        var page = Page("articles/sunday.html");
        Assert.Equal(
            "There is soup. For Tomato soup Serves 4. Portions 800 g tinned tomatoes a roux "
            + "Trick Lay the table first. For Bread 500 g flour",
            page.Words(".prose"));
        Assert.Equal("For Bread 500 g flour", page.Words(".trick .shopping-list"));
        Assert.Equal("roux", page.Words(".terms-used dt"));
    }

    [Fact]
    public void A_page_loads_the_style_sheet_and_the_script_of_what_it_shows_and_no_other()
    {
        Assert.Equal(["site", "recipes", "site", "portions"], Loaded("recipes/tomato-soup.html"));
        Assert.Equal(["site", "recipes", "site", "portions"], Loaded("articles/sunday.html"));
        Assert.Equal(["site", "site"], Loaded("recipes/index.html"));
        Assert.Equal(["site", "sources", "site"], Loaded("sources.html"));
    }

    [Fact]
    public void Whoever_is_lost_reads_our_page_in_place_of_the_sites_own()
    {
        var page = Page("404.html");
        Assert.Equal("Nothing on this plate There is no page at this address. Articles Glossary Sources Recipes", page.Words("main"));
        Assert.Equal("/recipes/index.html", page.QuerySelector("main li:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public void An_old_address_leads_on() =>
        Assert.Equal("0; url=recipes/tomato-soup.html", Page("soup.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));

    [Fact]
    public void A_site_without_recipes_has_no_page_more()
    {
        var plain = Kitchen.Publish(Kitchen.Build("=== site.yml\ntitle: Food\n=== articles/a.md\n# A\n\nText."));
        Assert.DoesNotContain(plain.Keys, name => name.StartsWith("recipes", StringComparison.Ordinal));
        Assert.Equal("Articles", Kitchen.Parse(plain["articles/a.html"]).Words(".menu"));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string name) => Kitchen.Parse(Site[name]);

    private static IEnumerable<string> Loaded(string name) => Page(name).QuerySelectorAll("link[rel=stylesheet], script[src]")
        .Select(part => (part.GetAttribute("href") ?? part.GetAttribute("src"))!)
        .Select(address => Path.GetFileName(address).Split('.')[0]);
}
