using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Files in which an error kept anything from being read. Whoever names what they hold made no mistake.</summary>
internal sealed class UnreadFiles
{
    private readonly ImmutableArray<string> _names;

    public UnreadFiles(IEnumerable<SourceFile> unread, IEnumerable<Diagnostic> found)
    {
        var broken = found.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        _names = [.. unread.Where(file => broken.Contains(file.Path)).Select(WithoutExtension)];
    }

    /// <summary>Whether a finding will be gone once these files can be read.</summary>
    public bool Explain(Diagnostic finding) => finding.Missing is { } missing && _names.Any(name => missing.EndsWith('/')
        ? name.StartsWith(missing, StringComparison.Ordinal)
        : name == missing || name.StartsWith(missing + '/', StringComparison.Ordinal));

    private static string WithoutExtension(SourceFile file) => System.IO.Path.ChangeExtension(file.Name, null);
}
