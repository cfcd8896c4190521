using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Tells compose which parts of other pages a text may show. Published at the first barrier.</summary>
public interface IEmbedIndex
{
    static FactList<IEmbedIndex> Facts { get; } = new("what can be embedded");

    /// <summary>The word behind the colons: <c>comparison</c>.</summary>
    string Kind { get; }

    IEnumerable<string> Keys { get; }

    /// <summary>The file of the input that holds a part, without its extension: <c>comparisons/cache-vs-buffer</c>.</summary>
    string FileOf(string key);

    /// <summary>Where a part stands, or would if there were one of that key: <c>comparisons/cache-vs-buffer.html</c>.</summary>
    string AddressOf(string key);

    /// <summary>The page and anchor that the part comes from; false if there is no such part.</summary>
    bool TryFind(string key, out SitePath page, out string fragment);
}

/// <summary>Gives render the parts themselves. Published at the second barrier.</summary>
public interface IEmbedSource
{
    static FactList<IEmbedSource> Facts { get; } = new("what is embedded");

    string Kind { get; }

    /// <summary>The part as the theme knows it. The key was checked before.</summary>
    IEmbed Find(string key);
}

/// <summary>A part of one page that texts of others may show, ready for the theme.</summary>
public interface IEmbed
{
    /// <summary>The sources that it cites, by the numbers of the page that shows it.</summary>
    IEnumerable<Reference> Citations { get; }
}
