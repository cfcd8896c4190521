using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>The recipes that somebody changed or cooked last.</summary>
internal static class RecipeFeed
{
    private const int Most = 20;

    public static Feed Value => new(new NamedPage("recipes.menu", SitePath.Parse("/recipes.xml")), RecipeListPage.Address, Most)
    {
        IsMade = (catalogue, history) => catalogue.Of<Recipe>()
            .Any(recipe => recipe.Cooked is not null || history.LastChangeOf(recipe.Source.Path) is not null),
        Entries = site => site.Documents<ComposedRecipe>().Select(recipe => EntryOf(recipe, site)).OfType<FeedEntry>(),
        Check = ReportUndated,
    };

    private static FeedEntry? EntryOf(ComposedRecipe recipe, SiteModel site) => LastChange.Of(recipe, recipe.Cooked, site) is { } changed
        ? new FeedEntry(recipe.Path, recipe.Title, changed, recipe.Description)
        : null;

    private static void ReportUndated(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var recipe in site.Documents<ComposedRecipe>())
            if (LastChange.Of(recipe, recipe.Cooked, site) is null)
                diagnostics.Report(RecipeDiagnostics.Undated, new SourceLocation(site.FileOf(recipe.Path)!, 1, 1));
    }
}
