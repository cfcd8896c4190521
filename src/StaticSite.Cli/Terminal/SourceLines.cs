using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>The lines that findings are about, as their authors wrote them.</summary>
/// <remarks>Only the files that findings are in are kept: a build has better use for the memory. A file is decoded when
/// the first finding in it is shown.</remarks>
internal sealed class SourceLines
{
    private readonly Dictionary<string, SourceFile> _files;
    private readonly Dictionary<string, string[]> _decoded = new(StringComparer.Ordinal);

    /// <param name="findings">Those that may be shown.</param>
    public SourceLines(ImmutableArray<SourceFile> files, IEnumerable<Diagnostic> findings)
    {
        var paths = findings.Select(finding => finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        _files = files.Where(file => paths.Contains(file.Path)).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The whole line of a place, or null if the file has none there.</summary>
    public string? Find(SourceLocation at)
    {
        if (!_decoded.TryGetValue(at.Path, out var lines))
            _decoded[at.Path] = lines = Decode(at.Path);
        return at.Line >= 1 && at.Line <= lines.Length ? lines[at.Line - 1] : null;
    }

    private string[] Decode(string path)
    {
        if (!_files.TryGetValue(path, out var file))
            return [];

        var bytes = file.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Encoding.UTF8.GetString(bytes).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
    }
}
