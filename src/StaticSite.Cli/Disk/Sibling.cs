namespace StaticSite.Cli;

/// <summary>Names of what a build keeps beside the output while it works: on the same disk, so that it can be
/// renamed, and hidden.</summary>
internal static class Sibling
{
    /// <summary><c>.output-lock</c></summary>
    public static string Of(string output, string purpose) => Prefix(output, purpose).TrimEnd('-');

    /// <summary><c>.output-new-…</c>, never the same twice.</summary>
    public static string NewOf(string output, string purpose) => Prefix(output, purpose) + Guid.NewGuid().ToString("N");

    /// <summary>The folders that builds of this output left behind.</summary>
    public static string[] AllOf(string output, string purpose)
    {
        var prefix = Path.GetFileName(Prefix(output, purpose));
        return
        [
            .. new DirectoryInfo(Path.GetDirectoryName(output)!).EnumerateDirectories()
                .Where(folder => folder.Name.StartsWith(prefix, StringComparison.Ordinal) &&
                    Guid.TryParseExact(folder.Name.AsSpan(prefix.Length), "N", out _) &&
                    folder.LinkTarget is null)
                .Select(folder => folder.FullName)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Prefix(string output, string purpose) =>
        Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}-{purpose}-");
}
