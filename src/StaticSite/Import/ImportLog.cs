using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Import;

/// <summary>Gathers what an import changes and what it leaves to somebody.</summary>
internal sealed class ImportLog
{
    private readonly SortedDictionary<string, int> _changes = new(StringComparer.Ordinal);

    public DiagnosticBag Left { get; } = new();

    public ImmutableArray<ImportChange> Changes => [.. _changes.Select(change => new ImportChange(change.Key, change.Value))];

    /// <param name="what">As a sentence goes on behind the number.</param>
    public void Count(string what, int times = 1)
    {
        if (times > 0)
            _changes[what] = _changes.GetValueOrDefault(what) + times;
    }

    /// <remarks>Where nothing is imported, nothing is said of files that would have been made.</remarks>
    public ImportedSite Result(string from, IEnumerable<SourceFile> files) => Left.Found.Any(finding => finding.Severity == Severity.Error)
        ? new(from, [], Changes, [.. Left.Found.Where(finding => finding.Severity == Severity.Error).Order()])
        : new(from, [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)], Changes, [.. Left.Found.Order()]);
}
