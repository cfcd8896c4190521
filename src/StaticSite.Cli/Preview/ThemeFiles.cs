using StaticSite.Theme;

namespace StaticSite.Cli.Preview;

/// <summary>The style sheets and scripts of the theme while somebody writes them.</summary>
internal static class ThemeFiles
{
    private static readonly string[] Extensions = [".css", ".js", ".svg"];
    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>Where they lie in this site's folder, or null if the theme is not there.</summary>
    public static string? FolderIn(string root) =>
        Path.Combine(root, "theme", "StaticSite.Theme") is var folder && Directory.Exists(folder) ? folder : null;

    /// <param name="name">Inside the folder, or null for any.</param>
    public static bool IsAsset(string? name) =>
        name is null || (Extensions.Contains(Path.GetExtension(name)) && !Built.Contains(name.Split('/')[0]));

    /// <summary>The theme as its files are now.</summary>
    public static RazorTheme Read(string? folder)
    {
        if (folder is null)
            return new RazorTheme();

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => IsAsset(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .ToLookup(file => Path.GetFileName(file), StringComparer.Ordinal);
        return new RazorTheme(name => files[name].FirstOrDefault() is { } file ? File.ReadAllText(file) : null);
    }
}
