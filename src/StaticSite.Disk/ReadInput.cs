using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>Reads every file of the input, in ordinal order of names. What starts with a dot or is left over by an editor is no
/// input.</summary>
internal sealed class ReadInput(SiteFolders folders, IScheduler scheduler)
{
    /// <summary>What any kind of file may have, whoever reads it: so a disk full of bytes is never taken into memory to be
    /// refused.</summary>
    public const long MostBytes = 16 * 1024 * 1024;

    private static readonly DiagnosticRule LeavesInput = new("READ001", Severity.Error,
        "This symbolic link leads out of the input, so it was not read. Put a copy of the file here instead.");

    private static readonly DiagnosticRule LeadsNowhere = new("READ002", Severity.Error,
        "This symbolic link leads to nothing. Remove it, or put the file here.");

    private static readonly DiagnosticRule LeadsBack = new("READ003", Severity.Error,
        "This symbolic link leads to a folder that it lies in. Remove it.");

    private static readonly DiagnosticRule BrokenOff = new("READ004", Severity.Error,
        "A change of several files was broken off halfway. Run 'fix', which finishes it.");

    private static readonly DiagnosticRule NotOurs = new("READ005", Severity.Error, $"This {PendingChange.NotOurs}");

    private static readonly DiagnosticRule NoFile = new("READ006", Severity.Error,
        "This is a pipe, a socket or a device and no file, so it was not read. Remove it.");

    private static readonly DiagnosticRule TooLarge = new("READ007", Severity.Error,
        "This file has {0:N0} bytes, and none over {1:N0} is read. Make it smaller, or keep it elsewhere and link to it.");

    private static readonly DiagnosticRule LinkedTooOften = new("READ009", Severity.Error,
        "Symbolic links lead to files and folders of the input again, and what lies behind this one makes that more than {0:N0}, or more " +
        "than {1:N0} bytes, in all. Remove it, or let texts name the one file.");

    private readonly string _input = RealPath.Of(folders.Input);

    public ImmutableArray<SourceFile> Read(DiagnosticBag diagnostics)
    {
        ReportPending(diagnostics);
        var found = new List<(string Name, string Real)>();
        Gather(new Place(new DirectoryInfo(_input), "", [_input], Link: null, new CountLinked()), found, diagnostics);
        found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));

        var shown = folders.InputFromRoot;
        var files = new SourceFile[found.Count];
        scheduler.Each(files.Length, i => files[i] = new SourceFile(shown, found[i].Name, Read(found[i].Real)));
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    /// <summary>The bytes of a file that was read before, if its name leads to it without any link.</summary>
    /// <returns>Null if it does not, if there is no file, or if it is too large: then everything must be read again.</returns>
    public byte[]? TryReadAgain(string name) =>
        Path.Combine(_input, name) is var path && RealPath.TryOf(path) == path ? ReadPlainFile.TryAll(path, MostBytes) : null;

    private static byte[] Read(string path) => ReadPlainFile.TryAll(path, MostBytes)
        ?? throw new IOException($"'{path}' changed while the input was read. Try again.");

    private void ReportPending(DiagnosticBag diagnostics)
    {
        if (PendingChange.FolderOf(folders) is not { } pending)
            return;

        // What another process has just finished is gone by now, and nothing to tell of.
        var isOurs = PendingChange.IsOurs(folders, pending);
        if (isOurs || Directory.Exists(pending))
            diagnostics.Report(isOurs ? BrokenOff : NotOurs, new SourceLocation(
                Path.GetRelativePath(folders.Root, pending).Replace(Path.DirectorySeparatorChar, '/'), 1, 1));
    }

    private void Gather(Place place, List<(string, string)> found, DiagnosticBag diagnostics)
    {
        foreach (var entry in place.Folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (EditorFiles.IsHidden(entry.Name, isAtTop: place.Prefix.Length == 0))
                continue;

            var name = place.Prefix + entry.Name;
            if (entry is FileInfo && EditorFiles.Include(entry.Name))
                continue;

            var real = entry.LinkTarget is null ? entry.FullName : RealPath.TryOf(entry.FullName);
            if (Refusal(real, place.Above) is { } refusal)
            {
                diagnostics.Report(refusal, StartOf(name));
                continue;
            }

            var link = place.Link ?? (entry.LinkTarget is null ? null : name);
            var isFolder = Directory.Exists(real);
            var size = isFolder ? 0 : new FileInfo(real!).Length;
            if (link is not null && !place.Linked.Fits(size))
            {
                if (place.Linked.IsNews(link))
                    diagnostics.Report(LinkedTooOften, StartOf(link), CountLinked.Most, CountLinked.MostBytes);
            }
            else if (isFolder)
                Gather(place with { Folder = new DirectoryInfo(real!), Prefix = name + '/', Above = place.Above.Add(real!), Link = link }, found, diagnostics);
            else if (!ReadPlainFile.Is(real!))
                diagnostics.Report(NoFile, StartOf(name));
            else if (size > MostBytes)
                diagnostics.Report(TooLarge, StartOf(name), size, MostBytes);
            else
                found.Add((name, real!));
        }
    }

    private SourceLocation StartOf(string name) => new SourceFile(folders.InputFromRoot, name, default).Start;

    private DiagnosticRule? Refusal(string? real, ImmutableArray<string> above)
    {
        if (real is null)
            return LeadsNowhere;
        if (!RealPath.Holds(_input, real))
            return LeavesInput;
        if (!Path.Exists(real))
            return LeadsNowhere;
        return above.Contains(real) ? LeadsBack : null;
    }

    /// <param name="Prefix">Its name inside the input, with a slash at the end; empty for the input itself.</param>
    /// <param name="Above">The real paths of the folders that it lies in, and its own.</param>
    /// <param name="Link">The first symbolic link on the way, if there is one.</param>
    private sealed record Place(DirectoryInfo Folder, string Prefix, ImmutableArray<string> Above, string? Link, CountLinked Linked);

    /// <summary>Counts what is read a second time since links lead to it: two links in each of thirty folders to the next would
    /// make a thousand million files of one.</summary>
    private sealed class CountLinked
    {
        public const int Most = 10_000;
        public const long MostBytes = 64 * 1024 * 1024;

        private readonly HashSet<string> _told = new(StringComparer.Ordinal);
        private int _number;
        private long _bytes;

        // What did not fit stays counted, so nothing behind it does either.
        public bool Fits(long size) => _number <= Most && _bytes <= MostBytes && ++_number <= Most && (_bytes += size) <= MostBytes;

        public bool IsNews(string link) => _told.Add(link);
    }
}
