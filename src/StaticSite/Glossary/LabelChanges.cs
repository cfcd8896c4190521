using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary;

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

/// <summary>What the labels of one edition of the glossary mean to texts.</summary>
internal sealed class LabelMeanings
{
    // Labels of the same words compete for the same places, whatever their case, and the first one wins.
    private readonly Dictionary<string, (ushort[] Words, List<Meaning> Meanings)> _byWords = new(StringComparer.Ordinal);

    public LabelMeanings(TermLabels labels)
    {
        foreach (var claim in labels.Claims)
        {
            var words = WordSet.NumbersOf(claim[0].Text);
            // Numbers as letters, so that a row of them can be a key.
            var key = new string(MemoryMarshal.Cast<ushort, char>(words));
            if (!_byWords.TryGetValue(key, out var same))
                _byWords.Add(key, same = (words, []));
            var spelling = LabelKey.Of(claim[0].Text);
            same.Meanings.AddRange(claim.Select(label => Meaning.Of(label, spelling)));
        }
    }

    public IEnumerable<ushort[]> WordsOfOthersThan(LabelMeanings other) => _byWords
        .Where(label => !other._byWords.TryGetValue(label.Key, out var same) || !same.Meanings.SequenceEqual(label.Value.Meanings))
        .Select(label => label.Value.Words);

    /// <summary>All that a text is told of a label, so that everything else may change without changing the text.</summary>
    /// <param name="Advice">What stands in place of a deprecated label.</param>
    private sealed record Meaning(string Spelling, LabelKind Kind, SitePath Term, Advice? Advice)
    {
        public static Meaning Of(Label label, string spelling) => new(
            spelling, label.Kind, label.Term.Path,
            label.Kind == LabelKind.Deprecated ? new Advice(label.Term.Name.Text, label.Text, label.Written.Text) : null);
    }

    private sealed record Advice(string Name, string Label, string Written);
}
