namespace StaticSite.Glossary.Matching;

/// <summary>Whether words that spell a label may become a link, or why not.</summary>
internal enum MatchVerdict
{
    /// <summary>A mention like any other.</summary>
    Linkable,

    /// <summary>A hyphen ties it to the word before: <c>non-API</c>.</summary>
    HyphenBefore,

    /// <summary>A dot, at sign, number sign or backslash joins it to a letter or digit: <c>API.com</c>.</summary>
    JoinedToAddress,

    /// <summary>Part of a longer token: <c>24/7</c> of <c>24/7/365</c>, <c>IT</c> of <c>@IT</c>, <c>C</c> of <c>C++</c>.</summary>
    PartOfToken,

    /// <summary>A word that matches only as written is written otherwise: <c>it support</c>.</summary>
    OtherCase,

    /// <summary>The line is all capitals, so capitals do not tell IT from it.</summary>
    ShoutedLine,

    /// <summary>Its capitals make it part of a name: <c>GitHub Actions</c>.</summary>
    PartOfName,

    /// <summary>No mention, but a phrase in which the word is not meant.</summary>
    Excepted,
}
