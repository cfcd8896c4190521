namespace StaticSite.Tests.Slips;

/// <summary>What a file may be called by mistake.</summary>
internal static class SlipsOfNames
{
    private static readonly Func<string, string>[] Ways =
    [
        name => name + ".txt",
        name => Path.ChangeExtension(name, Path.GetExtension(name) switch { ".yml" => ".yaml", ".md" => ".markdown", var other => other + "~" }),
        name => Path.ChangeExtension(name, Path.GetExtension(name).ToUpperInvariant()),
        name => InFolder(name, file => char.ToUpperInvariant(file[0]) + file[1..]),
        name => InFolder(name, file => "copy of " + file),
        name => InFolder(name, file => Path.GetFileNameWithoutExtension(file) + " (1)" + Path.GetExtension(file)),
        name => InFolder(name, file => "_" + file),
        name => InFolder(name, file => file.Replace('-', '_')),
        name => InFolder(name, file => "old/" + file),
        name => "old/" + name,
        name => Path.GetFileName(name),
        name => name.Contains('/', StringComparison.Ordinal) ? Path.GetDirectoryName(name) + "s/" + Path.GetFileName(name) : "articles/" + name,
        name => Path.ChangeExtension(name, null),
    ];

    public static string Of(string name, Random random) => Ways[random.Next(Ways.Length)](name);

    /// <summary>With one letter lost or doubled.</summary>
    public static string LetterOf(string name, Random random) => InFolder(name, file =>
    {
        var at = random.Next(Path.GetFileNameWithoutExtension(file).Length);
        return random.Next(2) == 0 ? file.Remove(at, 1) : file.Insert(at, file[at].ToString());
    });

    private static string InFolder(string name, Func<string, string> rename)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        return folder + rename(name[folder.Length..]);
    }
}
