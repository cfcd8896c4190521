using System.Collections.Immutable;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>A comparison as the theme draws it, on its own page or inside another.</summary>
/// <param name="Id">Of the comparison; row anchors start with it.</param>
/// <param name="Self">The comparison's own page.</param>
/// <param name="Caption">The question that it answers, or its title if there is none.</param>
/// <param name="Subjects">The heads of the columns.</param>
/// <param name="Rows">Each with a cell for each subject.</param>
/// <param name="Note">Below the table; may be empty.</param>
/// <param name="Disputes">Those that are about it.</param>
public sealed record ComparisonTable(
    string Id,
    PageLink Self,
    string Caption,
    ImmutableArray<PageLink> Subjects,
    ImmutableArray<ComparisonRow> Rows,
    Markup Note,
    ImmutableArray<Reference> Disputes) : IEmbed
{
    /// <summary>What stands for each subject where its column's head is out of sight: its abbreviation, or its name.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [.. Subjects.Select(subject => subject.Words)];

    /// <summary>The note as text.</summary>
    public string PlainNote { get; init; } = "";

    /// <inheritdoc/>
    public IEnumerable<Reference> Citations => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Sources);

    /// <inheritdoc/>
    public IEnumerable<Reference> Disagreements => Disputes;
}

/// <summary>What a table says of its subjects in one respect.</summary>
/// <param name="Anchor">Unique on any page that shows the table.</param>
/// <param name="Label">What the row is about, as text.</param>
/// <param name="Cells">One for each subject, in the order of the columns.</param>
public sealed record ComparisonRow(string Anchor, string Label, ImmutableArray<ComparisonCell> Cells);

/// <summary>What a table says of one subject in one respect.</summary>
/// <param name="Text">Empty where the file has no cell.</param>
/// <param name="Value">To sort and filter by; null where its author gave none.</param>
/// <param name="Sources">Those that say so. The page that shows the cell numbers them.</param>
/// <param name="AsOf">The day of which a figure speaks, or null.</param>
public sealed record ComparisonCell(Markup Text, CellValue? Value, ImmutableArray<Reference> Sources, DateOnly? AsOf)
{
    /// <summary>The same as text.</summary>
    public string Plain { get; init; } = "";

    /// <summary>The one of two parties whom the row names for the subject, with whose name the text begins; null where it names none.</summary>
    public Party? Party { get; init; }
}

/// <summary>One of two between which rows decide, such as a client and a provider.</summary>
public enum Party
{
    /// <summary>That the file names first.</summary>
    First,
    /// <summary>That it names second.</summary>
    Second,
}
