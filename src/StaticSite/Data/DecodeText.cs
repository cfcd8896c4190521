using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Turns a file's bytes into text: UTF-8 with or without a byte order mark, any line ends. Whatever authors write
/// comes in here, so nothing gets further that no page may hold.</summary>
internal static class DecodeText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const int MostRefused = 50;

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789;"u8);

    /// <returns>The text with <c>\n</c> line ends, or null after a report.</returns>
    public static string? Decode(SourceFile source, DiagnosticBag diagnostics) =>
        CanRead(source, diagnostics) ? Lines(WithoutMark(source.Bytes.Span)) : null;

    /// <summary>Text with <c>\n</c> line ends of bytes that are known to be UTF-8.</summary>
    internal static string Lines(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\r')
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    /// <returns>Whether the bytes are text of a size that we read; if not, a report was made.</returns>
    internal static bool CanRead(SourceFile source, DiagnosticBag diagnostics)
    {
        var bytes = source.Bytes.Span;
        if (bytes.Length > MostBytes)
        {
            diagnostics.Report(YamlDiagnostics.TooLarge, source.Start, bytes.Length, MostBytes);
            return false;
        }

        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Report(YamlDiagnostics.InvalidEncoding, FirstInvalid(source.Path, WithoutMark(bytes)));
            return false;
        }

        if (FindConflict.Find(bytes) is { } line)
        {
            diagnostics.Report(YamlDiagnostics.Conflict, source.Start with { Line = line });
            return false;
        }

        if (!HoldsNoRefusedSign(source, WithoutMark(bytes), diagnostics))
            return false;

        FindOddSigns.Find(source, WithoutMark(bytes), diagnostics);
        return true;
    }

    // A file that is full of them is no text, and nobody wants to read of each.
    private static bool HoldsNoRefusedSign(SourceFile source, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var (at, found) = (source.Start, 0);
        while (found < MostRefused && Signs.IndexIn(bytes) is >= 0 and var place)
        {
            at = Behind(at, bytes[..place]);
            Rune.DecodeFromUtf8(bytes[place..], out var sign, out var length);
            var words = Encoding.UTF8.GetString(bytes.Slice(place, length + LengthOfCommand(bytes[place..])));
            diagnostics.Add(YamlDiagnostics.RefusedSign.At(at, Signs.Name(sign.Value)) with
            { Fix = Fix.Replace(at, words, "") with { OpensFile = true } });
            at = at with { Column = at.Column + words.Length };
            bytes = bytes[(place + Encoding.UTF8.GetByteCount(words))..];
            found++;
        }

        return found == 0;
    }

    /// <summary>How a terminal is told to change a color, "[31m" behind an escape sign: no part of any text.</summary>
    private static int LengthOfCommand(ReadOnlySpan<byte> bytes) =>
        bytes is [0x1B, (byte)'[', .. var rest] && rest.IndexOfAnyExcept(OfNumbers) is >= 0 and var length &&
        rest[length] is (byte)'m' or (byte)'K'
            ? length + 2
            : 0;

    private static SourceLocation Behind(SourceLocation at, ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.LastIndexOf('\n') is >= 0 and var last
            ? at with { Line = at.Line + text.AsSpan().Count('\n'), Column = text.Length - last }
            : at with { Column = at.Column + text.Length };
    }

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static SourceLocation FirstInvalid(string path, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new SourceLocation(path, line, column);
    }
}
