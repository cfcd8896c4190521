using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>The recipes in the order of a menu: by course, then by name. Published at the second barrier.</summary>
public sealed class RecipeOrder(IEnumerable<ComposedRecipe> recipes, PageNames names)
{
    public static Fact<RecipeOrder> Fact { get; } = new("recipe order");

    public ImmutableArray<ComposedRecipe> Recipes { get; } =
        [.. recipes.OrderBy(recipe => recipe.Course).ThenBy(recipe => names.PlaceOf(recipe.Path))];

    public ImmutableArray<PageLink> Links => [.. Recipes.Select(names.LinkTo)];
}
