namespace StaticSite.Features;

/// <summary>How many times a word counts, by where it stands.</summary>
public static class Weight
{
    public const int OfTitle = 8;
    public const int OfHeading = 6;
    public const int OfSummary = 3;
    public const int OfText = 1;

    /// <summary>Of what a section belongs to.</summary>
    public const int OfContext = 1;
}
