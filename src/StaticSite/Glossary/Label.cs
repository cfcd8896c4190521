using StaticSite.Data;

namespace StaticSite.Glossary;

/// <summary>What a label is to its term.</summary>
public enum LabelKind
{
    Name,
    Abbreviation,
    Alias,
    Form,
    Cautious,
    Deprecated,
}

/// <summary>A label that one term claims.</summary>
/// <param name="Text">As it is matched: the author's words, or a plural derived from them.</param>
/// <param name="Written">The author's words and their place.</param>
public sealed record Label(Term Term, LabelKind Kind, string Text, Located Written)
{
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
