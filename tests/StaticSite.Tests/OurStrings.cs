using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Tests;

/// <summary>The words of the real theme, which these tests do not know otherwise: content is told by what pages say.</summary>
public static class OurStrings
{
    private static readonly KeyValuePair<string, string>[] English =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme"), "strings-en.yml", SearchOption.AllDirectories)
            .SelectMany(file => ReadStrings.Parse(new SourceFile("theme", Path.GetFileName(file), File.ReadAllBytes(file)))),
    ];

    public static Strings In(string language) => new(language, English);
}
