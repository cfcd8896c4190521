using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.StaticFiles;

/// <summary>Reads from a picture how large it is drawn: an SVG says it in its first tag, a PNG in its first bytes.</summary>
internal static partial class MeasurePicture
{
    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    public static PictureSize? Measure(SourceFile source) => Path.GetExtension(source.Name) switch
    {
        ".png" => OfPng(source.Bytes.Span),
        ".svg" => OfSvg(source),
        _ => null,
    };

    private static PictureSize? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(PngStart) && bytes.Length >= PngStart.Length + 8
            ? Positive(
                BinaryPrimitives.ReadInt32BigEndian(bytes[PngStart.Length..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[(PngStart.Length + 4)..]))
            : null;

    // Its own width and height where both are in pixels, else those of what it shows.
    private static PictureSize? OfSvg(SourceFile source)
    {
        using var stream = new MemoryStream(source.Bytes.ToArray());
        using var reader = XmlReader.Create(
            stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            reader.MoveToContent();
            var shown = Space().Split((reader.GetAttribute("viewBox") ?? "").Trim());
            return Positive(Pixels(reader.GetAttribute("width")), Pixels(reader.GetAttribute("height")))
                ?? (shown.Length == 4 ? Positive(Pixels(shown[2]), Pixels(shown[3])) : null);
        }
        catch (XmlException)
        {
            // A file that cannot be read has been reported.
            return null;
        }
    }

    private static int Pixels(string? written)
    {
        var number = (written ?? "").Trim();
        if (number.EndsWith("px", StringComparison.Ordinal))
            number = number[..^2];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 100_000
            ? (int)Math.Round(pixels)
            : 0;
    }

    private static PictureSize? Positive(int width, int height) =>
        width > 0 && height > 0 ? new PictureSize(width, height) : null;

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Space();
}
