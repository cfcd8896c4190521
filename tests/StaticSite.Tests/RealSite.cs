using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>The site of this repository.</summary>
public static class RealSite
{
    public static IReadOnlyList<SourceFile> Files { get; } = Read(Path.Combine(RepositoryFolder.Root, "input"));

    /// <summary>The input of another site that lies in the repository.</summary>
    public static IReadOnlyList<SourceFile> Read(string input) =>
    [
        .. Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Select(file => new SourceFile(
            "input", Path.GetRelativePath(input, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];
}
