using System.Globalization;

namespace StaticSite.Colors;

/// <summary>A colour as screens show it: three channels of eight bits.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#3346b8</c>, <c>#36b</c>, and the same without the number sign.</summary>
    public static Color? Read(string written)
    {
        var digits = written.StartsWith('#') ? written[1..] : written;
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var channels)
            ? new Color((byte)(channels >> 16), (byte)(channels >> 8), (byte)channels)
            : null;
    }

    /// <summary>How much lighter one of two is than the other, from 1 to 21, as the Web Content Accessibility Guidelines measure
    /// it.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (light, dark) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (light + .05) / (dark + .05);
    }

    private double Luminance => (.2126 * Linear(Red)) + (.7152 * Linear(Green)) + (.0722 * Linear(Blue));

    /// <summary>What a channel is to light: screens spend more steps on dark colours than on bright ones.</summary>
    internal static double Linear(byte channel)
    {
        var part = channel / 255d;
        return part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4);
    }

    /// <summary>As style sheets write it.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
