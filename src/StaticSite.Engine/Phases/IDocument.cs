using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What the compose step makes of one entry. Its identity is its path.</summary>
public interface IDocument
{
    /// <summary>Its address, which no other document has.</summary>
    SitePath Path { get; }

    /// <summary>As text, for lists, links and search.</summary>
    string Title { get; }

    /// <summary>Every fragment that the page answers to.</summary>
    ImmutableArray<string> Anchors { get; }

    /// <summary>Every link that leads to a page of the site, in document order. Of those with a condition, <see cref="LinkedSite.LinksOf"/>
    /// knows which stand.</summary>
    ImmutableArray<Link> Links { get; }

    /// <summary>What steps observed on the page, for the second barrier: a search finds the texts of which it observed the words. None for a
    /// document without texts.</summary>
    ImmutableArray<IObservation> Observations { get; }
}

/// <summary>Something that a step saw while it composed a page, and that is of use when all pages are known. Each kind is a type
/// of its own, by which whoever wants it finds it again.</summary>
public interface IObservation;
