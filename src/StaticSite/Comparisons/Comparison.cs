using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Comparisons;

/// <summary>A comparison as its file says.</summary>
/// <param name="Subjects">The ids of the terms that it compares, in the order of its columns.</param>
/// <param name="Note">As Markdown, or null.</param>
internal sealed record Comparison(
    SourceFile Source,
    Located Title,
    string Question,
    ImmutableArray<Located> Subjects,
    ImmutableArray<Criterion> Criteria,
    Located? Note,
    ImmutableArray<Located> Disputes) : IEntry
{
    /// <summary>The day on which somebody last read all of it with care.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Its place among the others; null behind all that have one.</summary>
    public int? Order { get; init; }

    /// <summary>One sentence that answers the question, as Markdown; or null.</summary>
    public Located? Answer { get; init; }

    /// <summary>Two questions that tell its two subjects apart; or null.</summary>
    public Square? Square { get; init; }

    /// <summary>Two words between which the rows decide, as cells begin with them; or none.</summary>
    public ImmutableArray<Located> Parties { get; init; } = [];

    public string Id => Source.Id;

    public SitePath Path { get; } = SitePath.Parse($"/comparisons/{Source.Id}.html");

    SitePath? IEntry.Path => Path;
}

/// <summary>A row.</summary>
/// <param name="Cells">One for each subject, in their order; null where the file has none.</param>
internal sealed record Criterion(Located Id, Located Label, ImmutableArray<Cell?> Cells);

/// <summary>What a comparison says of one subject in one row. Its text is Markdown.</summary>
/// <param name="AsOf">The day of which a figure speaks.</param>
internal sealed record Cell(Located Text, CellValue? Value, ImmutableArray<Located> Sources, DateOnly? AsOf);

/// <summary>Two questions, one for each of two subjects, and an example for each of the four answers. Examples are Markdown.</summary>
/// <param name="At">Where it stands in its file.</param>
/// <param name="First">What holds where the first subject fits.</param>
/// <param name="NotFirst">What holds where it does not.</param>
/// <param name="Note">As Markdown, or null.</param>
internal sealed record Square(
    SourceLocation At,
    Located First,
    Located NotFirst,
    Located Second,
    Located NotSecond,
    Located OnlyFirst,
    Located OnlySecond,
    Located Both,
    Located Neither,
    Located? Note)
{
    /// <summary>Of the square of one comparison, wherever it is shown.</summary>
    public static string AnchorOf(string comparison) => $"{comparison}-{SquareIndex.Word}";
}

/// <summary>An answer that a reader can sort and filter by.</summary>
public enum CellValue
{
    /// <summary>It is so.</summary>
    Yes,
    /// <summary>It is not so.</summary>
    No,
    /// <summary>It is so in part.</summary>
    Partly,
    /// <summary>Nobody knows, or the file has no cell for it.</summary>
    Unknown,
    /// <summary>The row does not concern the subject.</summary>
    NotApplicable,
}
