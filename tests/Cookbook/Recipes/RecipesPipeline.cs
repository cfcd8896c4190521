using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>One page for each recipe, the list of all, and the shopping lists that texts may show.</summary>
internal static class RecipesPipeline
{
    public static IPipeline Make(SiteParts parts) => new Pipeline<Recipe, ComposedRecipe>("Recipes")
    {
        Reads = RecipesFeature.Kind.Includes,
        Catalogue = (source, opening, diagnostics) => ReadRecipe.Read(source, opening.Ask(ForeignKeys.All, "")!, diagnostics),
        Generates = catalogue => catalogue.Of<Recipe>().IsEmpty ? [] : [new GeneratedPage(RecipeListPage.Address)],
        Publishes =
        [
            RecipeIndex.Fact.AtIndex((catalogue, _) => new RecipeIndex(catalogue.Of<Recipe>())),
            IEmbedIndex.Facts.AtIndex(RecipeIndex.Fact),
            IEmbedSource.Facts.AtLink((site, _) => new ShoppingLists(site.Documents<ComposedRecipe>())),
            RecipeOrder.Fact.AtLink((site, _) => new RecipeOrder(site.Documents<ComposedRecipe>(), site.Get(PageNames.Fact)), PageNames.Fact),
            IEmbedIndex.Facts.AtIndex((catalogue, _) => new OverviewIndex(RecipeOverview.Overview, RecipeListPage.Address, !catalogue.PathsOf<Recipe>().IsEmpty)),
            IEmbedSource.Facts.AtLink((site, _) => RecipeOverview.Show(site.Get(RecipeOrder.Fact)), RecipeOrder.Fact),
        ],
        Needs = [ForeignKeys.Fact, RecipeIndex.Fact, RecipeOrder.Fact, PageNames.Fact, .. parts.Composer.Needs, .. parts.Pages.Needs],
        Compose = new ComposeRecipe(parts.Composer).Compose,
        Render = (recipe, site) => [parts.Pages.Render(MakePage(recipe, site), site)],
        Generate = site => site.Get(RecipeOrder.Fact).Recipes.IsEmpty ? [] : [parts.Pages.Render(MakeList(site), site)],
    };

    private static RecipePage MakePage(ComposedRecipe recipe, SiteModel site)
    {
        var names = site.Get(PageNames.Fact);
        var text = recipe.Text.Fill(site);
        return new RecipePage(
            recipe.Path, recipe.Title, recipe.Description, recipe.Minutes, recipe.List, text,
            names.LinksTo(recipe.GoesWith.Select(site.Find<ComposedRecipe>).OfType<ComposedRecipe>()),
            names.LinksTo(site.BacklinksTo(recipe.Path).Where(backlink => backlink.Link.Kind == LinkKind.Embed).Select(backlink => backlink.From)),
            PageCitations.Of(recipe.Sources, text),
            recipe.Cooked);
    }

    private static RecipeListPage MakeList(SiteModel site)
    {
        var names = site.Get(PageNames.Fact);
        return new RecipeListPage(
        [
            .. site.Get(RecipeOrder.Fact).Recipes.GroupBy(recipe => recipe.Course, (course, recipes) => new ListedCourse(
                course, [.. recipes.Select(recipe => new ListedRecipe(names.LinkTo(recipe), recipe.Description))])),
        ], site.Get(Strings.Fact));
    }
}
