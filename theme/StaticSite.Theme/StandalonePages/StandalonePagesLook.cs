using StaticSite.StandalonePages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.StandalonePages;

internal static class StandalonePagesLook
{
    public static ThemeFeature Feature { get; } = new("StandalonePages", typeof(StandalonePagesLook))
    {
        Components = [ThemeComponent.For<StandalonePage, StandalonePageView>()],
    };
}
