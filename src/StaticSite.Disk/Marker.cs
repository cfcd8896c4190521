namespace StaticSite.Disk;

/// <summary>The file that says: this tool wrote this folder, and may replace it.</summary>
/// <remarks>It holds nothing that differs from build to build. Which files changed is found by comparing their
/// bytes with the old ones, so no list can be out of date.</remarks>
internal static class Marker
{
    public const string Name = ".staticsite";

    private const string FirstLine = "StaticSite output, format ";

    private const string Content = FirstLine + """
        1
        Every build replaces this folder. Keep nothing of your own in it.

        """;

    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, Name), Content.ReplaceLineEndings("\n"));

    public static bool IsIn(string folder)
    {
        var marker = Path.Combine(folder, Name);
        return File.Exists(marker) && FileIdentity.At(marker) is null or { Type: FileIdentity.Regular } &&
            File.ReadLines(marker).FirstOrDefault()?.StartsWith(FirstLine, StringComparison.Ordinal) == true;
    }
}
