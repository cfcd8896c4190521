using System.Collections.Immutable;

namespace StaticSite.Settings;

/// <summary>A kind of source, as <c>sources.yml</c> names it, and the heading that its sources stand under.</summary>
/// <param name="Word">As authors write it: <c>standard</c>.</param>
/// <param name="Heading">As readers see it: <c>Standards</c>; empty where the interface says what it is called.</param>
public sealed record SourceKind(string Word, string Heading)
{
    /// <summary>The kind that stands for what the authors know themselves. Every site has it.</summary>
    public static readonly SourceKind Own = new("own", "");

    /// <summary>Those that a site which lists none is likely to use.</summary>
    public static readonly ImmutableArray<SourceKind> Usual =
    [
        new("standard", ""),
        new("law", ""),
        new("classification", ""),
        new("reference", ""),
        new("book", ""),
        new("article", ""),
        new("website", ""),
    ];
}
