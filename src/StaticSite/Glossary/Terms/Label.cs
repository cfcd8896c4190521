using StaticSite.Data;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>What a label is to its term.</summary>
public enum LabelKind
{
    /// <summary>What the term is called.</summary>
    Name,
    /// <summary>The short form.</summary>
    Abbreviation,
    /// <summary>Another name for the same thing.</summary>
    Alias,
    /// <summary>An irregular plural or another inflection.</summary>
    Form,
    /// <summary>An everyday word: searched, and linked only where an author asks for it.</summary>
    Cautious,
    /// <summary>What texts should no longer call it. It is linked all the same, and reported.</summary>
    Deprecated,
}

/// <summary>A label that one term claims.</summary>
/// <param name="Text">As it is matched: the author's words, or a plural derived from them.</param>
/// <param name="Written">The author's words and their place.</param>
/// <param name="IsExact">Whether each of its letters matches only as written.</param>
public sealed record Label(Term Term, LabelKind Kind, string Text, Located Written, bool IsExact)
{
    /// <summary>What it shares with the labels that match the same texts.</summary>
    internal (bool IsExact, string Words) Key { get; } = (IsExact, IsExact ? LabelKey.AsWritten(Text) : LabelKey.Of(Text));

    /// <summary>What it shares with those that differ by case alone.</summary>
    internal string KeyInAnyCase => IsExact ? LabelKey.Of(Text) : Key.Words;

    /// <summary>What texts tell of it if it stands inside of a longer one of another term; else null.</summary>
    internal NestedLabel? Nested { get; init; }

    /// <summary>Whether it begins with a capital that texts need not have.</summary>
    internal bool HasIdleCapital { get; } = !IsExact && LetterCases.At(Text, 0) == LetterCase.Capital
        && !Spelling.IsBoundByCase(Text.Split(' ', '-')[0]);

    /// <summary>Whether it is the singular of what an author wrote.</summary>
    internal bool IsSingular => Text.Length < Written.Text.Length;

    /// <summary>Whether it is one word, in letters that any text may have, so that it may mean what it means from day to day. Who says
    /// of a term which mentions are to be links has thought of that.</summary>
    internal bool MayBeEveryday { get; } = Kind is not (LabelKind.Abbreviation or LabelKind.Cautious) && Term.Links is null
        && Spelling.IsOneWordIn(Text) && !Spelling.IsBoundByCase(Text) && (!IsExact || LetterCases.AreSmall(Text));

    /// <summary>Whether a mention by this label is linked without being asked for.</summary>
    public bool LinksByItself => Kind != LabelKind.Cautious;

    /// <summary>The kind as a sentence names it: <c>an alias</c>.</summary>
    public string KindInWords => Kind switch
    {
        LabelKind.Name => "the name",
        LabelKind.Abbreviation => "the abbreviation",
        LabelKind.Alias => "an alias",
        LabelKind.Form => "a form",
        LabelKind.Cautious => "a cautious label",
        _ => "a deprecated label",
    };
}

/// <summary>A phrase in which a word is not meant, as a term lists it or in the plural.</summary>
/// <param name="Text">As it is matched.</param>
/// <param name="Written">The author's words and their place.</param>
public sealed record ExceptedPhrase(Term Term, string Text, Located Written);
