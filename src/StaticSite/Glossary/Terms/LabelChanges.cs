using System.Collections.Immutable;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>The labels that are new in an edition of the glossary, are gone, or mean something else than in the one before.
/// All others are found, and mean, in a text what they did: which label is found at a place depends on those that are
/// spelled there and on nothing else.</summary>
internal sealed class LabelChanges
{
    private readonly ImmutableArray<ushort[]> _changed;

    private LabelChanges(ImmutableArray<ushort[]> changed) => _changed = changed;

    public static LabelChanges Between(LabelMeanings last, LabelMeanings now) =>
        new([.. last.WordsOfOthersThan(now), .. now.WordsOfOthersThan(last)]);

    /// <summary>Whether one of them might stand among these words.</summary>
    public bool MayTouch(WordSet words) => _changed.Any(label => words.HasAll(label));
}
