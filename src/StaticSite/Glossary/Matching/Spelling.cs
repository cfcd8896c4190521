using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>How a label is written, beyond its words in any case.</summary>
/// <param name="Label">The label's place in the caller's list.</param>
/// <param name="Words">How many tokens it has.</param>
/// <param name="AsWritten">The words that match only as written.</param>
/// <param name="Next">Another spelling of the same words, fussier ones first; negative if there is none.</param>
internal readonly record struct Spelling(int Label, int Words, (int Index, string Written)[] AsWritten, int Next)
{
    /// <summary>True for a word with a capital after its first character, or that is one capital letter.</summary>
    public static bool IsBoundByCase(string word)
    {
        var (characters, capitals, first) = (0, 0, false);
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.EnclosingMark))
                characters++;
            if (!Rune.IsUpper(rune))
                continue;
            first |= characters == 1;
            capitals++;
        }

        return capitals > 1 || capitals == 1 && (!first || characters == 1);
    }
}
