using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using StaticSite.Comparisons;
using StaticSite.Markdown.Texts;
using StaticSite.Theme.Layout;
using StaticSite.Theme.References;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Comparisons;

/// <summary>What a table rests on without a text by others: a ring marks it, and a line before the table explains the ring once.</summary>
internal sealed class OwnKnowledge
{
    private readonly Reference _source;
    private readonly bool _rows;
    private readonly bool _cells;

    private OwnKnowledge(string id, Reference source, bool rows, bool cells) =>
        (Anchor, _source, _rows, _cells) = (AnchorOf(id), source, rows, cells);

    /// <summary>Where the ring is explained.</summary>
    public string Anchor { get; }

    /// <summary>What is to be explained of a table; null where it has no ring.</summary>
    public static OwnKnowledge? Of(ComparisonTable table)
    {
        var (rows, cells) = (table.Rows.Any(IsBehind), table.Rows.SelectMany(row => row.Cells).Any(IsBeside));
        return rows || cells ? new(table.Id, table.Citations.First(source => source.IsOwn), rows, cells) : null;
    }

    /// <summary>The same where each cell has a ring of its own.</summary>
    public static OwnKnowledge? Of(string id, ImmutableArray<Reference> sources) =>
        sources.FirstOrDefault(source => source.IsOwn) is { } own ? new(id, own, rows: false, cells: true) : null;

    /// <summary>Whether a row has cells that rest on it alone. In such a row they are those without a number.</summary>
    public static bool IsBehind(ComparisonRow row) =>
        row.Cells.Any(cell => !cell.Sources.IsEmpty && cell.Sources.All(source => source.IsOwn));

    /// <summary>Whether a cell rests on it as well as on what its numbers name.</summary>
    public static bool IsBeside(ComparisonCell cell) =>
        cell.Sources.Any(source => source.IsOwn) && !cell.Sources.All(source => source.IsOwn);

    /// <summary>The mark, which stays with the word before it.</summary>
    /// <param name="id">Of the table.</param>
    public static RenderFragment Ring(Drawing on, string id) => builder =>
    {
        builder.AddContent(0, "\u2060");
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", "unsourced");
        builder.AddAttribute(3, "href", $"#{AnchorOf(id)}");
        builder.AddAttribute(4, "aria-label", on.Frame.Strings["comparisons.unsourced"]);
        builder.AddContent(5, "○");
        builder.CloseElement();
    };

    /// <summary>What the ring means behind a row's name, and what it means in a cell, with a way to the source list.</summary>
    public RenderFragment Explain(Drawing on) => builder =>
    {
        var list = $"#{Cite.AnchorOf(_source)}";
        if (_rows)
            builder.AddContent(0, LinkIn.Words(on.Frame.Strings, "comparisons.own-rows", list));
        if (_rows && _cells)
            builder.AddContent(1, " ");
        if (_cells)
            builder.AddContent(2, LinkIn.Words(on.Frame.Strings, "comparisons.own-cells", list));
    };

    // The theme's own anchors have an underscore.
    private static string AnchorOf(string id) => $"{id}_own";
}
