using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>A link that was found by a label with a capital, in the middle of a sentence.</summary>
/// <param name="Label">The label, as its author wrote it.</param>
/// <param name="IsSmall">Whether the text has it in small letters.</param>
/// <param name="Condition">What the link depends on of which only all texts together tell.</param>
internal sealed record CapitalUse(SitePath Term, string Label, bool IsSmall, SourceLocation At, MentionCondition? Condition) : IObservation
{
    /// <summary>Null for a label whose capital counts or that has none, and where a sentence gives every word one.</summary>
    public static CapitalUse? Of(Label label, ReadOnlySpan<char> text, TermMatch mention, Func<int, SourceLocation> locate, MentionCondition? condition)
    {
        if (!label.HasIdleCapital)
            return null;

        var isSmall = LetterCases.At(text, mention.Start) == LetterCase.Small;
        return isSmall || PrecedingWord.Of(text, mention.Start) is not null
            ? new CapitalUse(label.Term.Path, label.Written.Text, isSmall, locate(mention.Start), condition)
            : null;
    }
}
