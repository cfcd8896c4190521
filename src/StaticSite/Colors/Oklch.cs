namespace StaticSite.Colors;

/// <summary>A colour as people see it, in Oklab: equal steps of each number look alike.</summary>
/// <param name="Lightness">From 0, black, to 1, white.</param>
/// <param name="Chroma">From 0, grey; screens show hardly more than .3.</param>
/// <param name="Hue">In degrees.</param>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    // Below it nobody sees a hue, and what is computed for one is noise.
    private const double LeastChroma = .004;

    /// <summary>Whether it is a grey.</summary>
    public bool IsGrey => Chroma < LeastChroma;

    public static Oklch Of(Color color)
    {
        var (red, green, blue) = (Color.Linear(color.Red), Color.Linear(color.Green), Color.Linear(color.Blue));
        var @long = Math.Cbrt((.4122214708 * red) + (.5363325363 * green) + (.0514459929 * blue));
        var medium = Math.Cbrt((.2119034982 * red) + (.6806995451 * green) + (.1073969566 * blue));
        var @short = Math.Cbrt((.0883024619 * red) + (.2817188376 * green) + (.6299787005 * blue));
        var a = (1.9779984951 * @long) - (2.4285922050 * medium) + (.4505937099 * @short);
        var b = (.0259040371 * @long) + (.7827717662 * medium) - (.8086757660 * @short);
        var hue = double.RadiansToDegrees(Math.Atan2(b, a));
        return new(
            (.2104542553 * @long) + (.7936177850 * medium) - (.0040720468 * @short),
            Math.Sqrt((a * a) + (b * b)),
            hue < 0 ? hue + 360 : hue);
    }

    /// <summary>The colour that screens show for it: a channel that leads out of what they can is as far as it goes, as in browsers.</summary>
    public Color Shown()
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(Hue));
        var (a, b) = (Chroma * cos, Chroma * sin);
        var @long = Cube(Lightness + (.3963377774 * a) + (.2158037573 * b));
        var medium = Cube(Lightness - (.1055613458 * a) - (.0638541728 * b));
        var @short = Cube(Lightness - (.0894841775 * a) - (1.2914855480 * b));
        return new(
            Channel((4.0767416621 * @long) - (3.3077115913 * medium) + (.2309699292 * @short)),
            Channel((-1.2684380046 * @long) + (2.6097574011 * medium) - (.3413193965 * @short)),
            Channel((-.0041960863 * @long) - (.7034186147 * medium) + (1.7076147010 * @short)));
    }

    private static double Cube(double value) => value * value * value;

    private static byte Channel(double light)
    {
        var part = light <= .0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - .055;
        return (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);
    }
}
