using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>What a run found, and how it is counted in words.</summary>
/// <param name="lines">Where the findings were made.</param>
internal sealed class Findings(ImmutableArray<Diagnostic> found, SourceLines lines)
{
    public SourceLines Lines { get; } = lines;

    public ImmutableArray<Diagnostic> All { get; } =
        [.. found.Where(finding => finding.Severity != Severity.Off)];

    public int Errors => Number(Severity.Error);

    public int Warnings => Number(Severity.Warning);

    public int Notices => Number(Severity.Notice);

    public bool HasErrors => Errors > 0;

    /// <summary>Errors and warnings: what build shows.</summary>
    public IEnumerable<Diagnostic> Serious => All.Where(finding => finding.Severity > Severity.Notice);

    /// <summary>How many findings <c>fix</c> mends, as it was tried; those that show behind others count too.</summary>
    public int Mendable { get; init; }

    /// <summary>Says how many of the findings <c>fix</c> can mend, with a leading space; nothing if it can none.</summary>
    public string Fixable => Mendable switch
    {
        0 => "",
        1 when All.Length == 1 => " 'fix' can mend it.",
        var count when count <= All.Length => $" 'fix' can mend {count} of them.",
        var count => $" 'fix' can mend {count}, with those that show behind others.",
    };

    /// <summary><c>3 errors, 1 warning</c>, without the kinds that did not occur.</summary>
    public string Count => string.Join(", ", Kinds);

    /// <summary>Why a command that writes only what is right has stopped.</summary>
    public string Refusal => $"{Count}. Nothing was written.{Fixable}";

    /// <summary><c>, with 1 warning and 2 notices</c>, or nothing.</summary>
    public string With => Kinds.Length == 0 ? "" : ", with " + string.Join(" and ", Kinds);

    private string[] Kinds =>
    [
        .. new[] { (Errors, "error"), (Warnings, "warning"), (Notices, "notice") }
            .Where(kind => kind.Item1 > 0)
            .Select(kind => Summary.Number(kind.Item1, kind.Item2)),
    ];

    private int Number(Severity severity) => All.Count(finding => finding.Severity == severity);
}
