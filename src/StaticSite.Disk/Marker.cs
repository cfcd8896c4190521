using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Disk;

/// <summary>The file that says: this tool wrote this folder, and may replace it.</summary>
/// <remarks>It holds nothing that differs from build to build of the same site. Which files changed is found by comparing
/// their bytes with the old ones.</remarks>
internal static class Marker
{
    public const string Name = ".staticsite";

    // The names of a million files.
    internal const int MostBytes = 100 * 1024 * 1024;

    private const string FirstLine = "StaticSite output, format ";
    private const string ListStart = "The last one wrote:";

    private const string Content = FirstLine + """
        1
        Every build replaces this folder. Keep nothing of your own in it.

        """;

    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, Name), Content.ReplaceLineEndings("\n"));

    /// <param name="files">Everything in the folder, so that what somebody puts there later can be told from it.</param>
    public static void Write(string folder, ImmutableArray<string> files)
    {
        // The first one is needed by whoever tidies up if this is killed.
        var content = $"{Content.ReplaceLineEndings("\n")}{string.Join('\n', files.Prepend(ListStart))}\n";
        ExchangeFile.Put(Path.Combine(folder, Name), Encoding.UTF8.GetBytes(content), model: null);
    }

    public static bool IsIn(string folder) =>
        ReadPlainFile.TryStart(Path.Combine(folder, Name), FirstLine.Length) is { } start &&
        Encoding.UTF8.GetString(start) == FirstLine;

    /// <summary>The files that the marker in a folder lists, or null if it has no list. One that is too long to be read lists
    /// nothing, so that every file counts as somebody else's.</summary>
    public static FrozenSet<string>? ListIn(string folder)
    {
        if (!IsIn(folder))
            return null;
        if (ReadPlainFile.TryAll(Path.Combine(folder, Name), MostBytes) is not { } all)
            return [];

        var lines = Encoding.UTF8.GetString(all).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var start = Array.IndexOf(lines, ListStart);
        return start < 0 ? null : lines[(start + 1)..].ToFrozenSet(StringComparer.Ordinal);
    }
}
