using System.Collections.Immutable;
using System.Text;
using StaticSite.Settings;

namespace StaticSite.Cli.Git;

/// <summary>Reads the list of commits that do not count as changes: a full id a line, as <c>git blame</c> takes it, and
/// comments behind a number sign.</summary>
/// <remarks>Its name comes with the input, so it is read as the input is; and since it may be something that is nobody's
/// business, no message repeats what is in it.</remarks>
internal static class SkippedCommits
{
    /// <exception cref="GitException">There is no such list.</exception>
    public static ImmutableHashSet<string> Of(GitDates wanted, SiteFolders folders)
    {
        if (wanted.SkippedCommits is not { } list)
            return [];

        var content = TryRead(list.Text, RealPath.Of(folders.Root)) ??
            throw new GitException($"there is no file '{list.Text}' in the site's folder to list the commits to skip");
        var ids = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Split('\n').Select(line => line.Split('#')[0].Trim()).ToArray();
        var odd = Array.FindIndex(ids, id => id.Length > 0 && !IsWhole(id));
        return odd < 0
            ? [.. ids.Where(id => id.Length > 0)]
            : throw new GitException($"line {odd + 1} of '{list.Text}' is no commit's whole id");
    }

    // Null for what lies elsewhere, wherever its name seems to lead, and for what is no file.
    private static byte[]? TryRead(string name, string root) =>
        !name.Contains('\0') && RealPath.TryOf(Path.GetFullPath(name, root)) is { } real && RealPath.Holds(root, real)
            ? ReadPlainFile.TryAll(real, ReadInput.MostBytes)
            : null;

    private static bool IsWhole(string id) => id.Length is 40 or 64 && id.All(char.IsAsciiHexDigitLower);
}
