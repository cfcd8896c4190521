using StaticSite.Quiz;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Quiz;

internal static class QuizLook
{
    public static ThemeFeature Feature { get; } = new("Quiz", typeof(QuizLook))
    {
        Components =
        [
            ThemeComponent.For<QuizPage, QuizPageView>() with
            {
                StyleSheets = [new StyleSheet("quiz", "quiz.css")],
                Scripts = [new Script("quiz", "quiz.js")],
            },
        ],
    };
}
