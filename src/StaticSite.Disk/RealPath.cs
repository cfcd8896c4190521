namespace StaticSite.Disk;

/// <summary>Paths with every symbolic link on the way followed, so that two names of a folder are seen to be one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path may end in folders that do not exist yet.</summary>
    public static string Of(string path) =>
        TryFollow(path, MostLinks) ?? throw new IOException($"Symbolic links lead in a circle: '{path}'");

    /// <summary>Null if the links lead in a circle.</summary>
    public static string? TryOf(string path) => TryFollow(path, MostLinks);

    /// <summary>Whether one real path is the other, or lies anywhere below it.</summary>
    public static bool Holds(string outer, string inner) =>
        inner.Equals(outer, Comparison) ||
        inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, Comparison);

    private static string? TryFollow(string path, int linksLeft)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var name in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (linksLeft == 0 || TryFollow(Path.GetFullPath(target, real), linksLeft - 1) is not { } followed)
                    return null;
                next = followed;
            }

            real = next;
        }

        return real;
    }
}
