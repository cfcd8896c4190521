using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>Changed files of the input, kept beside it until all are in their places. Whoever finds one can finish what a
/// process that was killed had begun.</summary>
/// <remarks>For each file, <c>0.new</c> holds what it will be and <c>0.old</c> what it was, if it was. A checkout may bring a
/// folder of that name, so it is sealed, and nothing in it is used unless the seal is ours. Only for who holds the input's
/// lock, but for <see cref="FolderOf"/> and <see cref="IsOurs"/>.</remarks>
internal sealed class PendingChange
{
    private const string Purpose = "changes";
    private const string List = "list";

    /// <summary>What to tell of a folder that looks like a change and is none of ours.</summary>
    public const string NotOurs =
        "looks like a change that was broken off, but it was not begun by you, on this machine and in this place, so nothing in " +
        "it was used. Delete it; if you moved the site in the middle of a change, look at it first.";

    private readonly SiteFolders _folders;
    private readonly string _folder;
    private readonly Entry[] _entries;

    private PendingChange(SiteFolders folders, string folder)
    {
        _folders = folders;
        _folder = folder;
        _entries = [.. File.ReadAllText(Path.Combine(folder, List)).Split('\0').Chunk(2).Select((names, number) => new Entry(
            names[0], names[1], Path.Combine(folder, $"{number}.new"), Path.Combine(folder, $"{number}.old")))];
    }

    public int Count => _entries.Length;

    /// <summary>Where a change waits, or null. Without the lock, it may be gone as soon as this returns.</summary>
    public static string? FolderOf(SiteFolders folders) =>
        Sibling.Of(folders.Input, Purpose) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Whether this user began the change that waits, on this machine and for this very input.</summary>
    public static bool IsOurs(SiteFolders folders, string folder) => Seal.IsWhole(folder, PlaceOf(folders));

    /// <summary>The change that a process left unfinished, or null if there is none of ours.</summary>
    public static PendingChange? Find(SiteFolders folders) =>
        FolderOf(folders) is { } folder && IsOurs(folders, folder) ? new PendingChange(folders, folder) : null;

    /// <summary>Writes down what will be changed. Before this returns, nothing was; afterwards, it can only be finished or
    /// taken back.</summary>
    public static PendingChange Stage(SiteFolders folders, IReadOnlyList<FileChange> changes)
    {
        var folder = Sibling.Of(folders.Input, Purpose);
        if (Path.Exists(folder))
            throw new IOException($"'{folders.Shown(folder)}' is no folder of this tool. Delete it, then try again.");
        foreach (var halfWritten in Sibling.AllOf(folders.Input, Purpose))
            Directory.Delete(halfWritten, recursive: true);

        var staging = Sibling.NewOf(folders.Input, Purpose);
        try
        {
            CreatePrivate(staging);
            for (var number = 0; number < changes.Count; number++)
            {
                Write(changes[number].After, "new", number);
                if (changes[number].Before is { } before)
                    Write(before, "old", number);
            }

            // No name holds the sign between them.
            File.WriteAllText(Path.Combine(staging, List),
                string.Join('\0', changes.SelectMany(change => (string[])[change.After.Name, change.Before?.Name ?? ""])));
            Seal.Set(staging, PlaceOf(folders));
            Directory.Move(staging, folder);
            return new PendingChange(folders, folder);
        }
        catch
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
            throw;
        }

        void Write(SourceFile file, string kind, int number)
        {
            using var copy = File.Create(Path.Combine(staging, $"{number}.{kind}"));
            copy.Write(file.Bytes.Span);
        }
    }

    /// <summary>Puts every file in its place, or sets all back. Either way, nothing is pending afterwards.</summary>
    /// <exception cref="IOException">A file could not be written, or is neither what it was nor what it will be. What
    /// somebody else wrote meanwhile is left alone, and the change goes on waiting.</exception>
    public void Finish()
    {
        foreach (var entry in _entries)
            RefuseForeign(entry);
        foreach (var folder in _entries.SelectMany(entry => entry.Names).Select(name => Path.GetDirectoryName(_folders.RealPathOf(name))!).Distinct())
            ExchangeFile.Clean(folder);

        try
        {
            foreach (var entry in _entries)
                Make(entry);
        }
        catch
        {
            foreach (var entry in _entries)
                TakeBack(entry);
            Forget();
            throw;
        }

        Forget();
    }

    // Files that only some may read are copied into it.
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string PlaceOf(SiteFolders folders) => RealPath.Of(folders.Input);

    private void Make(Entry entry)
    {
        Put(entry.New, entry.After, entry.Before);
        if (entry.Moves)
            File.Delete(_folders.RealPathOf(entry.Before));
    }

    private void TakeBack(Entry entry)
    {
        if (entry.Before.Length > 0)
            Put(entry.Old, entry.Before, entry.After);
        if (entry.After != entry.Before && File.Exists(_folders.RealPathOf(entry.After)))
            File.Delete(_folders.RealPathOf(entry.After));
    }

    // What a file was at its other place is as private as it was.
    private void Put(string content, string name, string other)
    {
        var target = _folders.RealPathOf(name);
        if (Holds(target, content))
            return;

        var model = Path.Exists(target) || other.Length == 0 ? target : _folders.RealPathOf(other);
        ExchangeFile.Put(target, File.ReadAllBytes(content), model);
    }

    // What is deleted in one step is either pending or not.
    private void Forget()
    {
        var done = Sibling.NewOf(_folders.Input, Purpose);
        Directory.Move(_folder, done);
        Directory.Delete(done, recursive: true);
    }

    private void RefuseForeign(Entry entry)
    {
        var after = _folders.RealPathOf(entry.After);
        var stays = entry.After == entry.Before;
        var isNew = Holds(after, entry.New);
        var isOld = stays && Holds(after, entry.Old);
        if (!isNew && !isOld && (stays || Path.Exists(after)))
            throw Foreign(entry.After, entry.New);
        if (entry.Moves && Path.Exists(_folders.RealPathOf(entry.Before)) && !Holds(_folders.RealPathOf(entry.Before), entry.Old))
            throw Foreign(entry.Before, entry.Old);
    }

    private IOException Foreign(string name, string content) => new(
        $"{_folders.ShownInput(name)} was changed by somebody else before a change of several files was finished. Keep a copy of "
        + $"it, put {_folders.Shown(content)} in its place, run 'fix', and then make your own change again.");

    private static bool Holds(string file, string content) =>
        File.ReadAllBytes(content) is var wanted && ReadPlainFile.TryAll(file, wanted.Length) is { } found && found.AsSpan().SequenceEqual(wanted);

    /// <param name="Before">Empty for a file that is new.</param>
    private sealed record Entry(string After, string Before, string New, string Old)
    {
        /// <summary>Beside which something may be written.</summary>
        public string[] Names => Moves ? [After, Before] : [After];

        public bool Moves => Before.Length > 0 && Before != After;
    }
}
