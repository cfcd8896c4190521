using StaticSite.CodeBlocks;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.CodeBlocks;

internal static class CodeBlocksLook
{
    public static ThemeFeature Feature { get; } = new("CodeBlocks", typeof(CodeBlocksLook))
    {
        Components =
        [
            ThemeComponent.For<CodeListing, CodeView>() with
            {
                StyleSheets = [new StyleSheet("code", "code.css")],
                Scripts = [new Script("code", "copy.js")],
            },
        ],
    };
}
