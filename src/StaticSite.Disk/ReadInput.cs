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

    private readonly string _input = RealPath.Of(folders.Input);

    public ImmutableArray<SourceFile> Read(DiagnosticBag diagnostics)
    {
        ReportPending(diagnostics);
        var found = new List<(string Name, string Real)>();
        Gather(new DirectoryInfo(_input), "", [_input], found, diagnostics);
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

    private void Gather(
        DirectoryInfo folder, string prefix, ImmutableArray<string> above, List<(string, string)> found, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (EditorFiles.IsHidden(entry.Name, isAtTop: prefix.Length == 0))
                continue;

            var name = prefix + entry.Name;
            if (entry is FileInfo && EditorFiles.Include(entry.Name))
                continue;

            var real = entry.LinkTarget is null ? entry.FullName : RealPath.TryOf(entry.FullName);
            if (Refusal(real, above) is { } refusal)
                diagnostics.Report(refusal, StartOf(name));
            else if (Directory.Exists(real))
                Gather(new DirectoryInfo(real), name + '/', above.Add(real), found, diagnostics);
            else if (!ReadPlainFile.Is(real!))
                diagnostics.Report(NoFile, StartOf(name));
            else if (new FileInfo(real!).Length is var size and > MostBytes)
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
}
