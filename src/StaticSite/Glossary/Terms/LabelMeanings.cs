using System.Runtime.InteropServices;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>What the labels of one edition of the glossary mean to texts.</summary>
internal sealed class LabelMeanings
{
    // Labels of the same words compete for the same places, whatever their case, and the first one wins.
    private readonly Dictionary<string, (ushort[] Words, List<Meaning> Meanings)> _byWords = new(StringComparer.Ordinal);

    /// <param name="names">How the language tells names from mentions, if it does.</param>
    public LabelMeanings(TermLabels labels, NameRule? names)
    {
        foreach (var claim in labels.Claims)
        {
            var mayBeName = LetterCases.AreSmall(claim.Text) || labels.IsTitled(claim.Labels[0]) ? names : null;
            OfWords(claim.Text).AddRange(claim.Labels.Select(label => Meaning.Of(label, claim, mayBeName)));
        }

        foreach (var phrase in labels.Exceptions)
            OfWords(phrase.Text).Add(Meaning.OfException(phrase));
    }

    public IEnumerable<ushort[]> WordsOfOthersThan(LabelMeanings other) => _byWords
        .Where(label => !other._byWords.TryGetValue(label.Key, out var same) || !same.Meanings.SequenceEqual(label.Value.Meanings))
        .Select(label => label.Value.Words);

    /// <summary>Stands for all that texts which have these words, and no others, are told.</summary>
    public Fingerprint FingerprintAmong(WordSet words) => Fingerprint.Of(_byWords
        .Where(label => words.HasAll(label.Value.Words))
        .OrderBy(label => label.Key, StringComparer.Ordinal)
        .SelectMany(label => label.Value.Meanings)
        .Select(meaning => Fingerprint.Of(meaning.ToString())));

    private List<Meaning> OfWords(string label)
    {
        var words = WordSet.NumbersOf(label);
        // Numbers as letters, so that a row of them can be a key.
        var key = new string(MemoryMarshal.Cast<ushort, char>(words));
        if (!_byWords.TryGetValue(key, out var same))
            _byWords.Add(key, same = (words, []));
        return same.Meanings;
    }

    /// <summary>All that a text is told of a label, so that everything else may change without changing the text.</summary>
    /// <param name="Kind">Null for a phrase in which a word is not meant.</param>
    /// <param name="Advice">What stands in place of a deprecated label.</param>
    /// <param name="Capital">A label with a capital that texts need not have, as its author wrote it: they observe how they write
    /// it.</param>
    /// <param name="Scope">Where and how often it is linked, and which everyday word it may be.</param>
    /// <param name="Nested">A label that stands inside of others, or others inside of it: texts observe which they have.</param>
    private sealed record Meaning(
        (bool IsExact, string Words) Key, LabelKind? Kind, SitePath? Term, NameRule? Names, Advice? Advice, string? Capital, string Scope, string? Nested)
    {
        public static Meaning Of(Label label, Claim claim, NameRule? names) => new(
            claim.Key, label.Kind, label.Term.Path, names,
            label.Kind == LabelKind.Deprecated ? new Advice(label.Term.Name.Text, label.Text, label.Written.Text) : null,
            label.HasIdleCapital ? label.Written.Text : null,
            ScopeOf(label),
            claim.Nest is null && claim.Nested is null
                ? null
                : string.Join('\n', [label.Written.Text, claim.Nested is null ? "" : "inner", .. claim.Nest?.Inside.Select(inner => $"{inner.Term} {inner.Label}") ?? []]));

        // Whichever term lists it, it links nothing.
        public static Meaning OfException(ExceptedPhrase phrase) => new((false, LabelKey.Of(phrase.Text)), null, null, null, null, null, "", null);

        private static string ScopeOf(Label label) => string.Join(
            '\n',
            [label.Term.Links?.ToString() ?? "", label.MayBeEveryday ? label.Written.Text : "", .. label.Term.OnlyIn.Select(folder => $"in {folder.Text}"), .. label.Term.NotIn.Select(folder => $"not in {folder.Text}")]);
    }

    private sealed record Advice(string Name, string Label, string Written);
}
