using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Theme.Rendering;

/// <summary>A style sheet or script of the theme.</summary>
/// <param name="Place">Among all of the theme, from 0: pages load them in this order.</param>
/// <param name="Strings">The keys of the words that it says.</param>
internal sealed record ThemeFile(int Place, OutputFile File, ImmutableArray<string> Strings)
{
    /// <summary>What the script fetches when it is wanted, each by its name.</summary>
    public ImmutableArray<(string Name, ThemeFile File)> Fetches { get; init; } = [];

    public bool IsScript => File.Path.FileName.EndsWith(".js", StringComparison.Ordinal);
}
