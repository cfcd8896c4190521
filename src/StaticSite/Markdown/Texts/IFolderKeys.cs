using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Knows what holds for a page by its own keys or by what the pages of the folders around it say of all below them.
/// Published at the first barrier by whoever has such folders.</summary>
internal interface IFolderKeys
{
    static FactList<IFolderKeys> Facts { get; } = new("keys of folders");

    /// <param name="file">Inside the input.</param>
    /// <returns>Keys with their values, as an author writes them: <c>draft: true</c>. None for a file that is not known.</returns>
    ImmutableArray<string> Of(string file);
}
