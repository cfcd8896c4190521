namespace StaticSite.Disk;

/// <summary>Names of what a command keeps beside a folder while it writes into it: on the same disk, so that it can be
/// renamed, and hidden.</summary>
internal static class Sibling
{
    /// <summary><c>.output-lock</c></summary>
    public static string Of(string folder, string purpose) => Prefix(folder, purpose).TrimEnd('-');

    /// <summary><c>.output-new-…</c>, never the same twice.</summary>
    public static string NewOf(string folder, string purpose) => Prefix(folder, purpose) + Guid.NewGuid().ToString("N");

    /// <summary>The folders of one purpose that killed commands left beside it.</summary>
    public static string[] AllOf(string folder, string purpose)
    {
        var prefix = Path.GetFileName(Prefix(folder, purpose));
        return
        [
            .. new DirectoryInfo(Path.GetDirectoryName(folder)!).EnumerateDirectories()
                .Where(left => left.Name.StartsWith(prefix, StringComparison.Ordinal) &&
                    Guid.TryParseExact(left.Name.AsSpan(prefix.Length), "N", out _) &&
                    left.LinkTarget is null)
                .Select(left => left.FullName)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Prefix(string folder, string purpose) =>
        Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}-{purpose}-");
}
