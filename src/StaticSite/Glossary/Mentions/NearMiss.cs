using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Why words that are nearly a label of a term, or are one, are no mention of it.</summary>
public enum NearMissReason
{
    /// <summary>Another space, hyphen or sign between the words: <c>datacenter</c> for <c>data center</c>.</summary>
    OtherSpaces,

    /// <summary>A letter or digit adjoins: <c>API2</c>, <c>front-officer</c>.</summary>
    WordGoesOn,

    /// <summary>A plural or another form that neither a rule nor an author knows: <c>trainings</c>.</summary>
    UnknownForm,

    /// <summary>A longer label takes its words: the office of <c>back office</c>.</summary>
    InsideLonger,

    /// <summary>A phrase in which a word is not meant takes its words.</summary>
    InsideException,
}

/// <summary>Words that somebody may take for a mention of a term, and why they are none.</summary>
/// <param name="At">Where they start.</param>
/// <param name="Words">As readers see them, on one line.</param>
/// <param name="Term">The one that they come near to.</param>
/// <param name="Label">Its label.</param>
public sealed record NearMiss(SourceLocation At, string Words, Term Term, string Label, NearMissReason Reason) : IObservation
{
    /// <summary>The longer words of the text, where a label or a phrase takes them; or empty.</summary>
    public string Longer { get; init; } = "";

    /// <summary>The term that the longer one belongs to; null where there is none.</summary>
    public Term? LongerTerm { get; init; }

    /// <summary>What they stand in.</summary>
    internal ReadBlock? Block { get; init; }

    /// <summary>Where they start in the block's words.</summary>
    internal int Start { get; init; }
}
