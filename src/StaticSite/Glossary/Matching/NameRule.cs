namespace StaticSite.Glossary.Matching;

/// <summary>Tells from its capitals that a word is part of a name: the Actions of GitHub Actions is no action.</summary>
/// <remarks>A language has one such rule, or none where capitals say nothing.</remarks>
internal sealed class NameRule
{
    // What opens many sentences and no name: "The Load Balancer" is a load balancer with capitals.
    private static readonly NameRule English = new(
    [
        "a", "about", "after", "all", "although", "among", "an", "and", "any", "are", "as", "at", "because", "before",
        "between", "both", "but", "by", "can", "did", "do", "does", "during", "each", "every", "for", "from", "her", "his",
        "how", "if", "in", "into", "is", "its", "many", "may", "most", "must", "my", "no", "not", "of", "on", "or", "our",
        "over", "per", "should", "since", "so", "some", "such", "than", "that", "the", "their", "then", "these", "this",
        "those", "through", "to", "under", "unless", "unlike", "until", "via", "was", "were", "what", "when", "where",
        "which", "while", "whose", "why", "will", "with", "within", "without", "your",
    ]);

    private static readonly NameRule Other = new([]);

    private readonly WordList _openers;

    private NameRule(string[] openers) => _openers = new(openers);

    /// <summary>The rule of a language, or null for one that gives every noun a capital.</summary>
    public static NameRule? Of(string language) =>
        LanguageTag.IsGerman(language) ? null : LanguageTag.IsEnglish(language) ? English : Other;

    /// <summary>True if words in a text belong, all or some of them, to a name.</summary>
    /// <remarks>Reads no further than the words on both sides, so a whole text costs one reading.</remarks>
    /// <param name="lastWord">Where the last of the words starts.</param>
    public bool IsPartOfName(ReadOnlySpan<char> text, int start, int lastWord, int end, bool isOneWord)
    {
        if (LetterCases.At(text, lastWord) == LetterCase.Capital && LetterCases.Behind(text, end) == LetterCase.Capital)
            return true;
        if (LetterCases.At(text, start) != LetterCase.Capital || PrecedingWord.Of(text, start) is not { } before)
            return false;

        return LetterCases.At(text[..before.End], before.Start) switch
        {
            LetterCase.Capital => before.IsSpaced && (isOneWord || !IsOpener(text, before)),
            LetterCase.Small => isOneWord,
            _ => false,
        };
    }

    /// <summary>True if words that may well have a capital stand beside another that has one: the Runtime of Container Runtime Interface.</summary>
    /// <remarks>Beside an abbreviation they may stand anywhere, and a sentence's first word has its capital from there.</remarks>
    /// <param name="lastWord">Where the last of the words starts.</param>
    public static bool IsPartOfLongerName(ReadOnlySpan<char> text, int start, int lastWord, int end)
    {
        if (LetterCases.At(text, lastWord) == LetterCase.Capital && LetterCases.Behind(text, end, out var next) == LetterCase.Capital && LetterCases.IsTitled(text, next))
            return true;
        return LetterCases.At(text, start) == LetterCase.Capital
            && PrecedingWord.Of(text, start) is { IsSpaced: true } before && LetterCases.IsTitled(text[..before.End], before.Start)
            && PrecedingWord.Of(text, before.Start) is not null;
    }

    private bool IsOpener(ReadOnlySpan<char> text, PrecedingWord word) =>
        _openers.Has(text[word.Start..word.End]) && PrecedingWord.Of(text, word.Start) is null;
}
