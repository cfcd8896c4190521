using System.Collections.Immutable;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>A comparison as the theme draws it, on its own page or inside another.</summary>
/// <param name="Id">Of the comparison; row anchors start with it.</param>
/// <param name="Self">The comparison's own page.</param>
/// <param name="Subjects">The heads of the columns.</param>
/// <param name="Note">Below the table; may be empty.</param>
public sealed record ComparisonTable(
    string Id,
    PageLink Self,
    string Caption,
    ImmutableArray<PageLink> Subjects,
    ImmutableArray<ComparisonRow> Rows,
    Markup Note,
    ImmutableArray<Reference> Disputes) : IEmbed
{
    /// <summary>The note as text.</summary>
    public string PlainNote { get; init; } = "";

    public IEnumerable<Reference> Citations => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Sources);
}

/// <param name="Anchor">Unique on any page that shows the table.</param>
public sealed record ComparisonRow(string Anchor, string Label, ImmutableArray<ComparisonCell> Cells);

public sealed record ComparisonCell(Markup Text, CellValue? Value, ImmutableArray<Reference> Sources, DateOnly? AsOf)
{
    /// <summary>The same as text.</summary>
    public string Plain { get; init; } = "";
}
