using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Words by which a text names something of the site, whether or not there is such a thing.</summary>
/// <param name="Page">The page of the text, from which addresses are seen.</param>
/// <param name="Names">What the words name.</param>
/// <param name="Name">The words as they are understood.</param>
/// <param name="Written">The words as they stand in the text.</param>
/// <param name="At">Where they stand in the author's file.</param>
internal sealed record WrittenReference(SitePath Page, Holds Names, string Name, string Written, SourceLocation At) : IObservation
{
    /// <summary>Whether readers see other words than these.</summary>
    public bool HasOwnWords { get; init; } = true;

    /// <summary>The place of the whole text if its letters are not those of the file: of a value that YAML folds or unquotes.</summary>
    public SourceLocation? InValue { get; init; }
}
