using System.Text.Json;
using System.Xml.Linq;
using StaticSite;
using StaticSite.Cli;
using StaticSite.Engine;
using StaticSite.Theme;

namespace Cookbook.Tests;

/// <summary>What machines are told of recipes: searches, feeds, editors, and whoever reads a page's own data.</summary>
public sealed class MachineTests
{
    private static readonly BuiltSite Built = Kitchen.Build(SiteWithRecipes.Text);
    private static readonly SortedDictionary<string, string> Site = Kitchen.Publish(Built);

    [Fact]
    public void A_search_finds_a_recipe_and_each_of_its_sections_under_a_kind_of_their_own()
    {
        var sections = Site.Single(file => file.Key.EndsWith("/sections-0.txt", StringComparison.Ordinal)).Value;
        Assert.Contains(
            """
            recipes/tomato-soup.html	Tomato soup	recipe:tomato-soup			A red soup for cold days.
            			 	Ingredients	tinned tomatoes
            			 	Keep it	It keeps for three days.

            """.ReplaceLineEndings("\n"),
            sections, StringComparison.Ordinal);
        Assert.Contains("\"recipe\":{\"top\":0.5}", Site["search/index.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_has_those_that_were_cooked_the_last_one_first_and_knows_them_again()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Site["recipes.xml"]).Root!;
        Assert.Equal("At home: Recipes", feed.Element(atom + "title")!.Value);
        Assert.Equal(
            [
                ("https://example.org/soup.html", "Tomato soup", "2026-11-20T00:00:00Z", "A red soup for cold days."),
                ("https://example.org/recipes/bread.html", "Bread", "2026-11-01T00:00:00Z", ""),
            ],
            feed.Elements(atom + "entry").Select(entry => (
                entry.Element(atom + "id")!.Value, entry.Element(atom + "title")!.Value, entry.Element(atom + "updated")!.Value,
                entry.Element(atom + "summary")?.Value ?? "")));
        Assert.Equal("../recipes.xml", Kitchen.Parse(Site["recipes/bread.html"]).QuerySelector("link[title=Recipes]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_tells_what_schema_org_has_words_for()
    {
        var data = Kitchen.Parse(Site["recipes/tomato-soup.html"]).QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.Equal(
            """
            {"@type":"Recipe","@id":"https://example.org/recipes/tomato-soup.html","name":"Tomato soup",
            "description":"A red soup for cold days.","inLanguage":"en","totalTime":"PT30M","recipeYield":4,
            "recipeIngredient":["800 g tinned tomatoes","a roux"]}
            """.ReplaceLineEndings(""),
            JsonDocument.Parse(data).RootElement.GetProperty("@graph")[0].GetRawText());
    }

    [Fact]
    public void The_lists_of_all_pages_have_them()
    {
        Assert.Contains(
            "## Recipes\n\n- [Tomato soup](https://example.org/recipes/tomato-soup.html): A red soup for cold days.\n- [Bread](https://example.org/recipes/bread.html)\n",
            Site["llms.txt"], StringComparison.Ordinal);
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.Equal(
            ["https://example.org/recipes/bread.html 2026-11-01", "https://example.org/recipes/ ", "https://example.org/recipes/tomato-soup.html 2026-11-20"],
            XDocument.Parse(Site["sitemap.xml"]).Root!.Elements()
                .Select(page => $"{page.Element(sitemap + "loc")!.Value} {page.Element(sitemap + "lastmod")?.Value}")
                .Where(page => page.Contains("/recipes/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Editors_learn_its_keys_and_the_recipes_and_sources_that_there_are()
    {
        var schema = JsonDocument.Parse(Site["schemas/recipe.json"]).RootElement;
        Assert.Equal(
            ["title", "description", "course", "serves", "minutes", "ingredients", "goes-with", "sources", "cooked", "aliases"],
            schema.GetProperty("properties").EnumerateObject().Select(key => key.Name));
        Assert.Equal("""["bread","tomato-soup"]""", Compact(schema.GetProperty("definitions").GetProperty("recipe").GetProperty("enum")));
        Assert.Equal("""["grandmother"]""", Compact(schema.GetProperty("definitions").GetProperty("source").GetProperty("enum")));
    }

    [Fact]
    public void A_new_recipe_starts_from_a_draft_that_is_good_once_it_is_filled_in()
    {
        var (builder, theme) = CookbookSite.Create();
        var kind = Assert.Single(builder.Features.Drafted, kind => kind.Name == "recipe");
        var draft = Built.Draft(kind, "Apple: pie", "apple-pie", new DateOnly(2026, 11, 29));

        Assert.Equal("recipes/apple-pie.md", kind.FileOf("apple-pie"));
        Assert.Equal(["description", "ingredients", "the steps below the front matter"], draft.Left);
        Assert.Equal(
            """
            ---
            # Lines with '#' are notes to you. Delete them and every key that you do not need.
            title: "Apple: pie"
            # One sentence for lists and for search engines.
            description:
            # starter, main or dessert
            course: main
            serves: 4
            minutes:
            ingredients:
              - amount:
                name:
            # Ids of recipes that it goes with: bread, tomato-soup.
            goes-with: []
            cooked: 2026-11-29
            ---

            """.ReplaceLineEndings("\n"),
            draft.Text);

        var filled = draft.Text.Replace("name:", "name: apples", StringComparison.Ordinal) + "Bake it.";
        var built = builder.Build(Kitchen.Files($"=== site.yml\ntitle: Food\n=== recipes/apple-pie.md\n{filled}"), theme);
        Assert.Equal("", Kitchen.Findings(built));
    }

    [Fact]
    public void All_of_this_uses_nothing_but_what_anybody_may_use() => Assert.All(
        [typeof(SitePath).Assembly, typeof(SiteBuilder).Assembly, typeof(RazorTheme).Assembly, typeof(StaticSiteProgram).Assembly],
        assembly => Assert.DoesNotContain(
            assembly.GetCustomAttributes(typeof(System.Runtime.CompilerServices.InternalsVisibleToAttribute), false)
                .Cast<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName.StartsWith("Cookbook", StringComparison.Ordinal)));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
