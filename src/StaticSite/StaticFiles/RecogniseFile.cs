using System.Text;

namespace StaticSite.StaticFiles;

/// <summary>Tells by the first bytes of a file what it is, whatever it is called: many pictures are renamed rather than
/// converted, and some are pages that say that there is no picture.</summary>
internal static class RecogniseFile
{
    /// <summary>What is in it, in words, if it is not what its name says, and the ending that it should have if it may be
    /// published; null if it is what it says, or if nobody can tell.</summary>
    public static (string Words, string? Ending)? Other(string name, ReadOnlySpan<byte> bytes) =>
        Kind(bytes) is var (words, endings) && !endings.Contains(Path.GetExtension(name)) ? (words, endings.FirstOrDefault()) : null;

    private static (string Words, string[] Endings)? Kind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ("a PNG", [".png"]),
        [0xFF, 0xD8, 0xFF, ..] => ("a JPEG", [".jpg", ".jpeg"]),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ("a GIF", [".gif"]),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ("a WebP", [".webp"]),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', ..] => ("an AVIF", [".avif"]),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => ("a photo as phones keep it (HEIC)", []),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ("a PDF", [".pdf"]),
        [(byte)'P', (byte)'K', 3, 4, ..] => ("an archive or a document of an office program", []),
        _ => IsPage(bytes) ? ("a web page", []) : null,
    };

    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 100)]).AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
