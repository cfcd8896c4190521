using System.Collections.Immutable;

namespace StaticSite.Colors;

/// <summary>Makes all colours of the look of those of a brand. Of these come hue and strength alone; how light each is, is
/// fixed, so that letters can be read in any brand.</summary>
internal static class DeriveColors
{
    // Where the other of two colours lies: across the wheel, a little on.
    private const double Across = 184;

    // More of it would take letters their contrast.
    private const double MostOfSecond = .18;

    // Grey has no hue to lie across from.
    private static readonly Oklch Yellow = new(.8, .13, 96);

    /// <param name="accent">Of the light scheme.</param>
    /// <param name="accentDark">Of the dark one.</param>
    /// <param name="second">What stands beside the accent where two are told apart; null for the one across the wheel.</param>
    public static ImmutableArray<SchemeColor> Derive(Color accent, Color accentDark, Color? second = null)
    {
        var (light, dark) = (Oklch.Of(accent), Oklch.Of(accentDark));
        var (other, otherDark) = second is { } own ? (Oklch.Of(own), Oklch.Of(own)) : (AcrossFrom(light), AcrossFrom(dark));
        return
        [
            Both("paper", .988, .004, .18, .016),
            Both("raised", .964, .01, .225, .02),
            Both("line", .89, .014, .32, .024),
            Both("edge", .58, .02, .63, .022),
            Both("ink", .225, .025, .935, .01),
            Both("soft", .425, .022, .775, .018),
            Both("link", .39, .17, .825, .085),
            new("on", new Color(255, 255, 255), Of(dark, .18, .016)),
            Both("a", .915, .045, .36, .075),
            new("b", Second(other, .915, .68, 0), Second(otherDark, .4, .5, -12)),
            new("bar", Second(other, .79, 1, 0), Second(otherDark, .8, .85, 0)),
        ];

        SchemeColor Both(string name, double lightness, double chroma, double lightnessOfDark, double chromaOfDark) =>
            new(name, Of(light, lightness, chroma), Of(dark, lightnessOfDark, chromaOfDark));
    }

    /// <summary>The colour nearest to one that letters can have on some paper.</summary>
    public static Color NearestThatShows(Color color, Color paper, double least)
    {
        var (brand, isOnLight) = (Oklch.Of(color), Oklch.Of(paper).Lightness > .5);
        for (var lightness = brand.Lightness; lightness is > 0 and < 1; lightness += isOnLight ? -.002 : .002)
            if ((brand with { Lightness = lightness }).Shown() is var shown && Color.Contrast(shown, paper) >= least)
                return shown;
        return isOnLight ? default : new Color(255, 255, 255);
    }

    private static Color Of(Oklch brand, double lightness, double mostChroma) =>
        new Oklch(lightness, Math.Min(brand.Chroma, mostChroma), brand.Hue).Shown();

    private static Oklch AcrossFrom(Oklch brand) => brand.IsGrey ? Yellow : Yellow with { Hue = brand.Hue + Across };

    private static Color Second(Oklch second, double lightness, double share, double turn) =>
        new Oklch(lightness, Math.Min(second.Chroma, MostOfSecond) * share, second.Hue + turn).Shown();
}
