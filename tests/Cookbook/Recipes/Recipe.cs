using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace Cookbook.Recipes;

/// <summary>A recipe as its file says: the keys are read, and the text is not yet.</summary>
/// <param name="Description">One sentence as text; or empty.</param>
/// <param name="Serves">How many people its amounts are for; null if nobody said.</param>
/// <param name="Minutes">From the first step to the table; null if nobody said.</param>
/// <param name="Cooked">The day on which somebody last followed it to the letter.</param>
/// <param name="GoesWith">Ids of other recipes.</param>
/// <param name="Sources">Keys of the sources that it was taken from.</param>
/// <param name="OldAddresses">Of its page, the oldest first. Whoever asks for one is led on.</param>
/// <param name="Text">What to do, as Markdown.</param>
public sealed record Recipe(
    SourceFile Source,
    Located Title,
    string Description,
    Course Course,
    int? Serves,
    int? Minutes,
    DateOnly? Cooked,
    ImmutableArray<Ingredient> Ingredients,
    ImmutableArray<Located> GoesWith,
    ImmutableArray<Located> Sources,
    ImmutableArray<Located> OldAddresses,
    BodyText Text) : IHasOldAddresses
{
    public SitePath Path { get; } = PathOf(Source.Id);

    SitePath? IEntry.Path => Path;

    /// <summary>The page of a recipe of that id.</summary>
    public static SitePath PathOf(string id) => SitePath.Parse($"/recipes/{id}.html");
}

/// <param name="Amount">For all portions together, or empty: <c>800 g</c>.</param>
/// <param name="Name">As Markdown.</param>
public sealed record Ingredient(string Amount, Located Name);

/// <summary>In the order in which a menu has them.</summary>
public enum Course
{
    Starter,
    Main,
    Dessert,
}
