using StaticSite.Data;

namespace StaticSite.Markdown.Texts;

/// <summary>An inline that names something of the site by an id, a key or the like. Whoever gives that another name finds it here.</summary>
public interface IReferByName
{
    /// <summary>What it names; null if it only says words.</summary>
    Holds? Names { get; }

    /// <summary>Letter for letter as it is written.</summary>
    string Name { get; }

    /// <summary>How many letters stand before the name in what the inline covers.</summary>
    int NameStart { get; }

    /// <summary>Whether readers see other words than the name.</summary>
    bool HasOwnWords => true;
}
