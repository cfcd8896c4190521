using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>How many keys stand behind the word of a container that shows a part of the site.</summary>
public enum EmbedKeys
{
    /// <summary>One, always: <c>::: comparison cache-vs-buffer</c>.</summary>
    One,

    /// <summary>Any number, with spaces between them; none stands for what the feature would choose itself: <c>::: terms</c>.</summary>
    Any,

    /// <summary>None, since there is one such part: <c>::: search</c>.</summary>
    None,
}

/// <summary>Tells compose which parts of other pages a text may show. Published at the first barrier.</summary>
/// <remarks>Any number of threads ask at once.</remarks>
public interface IEmbedIndex
{
    /// <summary>To which each feature adds its own.</summary>
    static FactList<IEmbedIndex> Facts { get; } = new("what can be embedded");

    /// <summary>The word behind the colons: <c>comparison</c>.</summary>
    string Kind { get; }

    /// <summary>How many keys stand behind the word. Where it is not one, the part only leads to others and holds no text of
    /// theirs.</summary>
    EmbedKeys Takes => EmbedKeys.One;

    /// <summary>What the keys name, by which a rename finds them.</summary>
    Holds Names => Holds.EntryOf(Kind);

    /// <summary>What a part is called where there is none of a name.</summary>
    string NameOfOne => Names.Name;

    /// <summary>Of all parts, for an author who misspells one. In any order, but the same in each run.</summary>
    IEnumerable<string> Keys { get; }

    /// <summary>The file of the input that holds a part, without its extension: <c>comparisons/cache-vs-buffer</c>.</summary>
    string FileOf(string key);

    /// <summary>Where a part stands, or would if there were one of that key: <c>comparisons/cache-vs-buffer.html</c>.</summary>
    string AddressOf(string key);

    /// <summary>The page and anchor that the part comes from; false if there is no such part.</summary>
    /// <param name="key">As an author wrote it, whatever that is; empty where no key stands, and there is something to show.</param>
    /// <param name="fragment">Without the number sign; empty for a page as a whole.</param>
    bool TryFind(string key, out SitePath page, out string fragment);
}

/// <summary>Gives render the parts themselves. Published at the second barrier.</summary>
/// <remarks>Any number of threads ask at once.</remarks>
public interface IEmbedSource
{
    /// <summary>To which each feature adds its own.</summary>
    static FactList<IEmbedSource> Facts { get; } = new("what is embedded");

    /// <summary>The word behind the colons: that of the feature's <see cref="IEmbedIndex"/>.</summary>
    string Kind { get; }

    /// <summary>The part as the theme knows it.</summary>
    /// <param name="key">Was found in the <see cref="IEmbedIndex"/> before; several have a space between them, and it is empty
    /// where none stands.</param>
    IEmbed Find(string key);
}

/// <summary>A part of one page that texts of others may show, ready for the theme.</summary>
public interface IEmbed
{
    /// <summary>The sources that it cites, by the numbers of the page that shows it.</summary>
    IEnumerable<Reference> Citations => [];

    /// <summary>The questions on which it says that sources disagree.</summary>
    IEnumerable<Reference> Disagreements => [];
}
