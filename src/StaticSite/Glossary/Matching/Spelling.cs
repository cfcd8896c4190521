using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>How a label is written, beyond its words in any case.</summary>
/// <param name="Label">The label's place in the caller's list.</param>
/// <param name="Traits">What else its mentions depend on.</param>
/// <param name="Words">How many tokens it has.</param>
/// <param name="AsWritten">The words that match only as written.</param>
/// <param name="Next">What to try next at the same place: the same words in other case, then shorter labels; or
/// <see cref="None"/>.</param>
internal readonly record struct Spelling(int Label, LabelTraits Traits, int Words, AsWritten[] AsWritten, int Next)
{
    public const int None = -1;

    public bool IsSmall => (Traits & LabelTraits.Small) != 0;

    public bool IsTitled => (Traits & LabelTraits.Titled) != 0;

    public bool IsOneWord => (Traits & LabelTraits.OneWord) != 0;

    public bool IsException => (Traits & LabelTraits.Exception) != 0;

    /// <summary>True for a label that is one word, and nothing else.</summary>
    public static bool IsOneWordIn(string label)
    {
        var reader = new TokenReader(label);
        return reader.Read() && Characters.KindAt(reader.Token, 0, out _) == CharacterKind.Word && !reader.Read();
    }

    /// <summary>True for a word that other capitals would make another.</summary>
    public static bool HasCase(string word) =>
        !string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal) || !string.Equals(word, word.ToLowerInvariant(), StringComparison.Ordinal);

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

/// <summary>What the mentions of a label depend on, beyond its words.</summary>
[Flags]
internal enum LabelTraits : byte
{
    None = 0,

    /// <summary>In small letters, so that capitals tell its mentions from names.</summary>
    Small = 1,
    OneWord = 2,

    /// <summary>A phrase in which a label is not meant.</summary>
    Exception = 4,

    /// <summary>With a capital, as all names of its glossary have one.</summary>
    Titled = 8,
}

/// <summary>A word of a label that matches only as written.</summary>
/// <param name="Index">Its place among the label's tokens.</param>
/// <param name="Word">Its canonical spelling.</param>
/// <param name="Otherwise">What to try next when a text has it in other case: the next spelling that does not ask for
/// the same word at the same place.</param>
internal readonly record struct AsWritten(int Index, string Word, int Otherwise);
