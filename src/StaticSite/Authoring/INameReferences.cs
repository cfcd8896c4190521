using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Tells which words of a file name what is renamed, and what stands in their place afterwards.</summary>
internal interface INameReferences
{
    /// <returns>Null for a value that names something else.</returns>
    string? NewValue(SourceFile file, Holds holds, string value);

    /// <summary>The words of a line of text, without its code.</summary>
    IEnumerable<(int Start, string Old, string New)> InLine(string line, SourceFile file);
}
