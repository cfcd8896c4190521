using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using StaticSite.Markdown;

namespace StaticSite.Theme.Rendering;

/// <summary>Parts that many pages show, as they were drawn for the first page of a folder: pages of one folder write all
/// addresses alike. A part's markup is forgotten together with the part.</summary>
internal sealed class DrawnParts
{
    private readonly ConcurrentDictionary<(string Folder, string Name), ConditionalWeakTable<object, Markup>> _drawn = new();

    /// <param name="folder">Of the page that shows the part.</param>
    /// <param name="name">What is drawn of the part.</param>
    /// <param name="draw">May be asked by two threads at once; they draw the same.</param>
    public Markup Of(string folder, string name, object part, Func<Markup> draw)
    {
        var drawn = _drawn.GetOrAdd((folder, name), _ => []);
        if (drawn.TryGetValue(part, out var markup))
            return markup;

        markup = draw();
        drawn.AddOrUpdate(part, markup);
        return markup;
    }
}
