using StaticSite.Engine;

namespace Cookbook.Recipes;

/// <summary>What can be wrong with a recipe, and the way out. A code never changes its meaning.</summary>
public static class RecipeDiagnostics
{
    public static readonly DiagnosticRule NoIngredients = new("REC001", Severity.Warning,
        "'{0}' has no ingredients, so nobody knows what to buy. List them below a line 'ingredients:', each as '- name: …'.");

    public static readonly DiagnosticRule UnknownRecipe = new("REC002", Severity.Error,
        "There is no recipe '{0}'.{1} Use the id of an existing one.");

    public static readonly DiagnosticRule GoesWithItself = new("REC003", Severity.Error,
        "'{0}' is this recipe itself. Name others that it goes with, or take it out of the list.");

    public static readonly DiagnosticRule Undated = new("REC004", Severity.Notice,
        "Nobody says when this was cooked, so the feed leaves it out. Add 'cooked', or 'dates: git' to site.yml.");
}
