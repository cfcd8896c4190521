using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>Recipes: all that a site must know of them, said once.</summary>
public static class RecipesFeature
{
    /// <summary>Its files.</summary>
    internal static FileKind Kind { get; } = new("recipe", "recipes/*.md", ReadRecipe.Shape)
    { Draft = DraftRecipe.Start, Question = "Which dish?", IsRenamed = true, Named = ReadRecipe.RecipeId, Embed = "recipe" };

    public static Feature Value => new("Recipes")
    {
        Pipelines = parts => [RecipesPipeline.Make(parts)],
        Rules = DiagnosticRule.AllOf(typeof(RecipeDiagnostics)),
        Files = [Kind],
        Menu = [new NamedPage("recipes.menu", RecipeListPage.Address)],
        WaysIn = [new NamedPage("recipes.way-in", RecipeListPage.Address)],
        Overviews = [RecipeOverview.Overview],
        Topics = site =>
        [
            new Topic(
                site.Get(Strings.Fact)["recipes.menu"], site.Get(RecipeOrder.Fact).Links,
                new NamedPage("recipes.all", RecipeListPage.Address).In(site.Get(Strings.Fact))),
        ],
        Listed = site => site.Get(RecipeOrder.Fact).Recipes
            .Select(recipe => new ListedPage(recipe.Title, recipe.Path, recipe.Description)),
        Documents =
        [
            new DocumentKind<ComposedRecipe>
            { Sections = DescribeRecipe.ToSearch, Results = [DescribeRecipe.Result], Reviewed = recipe => recipe.Cooked },
        ],
        Pages = [new PageKind<RecipePage> { Facts = DescribeRecipe.ToMachines }],
        Feeds = [RecipeFeed.Value],
        Known =
        [
            new KnownWords(ReadRecipe.RecipeId, site => site.Documents<ComposedRecipe>()
                .Select(recipe => new KnownWord(recipe.Id, recipe.Title, []))),
        ],
        Containers = [new ContainerKind("trick", content => new Trick(content))],
        Needs = [RecipeOrder.Fact, SiteHistory.Fact],
    };
}
