using System.Text;
using System.Text.Unicode;

namespace StaticSite.StaticFiles;

/// <summary>Tells by the first bytes of a file what it is, whatever it is called: many pictures are renamed rather than
/// converted, and some are pages that say that there is no picture.</summary>
internal static class RecogniseFile
{
    /// <summary>What is in it, in words, if it is not what its name says, and the ending that it should have if it may be
    /// published; null if it is what it says, or if nobody can tell.</summary>
    public static (string Words, string? Ending)? Other(string name, ReadOnlySpan<byte> bytes) =>
        Kind(bytes) is var (words, endings) && !endings.Contains(Path.GetExtension(name)) ? (words, endings.FirstOrDefault()) : null;

    /// <summary>What about a file shows that it is no plain text, or that a browser might take it for something else; null for
    /// a plain text.</summary>
    public static string? WhyNoText(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes) || HoldsControls(bytes))
            return "holds signs that no text has";

        return WithoutSpace(bytes) is [(byte)'<', ..] ? "starts with '<', as a page does" : Kind(bytes) is var (words, _) ? $"starts as {words} does" : null;
    }

    private static bool HoldsControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var sign in bytes)
            if (sign < ' ' && sign is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
                return true;
        return false;
    }

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
        var start = Encoding.UTF8.GetString(WithoutSpace(bytes) is var rest && rest.Length > 100 ? rest[..100] : rest).AsSpan();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    // What a browser passes over before it guesses.
    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes).TrimStart(" \t\r\n\f"u8);
}
