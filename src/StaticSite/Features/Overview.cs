using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;

namespace StaticSite.Features;

/// <summary>What a feature shows of all that it has, wherever a text asks for it by a word behind colons: <c>::: articles</c>.
/// Its <see cref="IEmbedIndex"/> and <see cref="IEmbedSource"/> have the word for their kind.</summary>
/// <param name="Word">No other feature's.</param>
public sealed record Overview(string Word)
{
    /// <summary>The key of the words above it on a first page that no author wrote, in <see cref="Strings"/>; null where it does
    /// not stand there. There it stands without a key behind its word, if there is something to show.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether it belongs on that page, where there is something to show. Given the facts that
    /// <see cref="Feature.Needs"/> names.</summary>
    public Func<SiteModel, bool> IsLeading { get; init; } = _ => true;

    /// <summary>Whether it stands at the head of that page, right below the site's name and without words above it.</summary>
    public bool IsInHead { get; init; }

    /// <summary>The word of another one that says less of the same, and does not stand on that page beside this one; or
    /// null.</summary>
    public string? InPlaceOf { get; init; }

    /// <summary>Its place on that page, the smallest first; equal ones in the order of the features.</summary>
    public int Place { get; init; } = 100;
}
