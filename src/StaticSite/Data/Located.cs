using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A word or text together with the place where an author wrote it.</summary>
/// <param name="At">Where it starts; for a text in quotes, at the first of them.</param>
public readonly record struct Located(string Text, SourceLocation At)
{
    /// <summary>Whether the text stands in the file letter for letter, on one line. A text that YAML folds or unquotes does
    /// not.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Where the letters stand of a text that is not literal; null where that is not known.</summary>
    internal TextPlaces? Places { get; init; }

    /// <summary>Some whole lines of the text.</summary>
    /// <param name="first">The number of the first of them, from 0.</param>
    internal Located Lines(int first, string lines) => this with { Text = lines, Places = Places?.From(first) };

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
