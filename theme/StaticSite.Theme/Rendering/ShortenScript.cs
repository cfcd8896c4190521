namespace StaticSite.Theme.Rendering;

/// <summary>Leaves out of a script what only its writers need: indentation, empty lines, and lines that are a comment.</summary>
/// <remarks>It knows no JavaScript. A string must not span lines.</remarks>
internal static class ShortenScript
{
    public static string Shorten(string script) => string.Concat(script
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => line + '\n'));
}
