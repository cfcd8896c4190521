using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>The labels that were found in a text. It leads to no others.</summary>
/// <remarks>Hot: made for each block. It serves until the thread looks for labels again.</remarks>
internal readonly struct FoundLabels
{
    [ThreadStatic]
    private static List<TermMatch>? _matches;

    private readonly TermLabels _labels;

    private FoundLabels(List<TermMatch> matches, TermLabels labels) => (Matches, _labels) = (matches, labels);

    /// <summary>In text order.</summary>
    public IReadOnlyList<TermMatch> Matches { get; }

    public static FoundLabels In(ReadOnlySpan<char> text, TermMatcher matcher, TermLabels labels)
    {
        var matches = _matches ??= [];
        matches.Clear();
        matcher.Find(text, matches);
        return new FoundLabels(matches, labels);
    }

    /// <summary>The label that a mention was found by.</summary>
    public Claim ClaimOf(TermMatch mention) => _labels.Claims[mention.Label];

    /// <summary>The phrase that was found in place of a mention.</summary>
    public ExceptedPhrase ExceptionOf(TermMatch found) => _labels.ExceptionOf(found);
}
