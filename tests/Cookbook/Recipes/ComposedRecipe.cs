using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>A recipe whose texts are composed.</summary>
/// <param name="GoesWith">The pages of other recipes.</param>
/// <param name="Sources">In the order in which a reader meets them.</param>
public sealed record ComposedRecipe(
    string Id,
    string Title,
    string Description,
    Course Course,
    int? Serves,
    int? Minutes,
    DateOnly? Cooked,
    ImmutableArray<ComposedIngredient> Ingredients,
    Body Text,
    ImmutableArray<SitePath> GoesWith,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    public SitePath Path { get; } = Recipe.PathOf(Id);

    public ShoppingList List => field ??= new(new PageLink(Title, Path), Serves, Ingredients);
}

/// <param name="Plain">The name as text.</param>
public sealed record ComposedIngredient(string Amount, Markup Name, string Plain)
{
    /// <summary>Both in one line, as text.</summary>
    public string Line => Amount.Length > 0 ? $"{Amount} {Plain}" : Plain;
}
