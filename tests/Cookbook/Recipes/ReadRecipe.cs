using StaticSite.Data;
using StaticSite.Engine;

namespace Cookbook.Recipes;

/// <summary>Reads <c>recipes/&lt;id&gt;.md</c>. The shape is what the schema for editors is made of, too.</summary>
internal static class ReadRecipe
{
    /// <summary>What values hold that name a recipe by its id.</summary>
    public static readonly Holds RecipeId = Holds.EntryOf("recipe");

    private static readonly TextKey Amount = new("amount", "How much of it, for all portions together: 800 g.");
    private static readonly TextKey Name = new("name", "What it is, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Ingredients = new("ingredients", "What to buy.", new Shape("An ingredient.", Amount, Name));

    private static readonly TextKey Title = new("title", "The name of the dish.") { IsRequired = true };
    private static readonly TextKey Description = new("description", "One sentence for lists and for search engines.");
    private static readonly ChoiceKey<Course> ServedAs = new("course", "When it is served; 'main' if nobody says so.",
        ("starter", Course.Starter), ("main", Course.Main), ("dessert", Course.Dessert));
    private static readonly NumberKey Serves = new("serves", "How many people the amounts are for.");
    private static readonly NumberKey Minutes = new("minutes", "How long it takes.");
    private static readonly DateKey Cooked = new("cooked", "The day on which somebody last followed it to the letter.");
    private static readonly ListKey GoesWith = new("goes-with", "Ids of recipes that it goes with.", RecipeId);
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that it was taken from.", Holds.EntryOf("source"));
    private static readonly ListKey Aliases = new("aliases", "Addresses that its page had once, the oldest first.", Holds.OldAddress);

    public static readonly Shape Shape = new(
        "The keys above a recipe.",
        Title, Description, ServedAs, Serves, Minutes, Ingredients, GoesWith, Sources, Cooked, Aliases);

    /// <returns>Null after a report, for a file of which nothing can be made.</returns>
    public static Recipe? Read(SourceFile source, ForeignKeys foreign, DiagnosticBag diagnostics) =>
        CheckId.Check(source.Id, source.Start, diagnostics) && FrontMatter.Read(source, diagnostics, Shape, foreign: foreign) is { } file
            ? Fields.Read(file.Matter, Shape, diagnostics, fields => Read(source, fields, file.Body))
            : null;

    private static Recipe Read(SourceFile source, Fields fields, BodyText text)
    {
        var title = fields.Required(Title);
        if (!fields.Has(Ingredients))
            fields.Diagnostics.Report(RecipeDiagnostics.NoIngredients, title.At, title.Text);
        return new Recipe(
            source,
            title,
            fields.Text(Description)?.Text ?? "",
            fields.Choice(ServedAs) ?? Course.Main,
            fields.Number(Serves),
            fields.Number(Minutes),
            fields.Date(Cooked),
            fields.Mappings(Ingredients, ReadIngredient),
            fields.List(GoesWith),
            fields.List(Sources),
            fields.List(Aliases),
            text);
    }

    private static Ingredient ReadIngredient(Fields fields) => new(fields.Text(Amount)?.Text ?? "", fields.Required(Name));
}
