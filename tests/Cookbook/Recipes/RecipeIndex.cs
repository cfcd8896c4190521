using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace Cookbook.Recipes;

/// <summary>Which recipes there are, for whoever names one or shows its shopping list: <c>::: recipe tomato-soup</c>. Published
/// at the first barrier, before any text is composed.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
public sealed class RecipeIndex(IEnumerable<Recipe> recipes) : IEmbedIndex
{
    private readonly FrozenDictionary<string, SitePath> _pages =
        recipes.ToFrozenDictionary(recipe => recipe.Source.Id, recipe => recipe.Path, StringComparer.Ordinal);

    public static Fact<RecipeIndex> Fact { get; } = new("recipes");

    /// <summary>The page of one recipe, or null. Who asks this, and not for the whole index, is not composed again whenever some
    /// other recipe comes or goes.</summary>
    public static Query<RecipeIndex, SitePath?> PageOf { get; } = new(
        Fact, "page of an id",
        (index, id) => index._pages.TryGetValue(id, out var page) ? page : null,
        page => Fingerprint.Of(page?.FileName));

    public string Kind => "recipe";

    public IEnumerable<string> Keys => _pages.Keys.Order(StringComparer.Ordinal);

    public string FileOf(string key) => $"recipes/{key}";

    public string AddressOf(string key) => $"recipes/{key}.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        fragment = ShoppingList.Anchor;
        return _pages.TryGetValue(key, out page);
    }
}
