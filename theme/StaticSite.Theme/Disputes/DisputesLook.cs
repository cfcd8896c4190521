using StaticSite.Disputes;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Disputes;

internal static class DisputesLook
{
    public static ThemeFeature Feature { get; } = new("Disputes", typeof(DisputesLook))
    {
        SiteStyleSheets = ["disputes.css"],
        Components =
        [
            ThemeComponent.For<ComposedDispute, DisputeBox>(),
            ThemeComponent.For<DisputesPage, DisputesPageView>(),
        ],
    };
}
