namespace StaticSite.Features;

/// <summary>A kind of result of a search, and how it stands among others.</summary>
/// <param name="Name">What stands before the colon of a <see cref="SearchSection.Target"/>.</param>
public sealed record ResultKind(string Name)
{
    /// <summary>A closeness that no result exceeds, for what has no business in the first place.</summary>
    public const double Never = 1;

    /// <summary>Of whatever no feature says more.</summary>
    public static ResultKind Usual { get; } = new("page");

    /// <summary>The key of the words by which results of it are called, such as <c>articles.result</c>; null for none.</summary>
    public string? Words { get; init; }

    /// <summary>How many times its score counts; 1 as usual.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What the closeness of the top of a page to what is asked, from 0 to 1, must exceed for it to come before the best
    /// answer.</summary>
    public double TopLeads { get; init; }

    /// <summary>The same for a section, which leads less easily.</summary>
    public double SectionLeads { get; init; } = 0.6;
}
