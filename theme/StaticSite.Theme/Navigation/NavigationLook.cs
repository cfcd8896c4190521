using StaticSite.Navigation;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Navigation;

internal static class NavigationLook
{
    public static ThemeFeature Feature { get; } = new("Navigation", typeof(NavigationLook))
    {
        Components =
        [
            ThemeComponent.For<HomePage, HomePageView>() with { StyleSheets = [new StyleSheet("home", "home.css")] },
            ThemeComponent.For<NotFoundPage, NotFoundPageView>(),
        ],
    };
}
