using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Quiz;

/// <summary>Questions by which readers check themselves.</summary>
internal static class QuizFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("quiz", "quiz/*.yml", ReadQuiz.Shape) { Draft = DraftQuiz.Draft, Page = QuizPage.Address };

    public static Feature Value => new("Quiz")
    {
        Pipelines = parts => [QuizPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(QuizDiagnostics)),
        Files = [Kind],
        Menu = [new("quiz.menu", QuizPage.Address)],
        WaysIn = [new("quiz.menu", QuizPage.Address)],
        Documents =
        [
            new DocumentKind<ComposedQuiz>
            {
                Sections = DescribeQuiz.Describe,

                // A question leads only if somebody asks just that.
                Results = [new ResultKind("quiz") { Words = "quiz.result", Weight = 0.6, TopLeads = 0.85, SectionLeads = 0.85 }],
                HasOneFile = false,
            },
        ],
    };
}
