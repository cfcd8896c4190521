using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>Reads every file of the input, in ordinal order of names. What starts with a dot is not input.</summary>
internal sealed class ReadInput(SiteFolders folders, IScheduler scheduler)
{
    private static readonly DiagnosticRule LeavesInput = new("READ001", Severity.Error,
        "This symbolic link leads out of the input, so it was not read. Put a copy of the file here instead.");

    private static readonly DiagnosticRule LeadsNowhere = new("READ002", Severity.Error,
        "This symbolic link leads to nothing. Remove it, or put the file here.");

    private static readonly DiagnosticRule LeadsBack = new("READ003", Severity.Error,
        "This symbolic link leads to a folder that it lies in. Remove it.");

    private static readonly DiagnosticRule BrokenOff = new("READ004", Severity.Error,
        "A change of several files was broken off halfway. Run 'fix', which finishes it.");

    private readonly string _input = RealPath.Of(folders.Input);

    public ImmutableArray<SourceFile> Read(DiagnosticBag diagnostics)
    {
        if (PendingChange.FolderOf(folders) is { } pending)
            diagnostics.Report(BrokenOff, new SourceLocation(
                Path.GetRelativePath(folders.Root, pending).Replace(Path.DirectorySeparatorChar, '/'), 1, 1));

        var names = new List<string>();
        Gather(new DirectoryInfo(_input), "", [_input], names, diagnostics);
        names.Sort(StringComparer.Ordinal);

        var shown = folders.InputFromRoot;
        var files = new SourceFile[names.Count];
        scheduler.Each(files.Length, i => files[i] =
            new SourceFile(shown, names[i], File.ReadAllBytes(Path.Combine(folders.Input, names[i]))));
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    private void Gather(
        DirectoryInfo folder, string prefix, ImmutableArray<string> above, List<string> names, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.'))
                continue;

            var name = prefix + entry.Name;
            var real = entry.LinkTarget is null ? entry.FullName : RealPath.TryOf(entry.FullName);
            if (Refusal(real, above) is { } refusal)
                diagnostics.Report(refusal, new SourceFile(folders.InputFromRoot, name, default).Start);
            else if (Directory.Exists(real))
                Gather(new DirectoryInfo(real), name + '/', above.Add(real), names, diagnostics);
            else
                names.Add(name);
        }
    }

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
