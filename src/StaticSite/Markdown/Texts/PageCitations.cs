using System.Collections.Immutable;

namespace StaticSite.Markdown.Texts;

/// <summary>The sources that a page cites, in the order in which the reader meets them; their numbers count from 1.</summary>
/// <remarks>For one page and one thread. While texts are composed it is a state of their page:
/// <see cref="PageScope.State"/>.</remarks>
public sealed class PageCitations
{
    private readonly List<Reference> _cited = [];

    /// <summary>So far, each once, in the order of their numbers.</summary>
    public ImmutableArray<Reference> Cited => [.. _cited];

    /// <summary>The number of a source on this page, a new one at its first citation.</summary>
    public int NumberOf(Reference source)
    {
        var place = _cited.FindIndex(cited => cited.Key == source.Key);
        if (place >= 0)
            return place + 1;

        _cited.Add(source);
        return _cited.Count;
    }

    /// <summary>Gives numbers to sources of which some may have one.</summary>
    public void AddRange(IEnumerable<Reference> sources)
    {
        foreach (var source in sources)
            NumberOf(source);
    }

    /// <summary>A page's sources together with those of the parts that it shows, in the order of their numbers.</summary>
    /// <param name="own">Those of the page's own texts.</param>
    /// <param name="bodies">Its texts, once they are filled.</param>
    public static ImmutableArray<Reference> Of(ImmutableArray<Reference> own, params IEnumerable<Body> bodies)
    {
        var citations = new PageCitations();
        citations.AddRange(own);
        citations.AddRange(bodies.SelectMany(body => body.Citations));
        return citations.Cited;
    }
}

/// <summary>A page that numbers the sources that it cites.</summary>
public interface ICitingPage
{
    /// <summary>In the order of their numbers on the page, which count from 1.</summary>
    ImmutableArray<Reference> Sources { get; }
}
