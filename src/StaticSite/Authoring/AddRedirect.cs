using System.Text;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Writes a line of <c>redirects.yml</c>: the one place that knows how the file is written.</summary>
internal static class AddRedirect
{
    public const string FileName = "redirects.yml";

    private const string Opening = "# Old addresses and where their pages are now. An address is for ever, so keep every line.\n";

    /// <param name="list">The file as it is, or null where there is none yet.</param>
    /// <param name="folder">The input's folder as people see it.</param>
    public static SourceFile To(SourceFile? list, string folder, SitePath from, SitePath to)
    {
        var line = $"{from.FileName}: {to.FileName}\n";
        if (list is null)
            return new SourceFile(folder, FileName, Encoding.UTF8.GetBytes(Opening + line));

        var lines = Encoding.UTF8.GetString(list.Bytes.Span).Split('\n');
        var end = lines[^1].Length == 0 ? lines.Length : lines.Length + 1;
        var edited = new EditedText(list);
        edited.TryAdd([
            new TextEdit(new SourceLocation(list.Path, end, 1), "", line),
            .. BackAgain(list, lines, to),
        ]);
        return edited.ToFile();
    }

    // A page that gets its old address back is no longer elsewhere.
    private static IEnumerable<TextEdit> BackAgain(SourceFile list, string[] lines, SitePath to) =>
        from number in Enumerable.Range(1, lines.Length)
        let line = lines[number - 1].TrimEnd('\r')
        where line.StartsWith(to.FileName + ":", StringComparison.Ordinal)
        select new TextEdit(new SourceLocation(list.Path, number, 1), line + "\n", "");
}
