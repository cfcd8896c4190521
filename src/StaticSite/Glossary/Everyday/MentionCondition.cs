using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Glossary.Everyday;

/// <summary>What a mention depends on of which only all texts together tell whether it is linked.</summary>
/// <param name="Word">By which it mentions its term, if it may stay plain; null for one that does not.</param>
/// <param name="Earlier">Those further up which, if any of them is linked, make this one needless.</param>
internal sealed record MentionCondition(UsedWord? Word, ImmutableArray<EarlierMention> Earlier) : LinkCondition
{
    /// <summary>What else of the page names its subject further up; null where the page is about something else, or nothing does.</summary>
    public SubjectAbove? Subject { get; init; }
}

/// <summary>Mentions in sections further up of what a page is about, by its title. On a large site one link to it is enough.</summary>
/// <param name="First">One that is linked for sure, if any is.</param>
/// <param name="Earlier">Those that may be.</param>
internal sealed record SubjectAbove(SourceLocation? First, ImmutableArray<EarlierMention> Earlier);

/// <summary>A mention further up that may stay plain.</summary>
internal readonly record struct EarlierMention(UsedWord Word, SourceLocation At);
