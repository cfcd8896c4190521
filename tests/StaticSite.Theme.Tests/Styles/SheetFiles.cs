using System.Collections.Immutable;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Styles;

/// <summary>A style sheet as its author wrote it.</summary>
/// <param name="Room">The folder that it lies in.</param>
internal sealed record SheetFile(string Room, string Name, string Text)
{
    public ImmutableArray<StyleBlock> Blocks { get; } = ReadStyleSheet.Read(Text);

    public override string ToString() => $"{Room}/{Name}";
}

internal static class SheetFiles
{
    /// <summary>Those of the theme.</summary>
    public static ImmutableArray<SheetFile> Ours { get; } = Below("theme", "StaticSite.Theme");

    /// <summary>Those of a feature of somebody else's.</summary>
    public static ImmutableArray<SheetFile> Theirs { get; } = Below("tests", "Cookbook");

    private static ImmutableArray<SheetFile> Below(params string[] folder)
    {
        var root = Path.Combine([RepositoryFolder.Root, .. folder]);
        return
        [
            .. Directory.EnumerateFiles(root, "*.css", SearchOption.AllDirectories)
                .Select(file => (File: file, Room: Path.GetRelativePath(root, file).Replace('\\', '/').Split('/')[0]))
                .Where(sheet => sheet.Room is not ("bin" or "obj"))
                .OrderBy(sheet => sheet.File, StringComparer.Ordinal)
                .Select(sheet => new SheetFile(sheet.Room, Path.GetFileName(sheet.File), File.ReadAllText(sheet.File).ReplaceLineEndings("\n"))),
        ];
    }
}
