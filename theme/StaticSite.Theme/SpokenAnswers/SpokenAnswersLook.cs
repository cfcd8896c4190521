using StaticSite.SpokenAnswers;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.SpokenAnswers;

internal static class SpokenAnswersLook
{
    public static ThemeFeature Feature { get; } = new("SpokenAnswers", typeof(SpokenAnswersLook))
    {
        // A few rules, for which no page should load a file more.
        SiteStyleSheets = ["say.css"],
        Components = [ThemeComponent.For<SpokenAnswer, SpokenAnswerView>()],
    };
}
