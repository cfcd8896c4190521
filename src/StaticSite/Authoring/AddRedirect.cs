using System.Text;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Writes lines of <c>redirects.yml</c>: the one place that knows how the file is written.</summary>
internal static class AddRedirect
{
    public const string FileName = "redirects.yml";

    private const string Opening = "# Old addresses and where their pages are now. An address is for ever, so keep every line.\n";

    /// <param name="list">The file as it is, or null where there is none yet.</param>
    /// <param name="folder">The input's folder as people see it.</param>
    /// <returns>Null if there is nothing to say.</returns>
    public static SourceFile? To(SourceFile? list, string folder, RenamedAddresses addresses)
    {
        var lines = list is null ? [] : Encoding.UTF8.GetString(list.Bytes.Span).Split('\n');

        // A rename that is made again for what was left of it finds its lines there.
        var added = string.Concat(addresses.Moved.Select(moved => $"{YamlText.Of(moved.From)}: {YamlText.Of(moved.To)}")
            .Where(line => !lines.Any(known => known.TrimEnd('\r') == line)).Select(line => line + "\n"));
        if (list is null)
            return added.Length == 0 ? null : new SourceFile(folder, FileName, Encoding.UTF8.GetBytes(Opening + added));

        var end = lines[^1].Length == 0 ? lines.Length : lines.Length + 1;
        var edited = new EditedText(list);
        edited.TryAdd([
            .. added.Length > 0 ? [new TextEdit(new SourceLocation(list.Path, end, 1), "", added)] : Array.Empty<TextEdit>(),
            .. BackAgain(list, lines, addresses),
        ]);
        return edited.ToFile();
    }

    /// <summary>The address of a line, or null for a line that has none.</summary>
    public static string? AddressIn(SourceFile list, int line) =>
        Encoding.UTF8.GetString(list.Bytes.Span).Split('\n').ElementAtOrDefault(line - 1)?.Split(':') is [var address, _, ..] ? address.Trim() : null;

    // A page that gets its old address back is no longer elsewhere.
    private static IEnumerable<TextEdit> BackAgain(SourceFile list, string[] lines, RenamedAddresses addresses) =>
        from number in Enumerable.Range(1, lines.Length)
        let line = lines[number - 1].TrimEnd('\r')
        where addresses.Regained.Any(regained => line.StartsWith(regained + ":", StringComparison.Ordinal))
        select new TextEdit(new SourceLocation(list.Path, number, 1), line + "\n", "");
}
