namespace StaticSite.Glossary.Matching;

/// <summary>How near words of a text come to a label.</summary>
internal enum Nearness
{
    /// <summary>They are the label, word for word.</summary>
    Spelled,

    /// <summary>The same letters, with other spaces, hyphens or signs between them.</summary>
    OtherJoints,

    /// <summary>More letters or digits adjoin the label.</summary>
    GoesOn,
}

/// <summary>Words of a text that are nearly a label.</summary>
/// <param name="Label">The label's place in the list that they were looked up in.</param>
/// <param name="IsAsWritten">Whether its words that match only as written are written so.</param>
/// <param name="Behind">What adjoins the label on its right, spelled the one way; or empty.</param>
internal readonly record struct NearMatch(int Start, int Length, int Label, Nearness Nearness, bool IsAsWritten, string Behind = "");
