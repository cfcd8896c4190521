namespace StaticSite.Disk;

/// <summary>What editors and file managers leave beside the files of the input. It is passed over wherever the input is
/// read or watched.</summary>
internal static class EditorFiles
{
    // Where hosts and other sites look for what they agreed on: the one name with a dot that is published.
    private const string WellKnown = ".well-known";

    private static readonly string[] Endings = ["~", ".bak", ".orig", ".tmp"];

    private static readonly string[] FileManagers = [".DS_Store", "Thumbs.db", "desktop.ini"];

    // The first is how Vim tries whether it may write.
    private static readonly string[] Names = ["4913", .. FileManagers];

    /// <summary>Whether a folder or a file of that name is no input.</summary>
    public static bool IsHidden(string name, bool isAtTop) => name.StartsWith('.') && !(isAtTop && name == WellKnown);

    /// <summary>Whether a file of that name is left over.</summary>
    public static bool Include(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase) ||
        Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ||
        name.StartsWith("~$", StringComparison.Ordinal) ||
        name is ['#', .., '#'];

    /// <summary>Whether a file of that name holds nobody's work in any folder, since a file manager makes it where somebody looks.</summary>
    public static bool IsOfFileManager(string name) => FileManagers.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a path inside the input, with forward slashes, leads to anything of this.</summary>
    public static bool IncludePath(string path)
    {
        var names = path.Split('/');
        return names.Index().Any(part => IsHidden(part.Item, isAtTop: part.Index == 0)) || Include(names[^1]);
    }
}
