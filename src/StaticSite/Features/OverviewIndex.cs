using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Features;

/// <summary>Tells whether there is something to show by an overview behind whose word no key stands. Published at the first
/// barrier.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
/// <param name="overview">Of the same feature.</param>
/// <param name="list">Where all of it is listed.</param>
/// <param name="hasSomething">Whether there is anything.</param>
public sealed class OverviewIndex(Overview overview, SitePath list, bool hasSomething) : IEmbedIndex
{
    /// <inheritdoc/>
    public string Kind => overview.Word;

    /// <inheritdoc/>
    public EmbedKeys Takes => EmbedKeys.None;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => [];

    /// <inheritdoc/>
    public string FileOf(string key) => Diagnostic.AnyFile;

    /// <inheritdoc/>
    public string AddressOf(string key) => list.FileName;

    /// <inheritdoc/>
    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = (list, "");
        return hasSomething;
    }
}

/// <summary>Shows an overview behind whose word no key stands. Published at the second barrier.</summary>
/// <param name="overview">Of the same feature.</param>
/// <param name="make">Makes what the theme draws: once, when the first page asks, on any thread.</param>
public sealed class OverviewSource(Overview overview, Func<IEmbed> make) : IEmbedSource
{
    private readonly Lazy<IEmbed> _made = new(make);

    /// <inheritdoc/>
    public string Kind => overview.Word;

    /// <inheritdoc/>
    public IEmbed Find(string key) => _made.Value;
}
