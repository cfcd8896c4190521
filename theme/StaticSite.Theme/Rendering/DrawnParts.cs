using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace StaticSite.Theme.Rendering;

/// <summary>Parts that many pages show, as they were drawn for the first page of a folder: pages of one folder write all
/// addresses alike. A part's markup is forgotten together with the part.</summary>
internal sealed class DrawnParts
{
    private readonly ConcurrentDictionary<(string Folder, string Name), ConditionalWeakTable<object, DrawnPart>> _drawn = new();

    /// <summary>The parts that were drawn so far.</summary>
    /// <param name="folder">Of the pages that show them.</param>
    /// <param name="name">What is drawn of them.</param>
    public ConditionalWeakTable<object, DrawnPart> Named(string folder, string name) => _drawn.GetOrAdd((folder, name), _ => []);
}
