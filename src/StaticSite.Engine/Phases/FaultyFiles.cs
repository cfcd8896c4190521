using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.Engine;

/// <summary>Files that could not be read, or not all of them. Whoever names what they hold made no mistake.</summary>
/// <remarks>What was found while a file was read is about that file alone, so nothing is explained by what it explains.</remarks>
internal sealed partial class FaultyFiles
{
    private readonly FrozenSet<string> _paths;
    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _misnamed;

    /// <param name="softened">What is no error in this site explains nothing.</param>
    public FaultyFiles(IEnumerable<CataloguedFile> files, SoftenedRules softened)
    {
        var faulty = files.Where(file => file.Found.Found.Any(finding => IsError(softened.Soften(finding)))).ToLookup(IsMisnamed, file => file.Source);
        _paths = faulty.SelectMany(group => group).Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        _names = [.. faulty[false].Select(file => WithoutExtension(file.Name))];
        _misnamed = [.. faulty[true].Select(file => WithoutExtensions(file.Name))];
    }

    /// <summary>Leaves out what may be gone once these files can be read.</summary>
    public IEnumerable<Diagnostic> WithoutExplained(IEnumerable<Diagnostic> findings)
    {
        var explained = findings.ToLookup(Explain);
        return explained[true].Any()
            ? explained[false].Select(finding => IsError(finding) && _paths.Contains(finding.Location.Path) ? finding.Opening() : finding)
            : explained[false];
    }

    private bool Explain(Diagnostic finding) =>
        (finding.Missing is { } missing && Hold(missing)) || finding.OrMissing.Any(Hold);

    private static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;

    private bool Hold(string missing) =>
        (missing == Diagnostic.AnyFile && _paths.Count > 0) || _names.Any(name => missing.EndsWith('/')
            ? name.StartsWith(missing, StringComparison.Ordinal)
            : name == missing || name.StartsWith(missing + '/', StringComparison.Ordinal)) ||
        _misnamed.Any(name => IsLike(name, missing));

    private static bool IsMisnamed(CataloguedFile file) =>
        file.Pipeline is null || (file.Entry is null && !Usual().IsMatch(WithoutExtension(file.Source.Name)));

    /// <summary>"Copy of Load_balancer" and "laod-balancer" may both hold what "load-balancer" is missed for, and belong into any folder.</summary>
    private static bool IsLike(string misnamed, string missing)
    {
        if (missing.EndsWith('/'))
            return true;

        var letters = Letters(LastOf(missing));
        return Letters(misnamed).Contains(letters, StringComparison.Ordinal) ||
            Nearest.To(Letters(LastOf(misnamed)), [letters]) is not null;
    }

    private static string LastOf(string path) => path.Split('/')[^1];

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string WithoutExtension(string name) => System.IO.Path.ChangeExtension(name, null);

    private static string WithoutExtensions(string name) => name[..(name.LastIndexOf('/') + 1)] + LastOf(name).Split('.')[0];

    // Another name is no page's, and may stand for one that some page should have.
    [GeneratedRegex("^[a-z0-9]+([-/][a-z0-9]+)*$")]
    private static partial Regex Usual();
}
