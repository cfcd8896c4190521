namespace StaticSite.Features;

/// <summary>How many times a word counts, by where it stands.</summary>
public static class Weight
{
    /// <summary>Of what a page or a term is called.</summary>
    public const int OfTitle = 8;
    /// <summary>Of the heading of a section.</summary>
    public const int OfHeading = 6;
    /// <summary>Of a sentence that says what a page is about, and of its address.</summary>
    public const int OfSummary = 3;
    /// <summary>Of everything else.</summary>
    public const int OfText = 1;

    /// <summary>Of what a section belongs to.</summary>
    public const int OfContext = 1;
}
