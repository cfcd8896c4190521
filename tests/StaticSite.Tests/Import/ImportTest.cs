using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Import;

namespace StaticSite.Tests.Import;

/// <summary>Imports as text: a line <c>=== name</c> starts each file, in and out, and the list of what is left follows.</summary>
internal static class ImportTest
{
    /// <summary>Files as somebody has them in a folder <c>old</c>. In them, <c>≡≡≡</c> stands for <c>===</c>, which would start a file.</summary>
    public static ImmutableArray<SourceFile> Files(string text) =>
    [
        .. TestSite.Files(text).Select(file => new SourceFile("old", file.Name,
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("≡≡≡", "===", StringComparison.Ordinal)))),
    ];

    public static string Shown(ImportedSite imported)
    {
        var text = new StringBuilder();
        foreach (var file in imported.Files)
            text.Append("=== ").Append(file.Name).Append('\n').Append(Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd('\n')).Append('\n');
        if (!imported.Left.IsEmpty)
            text.Append("=== left\n").AppendJoin("", imported.Left.Select(finding => finding + "\n"));
        return text.ToString();
    }
}
