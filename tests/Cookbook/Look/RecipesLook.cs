using Cookbook.Recipes;
using StaticSite.Navigation;
using StaticSite.Theme.Rendering;

namespace Cookbook.Look;

/// <summary>How recipes look. Pages load the style sheet and the script of a component where it is drawn, and nowhere
/// else.</summary>
public static class RecipesLook
{
    private static readonly StyleSheet Sheet = new("recipes", "recipes.css");

    public static ThemeFeature Feature { get; } = new("Recipes", typeof(RecipesLook))
    {
        Components =
        [
            ThemeComponent.For<RecipePage, RecipePageView>() with { StyleSheets = [Sheet] },
            ThemeComponent.For<RecipeListPage, RecipeListPageView>(),
            ThemeComponent.For<RecipeOverview, RecipeOverviewView>(),
            ThemeComponent.For<ShoppingList, ShoppingListView>() with { StyleSheets = [Sheet], Scripts = [new Script("portions", "portions.js")] },
            ThemeComponent.For<Trick, TrickView>() with { StyleSheets = [Sheet] },

            // Whoever is lost in this site is hungry.
            ThemeComponent.InPlaceFor<NotFoundPage, LostPageView>(),
        ],
    };
}
