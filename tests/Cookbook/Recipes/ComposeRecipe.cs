using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace Cookbook.Recipes;

/// <summary>Makes a document of a recipe. Nothing of other recipes is known yet but what the index says.</summary>
internal sealed class ComposeRecipe(ComposeBody composer)
{
    public ComposedRecipe Compose(Recipe recipe, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(recipe.Path, index, diagnostics);
        page.AddAnchor(ShoppingList.Anchor);
        var ingredients = recipe.Ingredients.Select(ingredient => Compose(ingredient, page)).ToImmutableArray();
        var text = composer.Blocks(recipe.Text.Decode(), new TextScope(page, recipe.Text.At));
        var goesWith = recipe.GoesWith.Select(id => Find(id, recipe, page)).OfType<SitePath>().ToImmutableArray();
        page.State<PageCitations>().AddRange(ResolveReferences.Of("source", recipe.Sources, page));
        return new ComposedRecipe(
            recipe.Source.Id, recipe.Title.Text, recipe.Description, recipe.Course, recipe.Serves, recipe.Minutes, recipe.Cooked,
            ingredients, text, goesWith,
            page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations);
    }

    private ComposedIngredient Compose(Ingredient ingredient, PageScope page)
    {
        var scope = new TextScope(page, ingredient.Name, ShoppingList.Anchor, page.Index.Get(Strings.Fact)["recipes.ingredients"]);
        var name = composer.Phrase(ingredient.Name.Text, scope, out var plain);
        return new ComposedIngredient(ingredient.Amount, name, plain);
    }

    private static SitePath? Find(Located id, Recipe recipe, PageScope page)
    {
        if (id.Text == recipe.Source.Id)
        {
            page.Diagnostics.Add(RecipeDiagnostics.GoesWithItself.At(id.At, id.Text) with { Fix = OfferFix.Remove(recipe.Source, id) });
            return null;
        }

        if (page.Index.Ask(RecipeIndex.PageOf, id.Text) is not { } found)
        {
            ReportUnknown(id, page);
            return null;
        }

        page.Add(new Link(id.At, LinkKind.Written, found, "", "", ""));
        return found;
    }

    // Whoever misspells an id wants to know the right one, and is read again whenever there are others.
    private static void ReportUnknown(Located id, PageScope page)
    {
        var index = page.Index.Get(RecipeIndex.Fact);
        var known = page.Diagnostics.Candidates(index.Keys);
        page.Diagnostics.Add(RecipeDiagnostics.UnknownRecipe.At(id.At, id.Text, Nearest.Hint(id.Text, known)) with
        {
            Fix = OfferFix.Nearest(id, known),
            Missing = index.FileOf(id.Text),
            Names = index.AddressOf(id.Text),
        });
    }
}
