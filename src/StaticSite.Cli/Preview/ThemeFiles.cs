using System.Text;
using StaticSite.Cli.Terminal;
using StaticSite.Theme;
using StaticSite.Theme.Rendering;

namespace StaticSite.Cli.Preview;

/// <summary>The style sheets and scripts of the theme while somebody writes them: a preview shows them as they are saved, without
/// the program being made again.</summary>
/// <remarks>A script of a checkout would run in a browser with the rights of the site. So this is for those who run the program
/// out of the very checkout that they write: its code runs anyway. All others have the theme that their program was made
/// with.</remarks>
internal static class ThemeFiles
{
    private static readonly string[] Extensions = [".css", ".js", ".svg"];
    private static readonly string[] Built = ["bin", "obj"];

    private static readonly EnumerationOptions NoLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Where they lie, or null if the program was not made in this site's folder, or no theme is there.</summary>
    /// <param name="program">The folder that the running program lies in.</param>
    public static string? FolderOf(string program, string root)
    {
        var (real, folder) = (RealPath.Of(root), Path.Combine(RealPath.Of(root), "theme", "StaticSite.Theme"));
        return RealPath.Holds(real, RealPath.Of(program)) && Directory.Exists(folder) && RealPath.TryOf(folder) == folder ? folder : null;
    }

    /// <param name="name">Inside the folder, or null for any.</param>
    public static bool IsAsset(string? name) =>
        name is null || (Extensions.Contains(Path.GetExtension(name)) && !Built.Contains(name.Split('/')[0]));

    /// <summary>The theme as its files are now. What is no plain file is passed over.</summary>
    /// <exception cref="ScriptException">One of the scripts cannot be published.</exception>
    public static RazorTheme Read(string? folder, AddedParts added)
    {
        if (folder is null)
            return added.Theme;

        var files = FilesIn(folder).ToLookup(file => Path.GetFileName(file), StringComparer.Ordinal);
        return added.ThemeOf(name => files[name].FirstOrDefault() is { } file && ReadPlainFile.TryAll(Path.Combine(folder, file), ReadInput.MostBytes) is { } bytes
            ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')
            : null);
    }

    /// <summary>The path of a file of the theme from the site's folder.</summary>
    public static string PathOf(string name, string folder) =>
        $"theme/StaticSite.Theme/{FilesIn(folder).FirstOrDefault(file => Path.GetFileName(file) == name) ?? name}";

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", NoLinks)
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(IsAsset);
}
