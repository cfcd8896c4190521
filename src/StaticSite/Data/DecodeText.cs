using System.Buffers;
using System.Text;
using System.Text.Unicode;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Turns a file's bytes into text: UTF-8 with or without a byte order mark, any line ends.</summary>
public static class DecodeText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <returns>The text with <c>\n</c> line ends, or null after a report.</returns>
    public static string? Of(SourceFile source, DiagnosticBag diagnostics) =>
        CanRead(source, diagnostics) ? Lines(WithoutMark(source.Bytes.Span)) : null;

    /// <summary>Text with <c>\n</c> line ends of bytes that are known to be UTF-8.</summary>
    internal static string Lines(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
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

        if (Utf8.IsValid(bytes))
            return true;

        diagnostics.Report(YamlDiagnostics.InvalidEncoding, FirstInvalid(source.Path, WithoutMark(bytes)));
        return false;
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
