using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>The page of a recipe, ready for the look: nothing is left to be found.</summary>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="ShownOn">The pages whose texts show its shopping list.</param>
public sealed record RecipePage(
    SitePath Path,
    string Title,
    string Description,
    int? Minutes,
    ShoppingList List,
    Body Text,
    ImmutableArray<PageLink> GoesWith,
    ImmutableArray<PageLink> ShownOn,
    ImmutableArray<Reference> Sources,
    DateOnly? Cooked) : Page(Path, Title, Description), ICitingPage
{
    public override bool IsArticle => true;
}

/// <summary>The list of all recipes, by course.</summary>
public sealed record RecipeListPage(ImmutableArray<ListedCourse> Courses, Strings Strings)
    : Page(Address, Strings["recipes.menu"], Strings["recipes.lead"])
{
    public static SitePath Address { get; } = SitePath.Parse("/recipes/index.html");
}

public sealed record ListedCourse(Course Course, ImmutableArray<ListedRecipe> Recipes);

/// <param name="Link">With what tells it from another of its name.</param>
/// <param name="Description">As text, or empty.</param>
public sealed record ListedRecipe(PageLink Link, string Description);
