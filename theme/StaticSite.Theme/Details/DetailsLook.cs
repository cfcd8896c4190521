using StaticSite.Details;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Details;

internal static class DetailsLook
{
    public static ThemeFeature Feature { get; } = new("Details", typeof(DetailsLook))
    {
        Components =
        [
            ThemeComponent.For<Folded, FoldedView>() with
            {
                StyleSheets = [new StyleSheet("details", "details.css")],
                Scripts = [new Script("details", "details.js")],
            },
        ],
    };
}
