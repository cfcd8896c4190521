using StaticSite.Navigation;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Navigation;

internal static class NavigationLook
{
    private static readonly StyleSheet Sheet = new("home", "home.css");

    public static ThemeFeature Feature { get; } = new("Navigation", typeof(NavigationLook))
    {
        Components =
        [
            ThemeComponent.For<HomePage, HomePageView>() with { StyleSheets = [Sheet] },
            ThemeComponent.For<WrittenHomePage, WrittenHomePageView>() with { StyleSheets = [Sheet] },
            ThemeComponent.For<NotFoundPage, NotFoundPageView>(),
        ],
    };
}
