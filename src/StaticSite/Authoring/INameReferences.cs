using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>Tells which words of a file name what is renamed, and what stands in their place afterwards.</summary>
internal interface INameReferences
{
    /// <param name="file">In which the value stands, as people see it.</param>
    /// <param name="page">From which addresses are seen.</param>
    /// <returns>Null for a value that names something else.</returns>
    string? NewValue(string file, SitePath page, Holds holds, string value);

    /// <returns>Null for words of a text that name something else.</returns>
    string? NewWords(WrittenReference reference) => NewValue(reference.At.Path, reference.Page, reference.Names, reference.Name);
}
