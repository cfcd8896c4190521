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
}

/// <summary>Whether there is a recipe to show. Published at the first barrier.</summary>
public sealed class RecipeOverviewIndex(bool hasRecipes) : IEmbedIndex
{
    public string Kind => RecipeOverview.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.None;

    public IEnumerable<string> Keys => [];

    public string FileOf(string key) => Diagnostic.AnyFile;

    public string AddressOf(string key) => RecipeListPage.Address.FileName;

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = (RecipeListPage.Address, "");
        return hasRecipes;
    }
}

/// <summary>The list itself. Published at the second barrier.</summary>
public sealed class RecipeOverviewSource(RecipeOrder order) : IEmbedSource
{
    public string Kind => RecipeOverview.Overview.Word;

    public IEmbed Find(string key) => new RecipeOverview(order.Links);
}
