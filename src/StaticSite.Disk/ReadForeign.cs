using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>Reads files of somebody else's, which may be anything: no link is followed out of their folder, no pipe is waited for, and
/// neither one file nor all of them fill the memory. What is passed over is told.</summary>
/// <param name="shown">How people name the folder.</param>
internal sealed class ReadForeign(string folder, string shown)
{
    private const long MostInAll = 1024 * 1024 * 1024;
    private const int MostFiles = 100_000;
    private const int DeepestFolder = 40;

    private static readonly DiagnosticRule LeadsOut = new("IMP026", Severity.Warning,
        "This symbolic link leads out of the folder, or nowhere, so it was not read. Put a copy in its place, and import again.");

    private static readonly DiagnosticRule NoFile = new("IMP027", Severity.Warning,
        "This is a pipe, a socket or a device and no file, so it was not read.");

    private static readonly DiagnosticRule TooLarge = new("IMP028", Severity.Warning,
        "This file has {0:N0} bytes, and none over {1:N0} is read. Make it smaller, or keep it elsewhere and link to it.");

    private static readonly DiagnosticRule TooMany = new("IMP029", Severity.Error,
        "There are more than {0:N0} files here, or more than {1:N0} bytes, or folders that lie more than {2} deep. Name a smaller folder.");

    // What tools put beside texts, and none of it is anybody's page.
    private static readonly string[] Passed = ["node_modules", "__pycache__", "vendor", "bower_components"];

    private readonly string _real = RealPath.Of(folder);
    private readonly List<(string Name, string Real)> _found = [];
    private long _bytes;

    /// <summary>One file by itself.</summary>
    /// <returns>Null after a report.</returns>
    public static SourceFile? One(string path, string shown, DiagnosticBag diagnostics)
    {
        var file = new SourceFile("", shown, default);
        if (!ReadPlainFile.Is(path))
            diagnostics.Report(NoFile with { Severity = Severity.Error }, file.Start);
        else if (ReadPlainFile.TryAll(path, ReadInput.MostBytes) is { } bytes)
            return file with { Bytes = bytes };
        else
            diagnostics.Report(TooLarge with { Severity = Severity.Error }, file.Start, new FileInfo(path).Length, ReadInput.MostBytes);
        return null;
    }

    /// <summary>Every file of the folder that is wanted, in ordinal order of names.</summary>
    /// <param name="isWanted">By the path inside the folder, with forward slashes; a folder's ends with one.</param>
    public ImmutableArray<SourceFile> Read(Func<string, bool> isWanted, DiagnosticBag diagnostics)
    {
        Gather(new DirectoryInfo(_real), "", 0, isWanted, diagnostics);
        if (_found.Count > MostFiles || _bytes > MostInAll)
        {
            diagnostics.Report(TooMany, new SourceLocation(shown, 1, 1), MostFiles, MostInAll, DeepestFolder);
            return [];
        }

        return
        [
            .. _found.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new SourceFile(shown, file.Name,
                ReadPlainFile.TryAll(file.Real, ReadInput.MostBytes) ?? throw new IOException($"'{file.Real}' changed while it was read. Try again."))),
        ];
    }

    private void Gather(DirectoryInfo place, string prefix, int depth, Func<string, bool> isWanted, DiagnosticBag diagnostics)
    {
        foreach (var entry in place.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || EditorFiles.Include(entry.Name) || _found.Count > MostFiles || _bytes > MostInAll)
                continue;

            var isFolder = entry is DirectoryInfo;
            var name = prefix + entry.Name;
            if (!isWanted(isFolder ? name + '/' : name))
                continue;

            var at = new SourceFile(shown, name, default).Start;
            var real = entry.LinkTarget is null ? entry.FullName : RealPath.TryOf(entry.FullName);
            if (entry.LinkTarget is not null && (real is null || isFolder || !File.Exists(real) || !RealPath.Holds(_real, real)))
                diagnostics.Report(LeadsOut, at);
            else if (isFolder && Passed.Contains(entry.Name, StringComparer.Ordinal))
                continue;
            else if (isFolder && depth == DeepestFolder)
                diagnostics.Report(TooMany, at, MostFiles, MostInAll, DeepestFolder);
            else if (isFolder)
                Gather((DirectoryInfo)entry, name + '/', depth + 1, isWanted, diagnostics);
            else if (!ReadPlainFile.Is(real!))
                diagnostics.Report(NoFile, at);
            else if (new FileInfo(real!).Length is var size && size > ReadInput.MostBytes)
                diagnostics.Report(TooLarge, at, size, ReadInput.MostBytes);
            else
            {
                _bytes += size;
                _found.Add((name, real!));
            }
        }
    }
}
