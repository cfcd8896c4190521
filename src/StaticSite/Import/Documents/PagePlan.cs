using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>A page on its way: what it was, and where it goes.</summary>
/// <param name="Name">In the new input.</param>
/// <param name="Address">Where it was on the web, from the site's root, without slashes around it; null if nobody knows.</param>
internal sealed record PagePlan(SourceFile Source, ForeignMatter Matter, string Name, string? Address, int? Order)
{
    public bool IsHome => Name == "home.md";

    /// <summary>What the old menu called it; empty for its title.</summary>
    public string MenuWords { get; init; } = "";
}
