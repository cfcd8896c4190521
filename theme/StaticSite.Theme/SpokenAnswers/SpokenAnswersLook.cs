using StaticSite.SpokenAnswers;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.SpokenAnswers;

internal static class SpokenAnswersLook
{
    public static ThemeFeature Feature { get; } = new("SpokenAnswers", typeof(SpokenAnswersLook))
    {
        Components =
        [
            ThemeComponent.For<SpokenAnswer, SpokenAnswerView>() with { StyleSheets = [new StyleSheet("say", "say.css")] },
        ],
    };
}
