namespace StaticSite.Data;

/// <summary>What a file or folder is called in words where nobody gave it a title: <c>getting-started</c> is "Getting
/// started".</summary>
internal static class NameWords
{
    /// <param name="name">Without its ending.</param>
    /// <returns>Empty for a name without any word.</returns>
    public static string Of(string name) =>
        name.Replace('-', ' ').Replace('_', ' ').Trim() is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
