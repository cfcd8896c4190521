using System.Collections.Immutable;

namespace StaticSite.Authoring;

/// <summary>A new file for an author to fill in.</summary>
/// <param name="Name">The path inside the input: <c>glossary/kpo.md</c>.</param>
/// <param name="Left">What its author has to add, in words.</param>
/// <param name="Warnings">What its author should look at first, in sentences.</param>
public sealed record Draft(string Name, string Text, ImmutableArray<string> Left, ImmutableArray<string> Warnings);

/// <summary>What a new file can be.</summary>
public sealed record DraftKind(string Word, string Folder, string Extension)
{
    public static ImmutableArray<DraftKind> All { get; } =
    [
        new("term", "glossary", ".md"),
        new("article", "articles", ".md"),
        new("comparison", "comparisons", ".yml"),
        new("quiz", "quiz", ".yml"),
    ];

    /// <summary>The path of a file of this kind inside the input.</summary>
    public string FileOf(string id) => $"{Folder}/{id}{Extension}";
}
