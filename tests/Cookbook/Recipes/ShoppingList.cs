using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>What to buy for a recipe: a part of its page that texts of all features may show.</summary>
/// <param name="Serves">How many people the amounts are for; null if nobody said.</param>
public sealed record ShoppingList(PageLink Recipe, int? Serves, ImmutableArray<ComposedIngredient> Ingredients) : IEmbed
{
    /// <summary>Of the section in which it stands on the page of its recipe.</summary>
    public const string Anchor = "ingredients";

    public IEnumerable<Reference> Citations => [];
}

/// <summary>All of them, by recipe. Published at the second barrier, when all texts are composed.</summary>
internal sealed class ShoppingLists(IEnumerable<ComposedRecipe> recipes) : IEmbedSource
{
    private readonly FrozenDictionary<string, ShoppingList> _byId =
        recipes.ToFrozenDictionary(recipe => recipe.Id, recipe => recipe.List, StringComparer.Ordinal);

    public string Kind => "recipe";

    public IEmbed Find(string key) => _byId[key];
}
