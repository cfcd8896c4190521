using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Cli.Git;

/// <summary>Reads the list of commits that do not count as changes: a full id a line, as <c>git blame</c> takes it, and
/// comments behind a number sign.</summary>
internal static class SkippedCommits
{
    /// <exception cref="GitException">There is no such list.</exception>
    public static ImmutableHashSet<string> Of(GitDates wanted, SiteFolders folders)
    {
        if (wanted.SkippedCommits is not { } list)
            return [];

        var file = Path.GetFullPath(list.Text, folders.Root);
        if (!RealPath.Holds(folders.Root, file) || !File.Exists(file))
            throw new GitException($"there is no file '{list.Text}' in the site's folder to list the commits to skip");

        var ids = File.ReadLines(file).Select(line => line.Split('#')[0].Trim()).Where(id => id.Length > 0).ToImmutableHashSet();
        return ids.FirstOrDefault(id => !IsWhole(id)) is { } odd
            ? throw new GitException($"'{odd}' in '{list.Text}' is no commit's whole id")
            : ids;
    }

    private static bool IsWhole(string id) => id.Length is 40 or 64 && id.All(char.IsAsciiHexDigitLower);
}
