using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A word or text together with the place where an author wrote it.</summary>
/// <param name="At">Where it starts; for a text in quotes, at the first of them.</param>
public readonly record struct Located(string Text, SourceLocation At)
{
    /// <summary>Whether the text stands in the file letter for letter, so that places in it are places in the file. A
    /// text that YAML folds or unquotes does not.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
