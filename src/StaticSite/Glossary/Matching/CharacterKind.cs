namespace StaticSite.Glossary.Matching;

/// <summary>What a character is to the matcher.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Punctuation, symbols, controls: each stands alone.</summary>
    Other,

    /// <summary>A letter, digit or connector; a run of them is one word.</summary>
    Word,

    /// <summary>A combining mark, or a Hangul vowel or final: belongs to the character before.</summary>
    Mark,

    /// <summary>A letter of a script that is written without spaces; stands alone and needs no boundary.</summary>
    Unbounded,

    /// <summary>White space of any width, a line end too.</summary>
    Space,

    /// <summary>Any character that equals <c>-</c>; dashes are not among them.</summary>
    Hyphen,

    /// <summary>A soft hyphen: as if it were not there.</summary>
    Ignored,
}
