using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.References;

/// <summary>What pages of every feature cite.</summary>
internal static class ReferencesLook
{
    public static ThemeFeature Feature { get; } = new("References", typeof(ReferencesLook))
    {
        SiteStyleSheets = ["references.css"],
    };
}
