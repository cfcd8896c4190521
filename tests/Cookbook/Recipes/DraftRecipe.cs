using StaticSite.Data;
using StaticSite.Features;

namespace Cookbook.Recipes;

/// <summary>Starts <c>recipes/&lt;id&gt;.md</c> for somebody who asks for a new one.</summary>
internal static class DraftRecipe
{
    public static Draft Start(NewFile file) => new($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(file.Name)}
        # One sentence for lists and for search engines.
        description:
        # starter, main or dessert
        course: main
        serves: 4
        minutes:
        ingredients:
          - amount:
            name:
        # Ids of recipes that it goes with{Known(file)}.
        goes-with: []
        cooked: {file.Day}
        ---

        """, ["description", "ingredients", "the steps below the front matter"], []);

    private static string Known(NewFile file)
    {
        string[] ids = [.. file.Site.Documents<ComposedRecipe>().Select(recipe => recipe.Id).Order(StringComparer.Ordinal)];
        return ids.Length > 0 ? ": " + string.Join(", ", ids) : "";
    }
}
