using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace Cookbook.Recipes;

/// <summary>All recipes in short, wherever a text asks for them: <c>::: recipes</c>, and on a first page that no author
/// wrote.</summary>
public sealed record RecipeOverview(ImmutableArray<PageLink> Recipes) : IEmbed
{
    public static Overview Overview { get; } = new("recipes") { Heading = "recipes.menu" };

    public static OverviewSource Show(RecipeOrder order) => new(Overview, () => new RecipeOverview(order.Links));
}
