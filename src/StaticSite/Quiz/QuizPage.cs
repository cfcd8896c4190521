using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Quiz;

/// <summary>All questions, by topic.</summary>
/// <param name="Topics">In the order of the page; those that say no place stand last.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record QuizPage(ImmutableArray<ShownTopic> Topics, ImmutableArray<Reference> Sources, Strings Strings)
    : Page(Address, Strings["quiz.title"], Strings["quiz.lead"]), ICitingPage
{
    /// <summary>Where it stands: <c>/quiz.html</c>. A site without files of questions has no such page.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/quiz.html");

    /// <summary>How many questions there are in all.</summary>
    public int Count => Topics.Sum(topic => topic.Questions.Length);
}

/// <summary>The questions of one topic.</summary>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Title">As text.</param>
public sealed record ShownTopic(string Anchor, string Title, ImmutableArray<ShownQuestion> Questions);

/// <summary>A question, what a reader may pick, and why one of it is right.</summary>
/// <param name="Number">On the page, from 1.</param>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Level">Null where its author does not say.</param>
/// <param name="Options">In the order of the file. One is right.</param>
/// <param name="ReadMore">The pages and terms that it belongs to.</param>
public sealed record ShownQuestion(
    int Number,
    string Anchor,
    QuizLevel? Level,
    Markup Text,
    ImmutableArray<ComposedOption> Options,
    Markup Explanation,
    ImmutableArray<PageLink> ReadMore);
