using System.Text;
using System.Text.Unicode;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Import;

/// <summary>Turns bytes of others into text: UTF-8, or UTF-16 that says so; lines end with <c>\n</c>. Signs that no page may hold
/// are left out.</summary>
internal static class ReadText
{
    /// <summary>As much as any file may have that is taken for text.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <returns>Null after a report.</returns>
    public static string? Read(SourceFile file, DiagnosticBag left)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > MostBytes)
        {
            left.Report(ImportDiagnostics.Unreadable, file.Start, "text", $"it has over {MostBytes / 1024 / 1024} million bytes. Divide it.");
            return null;
        }

        if (bytes is [0xFF, 0xFE, .. var little])
            return Clean(Encoding.Unicode.GetString(little));
        if (bytes is [0xFE, 0xFF, .. var big])
            return Clean(Encoding.BigEndianUnicode.GetString(big));
        if (Utf8.IsValid(bytes))
            return Clean(Encoding.UTF8.GetString(DecodeText.WithoutMark(bytes)));

        left.Report(ImportDiagnostics.NotUtf8, file.Start);
        return null;
    }

    private static string Clean(string text)
    {
        text = text.ReplaceLineEndings("\n").Replace('\r', '\n');
        return text.AsSpan().ContainsAny(Signs.Refused) ? string.Concat(text.Where(sign => !Signs.Refused.Contains(sign))) : text;
    }
}
