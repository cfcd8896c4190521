using Statiq.Common;
using StaticSite.Disk;

namespace StaticSite.Statiq;

/// <summary>The folders that Statiq was told of, as the default host names them.</summary>
internal static class Folders
{
    /// <summary>One site for each folder of the input, the last of which wins.</summary>
    public static SiteFolders[] Of(IReadOnlyFileSystem files)
    {
        var (root, output) = (PathOf(files.RootPath), PathOf(files.GetOutputPath()));
        return [.. files.GetInputDirectories().Select(input => new SiteFolders(root, root, PathOf(input.Path), output))];
    }

    private static string PathOf(NormalizedPath path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.FullPath));
}
