using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>The files of the input as they were read last. A file whose bytes did not change stays the same object, which
/// is how a repeated build tells.</summary>
internal sealed class InputFiles(SiteFolders folders, IScheduler scheduler)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private const int Attempts = 20;

    private Dictionary<string, SourceFile> _byName = new(StringComparer.Ordinal);

    /// <summary>What could not be read, and why.</summary>
    public ImmutableArray<Diagnostic> Unreadable { get; private set; } = [];

    public ImmutableArray<SourceFile> ReadAll() => Patiently(TryReadAll);

    /// <summary>The same for who will ask again.</summary>
    public ImmutableArray<SourceFile> TryReadAll()
    {
        var unreadable = new DiagnosticBag();
        var files = new ReadInput(folders, scheduler).Read(unreadable);
        _byName = files.Select(Known).ToDictionary(file => file.Name, StringComparer.Ordinal);
        Unreadable = [.. unreadable.Found];
        return Files();
    }

    /// <summary>Reads only these files if they are plain files that were there before and all could be read then, and
    /// everything if not.</summary>
    public ImmutableArray<SourceFile> ReadAgain(IReadOnlySet<string>? names)
    {
        if (names is null || !Unreadable.IsEmpty || !names.All(_byName.ContainsKey))
            return ReadAll();

        var input = new ReadInput(folders, scheduler);
        return Patiently(() =>
        {
            foreach (var name in names)
            {
                if (input.TryReadAgain(name) is not { } bytes)
                    return TryReadAll();
                _byName[name] = Known(_byName[name] with { Bytes = bytes });
            }

            return Files();
        });
    }

    private ImmutableArray<SourceFile> Files() => [.. _byName.Values];

    private SourceFile Known(SourceFile file) =>
        _byName.TryGetValue(file.Name, out var known) && known.Bytes.Span.SequenceEqual(file.Bytes.Span) ? known : file;

    // An editor may hold a file, or move it away and put another in its place, at the very moment it is read.
    private static ImmutableArray<SourceFile> Patiently(Func<ImmutableArray<SourceFile>> read)
    {
        for (var left = Attempts; left > 1; left--)
        {
            try
            {
                return read();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(Patience);
            }
        }

        return read();
    }
}
