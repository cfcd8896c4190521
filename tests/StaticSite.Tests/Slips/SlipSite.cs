using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>A small site that has a file of every kind, and in them every key and every mark of Markdown.</summary>
internal static class SlipSite
{
    public static DateOnly Today { get; } = new(2026, 11, 28);

    public static ImmutableArray<SourceFile> Files { get; } = Read();

    private static ImmutableArray<SourceFile> Read() =>
    [
        .. TestSite.Files(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Slips", "site.txt"))),
        TestSite.File("pictures/dot.png", Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")),
    ];
}
