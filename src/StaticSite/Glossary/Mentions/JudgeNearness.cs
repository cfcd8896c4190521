using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Tells why words that come near a label are none, where somebody might wonder about it; not every word with a label in it.</summary>
/// <param name="language">That of the texts.</param>
internal sealed class JudgeNearness(string language)
{
    // "BPOed" is made of BPO; "SQLite" is another name, and a "default sitemap" no default site.
    private const int LongestEnding = 2;

    private readonly KindWord? _kinds = KindWord.Of(language);
    private readonly bool _derivesPlurals = LanguageTag.IsEnglish(language);
    private readonly bool _hasUnknownForms = LanguageTag.HasUnknownForms(language);

    /// <returns>Null for one of which nobody wonders.</returns>
    public NearMissReason? ReasonOf(NearMatch words, ReadOnlySpan<char> text, Label label) => words.Nearness switch
    {
        // "on line 12" is not online.
        Nearness.OtherJoints => words.IsAsWritten && !HasSmallWord(text.Slice(words.Start, words.Length)) ? NearMissReason.OtherSpaces : null,
        _ when words.Behind.Length == 0 => NearMissReason.WordGoesOn,
        _ => words.IsAsWritten ? ReasonOfEnding(words.Behind, label) : null,
    };

    private NearMissReason? ReasonOfEnding(string ending, Label label)
    {
        var isOneWord = Spelling.IsOneWordIn(label.Text);
        var last = label.Text[(label.Text.AsSpan().LastIndexOfAny(' ', '-') + 1)..];
        var isAbbreviation = Spelling.IsBoundByCase(last);
        if (label.Text == label.Written.Text && IsForm(ending, last, isAbbreviation))
            return NearMissReason.UnknownForm;
        if (ending.All(char.IsDigit))
            return NearMissReason.WordGoesOn;
        if (!isOneWord)
            return ending.Length <= LongestEnding && ending.All(char.IsLetter) ? NearMissReason.WordGoesOn : null;

        // "ITIL" is not made of IT.
        return isAbbreviation && ending.Length <= LongestEnding && !(char.IsUpper(last[^1]) && char.IsUpper(ending[0])) ? NearMissReason.WordGoesOn : null;
    }

    private bool IsForm(string ending, string word, bool isAbbreviation)
    {
        if (_derivesPlurals)
            return ending is "s" or "es" && (isAbbreviation || !EnglishForms.IsUncountable(word));
        return _hasUnknownForms && word.Length >= 4 && ending.Length <= LongestEnding && ending.All(char.IsLower);
    }

    private bool HasSmallWord(ReadOnlySpan<char> phrase)
    {
        var (count, found) = (0, false);
        for (var reader = new TokenReader(phrase); reader.Read(); count++)
            found |= (reader.Start > 0 && char.IsWhiteSpace(phrase[reader.Start - 1]) || reader.End < phrase.Length && char.IsWhiteSpace(phrase[reader.End]))
                && (reader.Token is [var letter] && char.IsLetter(letter) || _kinds?.IsSmall(reader.Token) == true);
        return found && count == 2;
    }
}
