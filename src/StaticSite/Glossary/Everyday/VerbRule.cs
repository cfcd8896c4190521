using System.Collections.Frozen;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Everyday;

/// <summary>Tells from the words around a label that it is a verb there: "to cache the page" speaks of no cache.</summary>
/// <remarks>A noun in the singular has an article before it, or none behind it. Immutable, so that any number of threads may ask.</remarks>
internal sealed class VerbRule
{
    private static readonly VerbRule English = new(
        ["can", "cannot", "could", "may", "might", "must", "not", "shall", "should", "they", "to", "we", "will", "would", "you"],
        ["a", "an", "any", "each", "every", "her", "his", "it", "its", "my", "our", "that", "the", "their", "them", "these", "this", "those", "your"]);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _before;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _behind;

    private VerbRule(string[] before, string[] behind) => (_before, _behind) = (SetOf(before), SetOf(behind));

    /// <summary>That of a language, or null where nobody told its small words.</summary>
    public static VerbRule? Of(string language) => LanguageTag.IsEnglish(language) ? English : null;

    /// <param name="start">Of a label of one word, in a form that a verb may have.</param>
    /// <param name="end">Behind its last letter.</param>
    public bool IsVerb(ReadOnlySpan<char> text, int start, int end)
    {
        // Caching the page is caching, too.
        if (!_behind.Contains(FollowingWord.Of(text, end)) || text[start..end].EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return false;

        return PrecedingWord.Of(text, start) is not { } word
            ? Opens(text, start)
            : word.IsSpaced && _before.Contains(text[word.Start..word.End]);
    }

    /// <summary>Whether a verb may stand behind a word, and no noun without an article.</summary>
    public bool LeadsTo(ReadOnlySpan<char> word) => _before.Contains(word);

    // In a sentence of its own, such as a step of a list, a verb tells what to do.
    private static bool Opens(ReadOnlySpan<char> text, int start) => text[..start].TrimEnd() is [] or [.., '.' or '!' or '?' or ':' or '\u2029'];

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
