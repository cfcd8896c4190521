using System.Globalization;
using StaticSite.Features;

namespace Cookbook.Recipes;

/// <summary>Says of a recipe what a search finds, and what machines read.</summary>
internal static class DescribeRecipe
{
    /// <summary>What stands before the colon where results name a recipe: <c>recipe:tomato-soup</c>.</summary>
    public static readonly ResultKind Result = new("recipe") { TopLeads = 0.5 };

    public static IEnumerable<SearchSection> ToSearch(ComposedRecipe recipe) => ListSections.List(
        recipe, $"{Result.Name}:{recipe.Id}", recipe.Description, [new WeightedText(recipe.Description, Weight.OfSummary)]);

    /// <summary>With the words of schema.org.</summary>
    public static void ToMachines(RecipePage page, JsonLdWriter writer)
    {
        writer.Start("Recipe");
        writer.Fact("@id", page.Path);
        writer.Fact("name", page.Title);
        writer.Fact("description", page.Description);
        writer.Fact("inLanguage", writer.Frame.Language);
        writer.Fact("totalTime", page.Minutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M") : null);
        if (page.List.Serves is { } serves)
            writer.Fact("recipeYield", serves);
        writer.Facts("recipeIngredient", [.. page.List.Ingredients.Select(ingredient => ingredient.Line)]);
        writer.End();
    }
}
