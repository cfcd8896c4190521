namespace StaticSite.Engine;

/// <summary>What the catalogue step makes of one file: front matter and data, not yet the text.</summary>
public interface IEntry
{
    /// <summary>The file that it was read from.</summary>
    SourceFile Source { get; }

    /// <summary>The page that the entry will have, or null for one that only informs others.</summary>
    SitePath? Path { get; }
}
