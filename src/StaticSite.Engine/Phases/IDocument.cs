using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What the compose step makes of one entry. Its identity is its path.</summary>
public interface IDocument
{
    SitePath Path { get; }

    string Title { get; }

    /// <summary>Every fragment that the page answers to.</summary>
    ImmutableArray<string> Anchors { get; }

    /// <summary>Every link that leads to a page of the site, in document order.</summary>
    ImmutableArray<Link> Links { get; }

    /// <summary>What steps observed on the page, for the second barrier, each its own kind of thing.</summary>
    ImmutableArray<object> Observations => [];
}
