using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>The site of this repository.</summary>
public static class RealSite
{
    public static IReadOnlyList<SourceFile> Files { get; } = Read(Path.Combine(RepositoryFolder.Root, "input"));

    private static List<SourceFile> Read(string input) =>
    [
        .. Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Select(file => new SourceFile(
            "input", Path.GetRelativePath(input, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];
}
