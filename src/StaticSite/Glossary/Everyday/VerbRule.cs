using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Everyday;

/// <summary>Tells from the words around a label that it is a verb there: "to cache the page" speaks of no cache.</summary>
/// <remarks>A noun in the singular has an article before it, or none behind it. Immutable, so that any number of threads may ask.</remarks>
/// <param name="leads">What stands before a verb and before no noun without an article.</param>
/// <param name="modals">Those of them that no noun follows, unless they ask.</param>
/// <param name="asking">What may stand before one that asks.</param>
/// <param name="helping">What stands before a verb that is denied.</param>
/// <param name="denying">What denies it.</param>
/// <param name="joining">What may join a verb to one before.</param>
/// <param name="subjects">What stands for who does it.</param>
/// <param name="objects">What begins that to which it is done, right behind the verb.</param>
/// <param name="clause">What begins a clause behind a verb, and behind a noun as well.</param>
/// <param name="kinds">Tells what stands before any noun.</param>
internal sealed class VerbRule(
    string[] leads, string[] modals, string[] asking, string[] helping, string denying, string[] joining, string[] subjects, string[] objects, string clause, KindWord kinds)
{
    private static readonly VerbRule English = new(
        leads: ["can", "cannot", "could", "may", "might", "must", "not", "shall", "should", "they", "to", "we", "will", "would", "you"],
        modals: ["can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would"],
        asking: ["how", "what", "when", "where", "which", "who", "why"],
        helping: ["can", "could", "did", "do", "does", "may", "might", "must", "shall", "should", "will", "would"],
        denying: "not",
        joining: ["and", "or", "then"],
        subjects: ["he", "it", "she", "that", "which", "who"],
        objects: ["a", "an", "any", "each", "every", "her", "his", "it", "its", "my", "our", "the", "their", "them", "these", "this", "those", "your"],
        clause: "that",
        KindWord.Of("en")!);

    private readonly WordList _leads = new(leads);
    private readonly WordList _modals = new(modals);
    private readonly WordList _asking = new(asking);
    private readonly WordList _helping = new(helping);
    private readonly WordList _joining = new(joining);
    private readonly WordList _subjects = new(subjects);
    private readonly WordList _objects = new(objects);

    /// <summary>That of a language, or null where nobody told its small words.</summary>
    public static VerbRule? Of(string language) => LanguageTag.IsEnglish(language) ? English : null;

    /// <param name="start">Of a label of one word, in a form that a verb may have.</param>
    /// <param name="end">Behind its last letter.</param>
    public bool IsVerb(ReadOnlySpan<char> text, int start, int end)
    {
        // Caching the page is caching, too.
        if (text[start..end].EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return false;

        var behind = FollowingWord.Of(text, end);
        var (hasObject, hasClause) = (_objects.Has(behind), behind.Equals(clause, StringComparison.OrdinalIgnoreCase));
        if (PrecedingWord.Of(text, start) is not { } before)
            return (hasObject || hasClause) && Opens(text, start);
        if (!before.IsSpaced)
            return hasObject && !IsPlural(text[start..end]) && text[before.End..start].Trim() is ",";

        var word = text[before.Start..before.End];
        var isPlural = IsPlural(text[start..end]);
        return (hasObject || hasClause) && _leads.Has(word)
            || hasObject && (_joining.Has(word) && !isPlural || isPlural && (_subjects.Has(word) || !kinds.IsSmall(word)))
            || !isPlural && (_modals.Has(word) && !Asks(text, before) || IsDenied(text, before));
    }

    /// <summary>Whether a verb may stand behind a word, and no noun without an article.</summary>
    public bool LeadsTo(ReadOnlySpan<char> word) => _leads.Has(word);

    private bool IsDenied(ReadOnlySpan<char> text, PrecedingWord not) => text[not.Start..not.End].Equals(denying, StringComparison.OrdinalIgnoreCase)
        && PrecedingWord.Of(text, not.Start) is { IsSpaced: true } word && _helping.Has(text[word.Start..word.End]);

    private static bool IsPlural(ReadOnlySpan<char> word) => word is [.., not ('s' or 'S'), 's'];

    // "How can software help?"
    private bool Asks(ReadOnlySpan<char> text, PrecedingWord modal) => PrecedingWord.Of(text, modal.Start) is not { } word || _asking.Has(text[word.Start..word.End]);

    // In a sentence of its own, such as a step of a list, a verb tells what to do.
    private static bool Opens(ReadOnlySpan<char> text, int start) => text[..start].TrimEnd() is [] or [.., '.' or '!' or '?' or ':' or '\u2029'];
}
