using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Quiz;

/// <summary>The questions of one topic, as <c>quiz/&lt;id&gt;.yml</c> has them. Texts are Markdown.</summary>
/// <param name="Order">Its place on the page, or null for behind all that have one.</param>
internal sealed record QuizTopic(string Id, Located Title, int? Order, ImmutableArray<QuizQuestion> Questions);

/// <param name="Terms">The ids of the terms that it is about.</param>
/// <param name="Links">Where to read more, as addresses of the site.</param>
internal sealed record QuizQuestion(
    Located Id,
    Located Text,
    QuizLevel? Level,
    ImmutableArray<QuizOption> Options,
    Located Explanation,
    ImmutableArray<Located> Terms,
    ImmutableArray<Located> Links);

/// <param name="Misconception">What a reader who picks it mixes up; null for the right one.</param>
internal sealed record QuizOption(Located Text, Located? Misconception);

/// <summary>How hard a question is, in the eyes of its author.</summary>
public enum QuizLevel
{
    /// <summary>Written <c>easy</c>.</summary>
    Easy,
    /// <summary>Written <c>medium</c>.</summary>
    Medium,
    /// <summary>Written <c>hard</c>.</summary>
    Hard,
}

/// <summary>One file of questions. All of them share one page, so none has an address of its own.</summary>
internal sealed record QuizFile(SourceFile Source, QuizTopic Topic) : IEntry
{
    public SitePath? Path => null;
}
