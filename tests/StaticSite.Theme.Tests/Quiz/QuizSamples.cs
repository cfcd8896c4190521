using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Quiz;

namespace StaticSite.Theme.Tests.Quiz;

internal static class QuizSamples
{
    public static QuizPage Page { get; } = new(
    [
        new ShownTopic("words", "The words",
        [
            new ShownQuestion(1, "who", QuizLevel.Easy, Samples.Text("Who does <em>KPO</em>?"),
                [new ComposedOption(Samples.Text("Clerks"), false, Samples.Text("They follow rules.")), new ComposedOption(Samples.Text("Experts"), true, Markup.Empty)],
                Samples.Text("They decide."), [new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html")), Samples.Kpo]),
            new ShownQuestion(2, "where", null, Samples.Text("Where?"),
                [new ComposedOption(Samples.Text("Anywhere"), true, Markup.Empty), new ComposedOption(Samples.Text("Abroad"), false, Samples.Text("Place is another question."))],
                Samples.Text("Both exist."), []),
        ]),
    ], [Samples.Iso], Samples.Strings);

    public static FeatureSamples All { get; } = new([Page], []);
}
