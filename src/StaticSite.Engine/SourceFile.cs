namespace StaticSite.Engine;

/// <summary>A file of the site's input, as it was read.</summary>
/// <param name="Folder">Where the input lies, as people see it: <c>input</c>, or empty.</param>
/// <param name="Name">The path inside the input, with forward slashes: <c>glossary/cache.md</c>.</param>
/// <param name="Bytes">The content, untouched.</param>
public sealed record SourceFile(string Folder, string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The path that diagnostics show: <c>input/glossary/cache.md</c>.</summary>
    public string Path { get; } = Folder.Length == 0 ? Name : $"{Folder}/{Name}";

    /// <summary>The file's name without folders and extension, which is the id of what it holds: <c>cache</c>.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The first place of the file, for findings about the whole of it.</summary>
    public SourceLocation Start => new(Path, 1, 1);

    /// <summary>Whether the file lies in a folder of the input, or in one of its folders, and has that extension.</summary>
    public bool IsBelow(string folder, string extension) =>
        Name.StartsWith(folder + "/", StringComparison.Ordinal) && Name.EndsWith(extension, StringComparison.Ordinal);

    /// <summary>Whether the file lies in a folder of the input, not deeper, and has that extension.</summary>
    public bool IsIn(string folder, string extension) =>
        Name.StartsWith(folder + "/", StringComparison.Ordinal) &&
        Name.EndsWith(extension, StringComparison.Ordinal) &&
        !Name.AsSpan(folder.Length + 1).Contains('/');
}
