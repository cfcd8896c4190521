using System.Text;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Tests.Data;

/// <summary>A key that a shape calls required is asked for, whatever stands behind it.</summary>
public sealed class RequiredKeyTests
{
    private static readonly TextKey Title = new("title", "Its title.") { IsRequired = true };
    private static readonly DateKey Cooked = new("cooked", "When.") { IsRequired = true };
    private static readonly NumberKey Persons = new("persons", "For how many.") { IsRequired = true };
    private static readonly ChoiceKey<bool> Hot = new("hot", "Whether it is hot.", ("yes", true), ("no", false)) { IsRequired = true };
    private static readonly ListKey Tools = new("tools", "What it takes.") { IsRequired = true };
    private static readonly EntriesKey Parts = new("parts", "What goes in.", new Shape("One.", Title)) { IsRequired = true };
    private static readonly GroupKey Cost = new("cost", "What it costs.", new Shape("All of it.", Title)) { IsRequired = true };
    private static readonly Shape Recipe = new("A recipe.", Title, Cooked, Persons, Hot, Tools, Parts, Cost);

    [Fact]
    public void Every_kind_of_key_is_missed() => Assert.Equal(
        "recipe.yml(1,1): error DATA009: 'title' is missing. Add a line 'title: …'. So are 'cooked', 'persons', 'hot', 'tools', 'parts' and 'cost'.",
        Read("{}\n"));

    [Fact]
    public void An_empty_one_is_missed_as_well() => Assert.Equal(
        "recipe.yml(1,1): error DATA009: 'persons' is missing. Add a line 'persons: …'. So is 'tools'.",
        Read("""
            title: Soup
            cooked: 2026-11-21
            persons:
            hot: yes
            tools:
            parts: [{title: Water}]
            cost: {title: Little}
            """));

    private static string Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        Fields.Read(new SourceFile("", "recipe.yml", Encoding.UTF8.GetBytes(text)), Recipe, diagnostics, fields =>
        {
            fields.Required(Title);
            fields.Date(Cooked);
            fields.Number(Persons);
            fields.Choice(Hot);
            fields.List(Tools);
            fields.Mappings(Parts, part => part.Required(Title));
            return fields.Mapping(Cost, cost => cost.Required(Title).Text) ?? "";
        });
        return string.Join('\n', diagnostics.Found.Order());
    }
}
