using StaticSite.Theme.Rendering;
using StaticSite.WhichWord;

namespace StaticSite.Theme.WhichWord;

internal static class WhichWordLook
{
    public static ThemeFeature Feature { get; } = new("WhichWord", typeof(WhichWordLook))
    {
        Components =
        [
            ThemeComponent.For<WhichWordPage, WhichWordPageView>() with
            {
                StyleSheets = [new StyleSheet("which-word", "which-word.css")],
            },
        ],
    };
}
