using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Quiz;

/// <summary>All questions, by topic.</summary>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record QuizPage(ImmutableArray<ShownTopic> Topics, ImmutableArray<Reference> Sources)
    : Page(Address, Name, "Questions with an answer, an explanation, and what each wrong option mixes up."), ICitingPage
{
    public const string Name = "Check yourself";

    public static SitePath Address { get; } = SitePath.Parse("/quiz.html");

    public int Count => Topics.Sum(topic => topic.Questions.Length);
}

public sealed record ShownTopic(string Anchor, string Title, ImmutableArray<ShownQuestion> Questions);

/// <param name="Number">On the page, from 1.</param>
/// <param name="ReadMore">The pages and terms that it belongs to.</param>
public sealed record ShownQuestion(
    int Number,
    string Anchor,
    QuizLevel? Level,
    Markup Text,
    ImmutableArray<ComposedOption> Options,
    Markup Explanation,
    ImmutableArray<PageLink> ReadMore);
