using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Slips;

/// <summary>Builds a site with a slip and, in the same repeated build, without it again.</summary>
/// <remarks>For one thread.</remarks>
internal sealed partial class TrySlip
{
    private const int MostFindings = 2;

    // Lines that go or come together can be several faults: one stands at the wrong place, and others miss what is gone.
    private const int MostOfSeveralLines = 5;

    private static readonly SiteOptions Options = new() { Today = SlipSite.Today };

    private readonly RepeatedBuild _repeated = SiteBuilder.Create(Options).Repeated(new BareTheme());
    private readonly IScheduler _scheduler;
    private readonly ImmutableArray<SourceFile> _files;
    private readonly ImmutableArray<Diagnostic> _found;
    private readonly IReadOnlyDictionary<string, string> _pages;

    public TrySlip(ImmutableArray<SourceFile> files, int seed)
    {
        (_files, _scheduler) = (files, new AwkwardScheduler(seed));
        var built = Build(files);
        (_found, _pages) = (built.Diagnostics, TestSite.PublishedBy(built));
        Assert.DoesNotContain(_found, IsCounted);
    }

    /// <summary>What is not as it should be.</summary>
    /// <param name="isThorough">Whether to take the time to undo the slip, and to hold pages and a build from nothing against it.</param>
    public IEnumerable<string> Complaints(Slip slip, bool isThorough)
    {
        ImmutableArray<SourceFile> slipped = [.. slip.In(_files)];
        var built = Build(slipped);
        return
        [
            .. OfFindings(slip, [.. built.Diagnostics.Where(IsCounted)]),
            .. built.Diagnostics.Any(finding => finding.Fix is not null) ? OfFixes(slip, slipped, built) : [],
            .. isThorough ? OfUndoing(slip) : [],
        ];
    }

    /// <summary>What is left of a slip that is undone, and what a build from nothing says otherwise.</summary>
    public IEnumerable<string> OfUndoing(Slip slip)
    {
        ImmutableArray<SourceFile> slipped = [.. slip.In(_files)];
        return [.. OfPages(slipped, Build(slipped)), .. OfUndoing()];
    }

    /// <summary>All that is found with the slip, for whoever reads a complaint.</summary>
    public IEnumerable<Diagnostic> Findings(Slip slip) => Build([.. slip.In(_files)]).Diagnostics.Where(IsCounted);

    private BuiltSite Build(ImmutableArray<SourceFile> files) => _repeated.Build(files, _scheduler);

    private static bool IsCounted(Diagnostic finding) => finding.Severity > Severity.Notice;

    private IEnumerable<string> OfFindings(Slip slip, ImmutableArray<Diagnostic> found)
    {
        if (found.Length > (slip.LinesChanged > 1 ? MostOfSeveralLines : MostFindings))
            yield return $"{found.Length} findings follow from one slip.";
        foreach (var finding in found)
            if (Misplaced(finding, slip, found) is { } misplaced)
                yield return misplaced;
    }

    private IEnumerable<string> OfPages(ImmutableArray<SourceFile> slipped, BuiltSite built)
    {
        if (!built.HasErrors)
            TestSite.PublishedBy(built);
        var anew = SiteBuilder.Create(Options).Build(slipped, new BareTheme(), _scheduler);
        if (!anew.Diagnostics.SequenceEqual(built.Diagnostics))
            yield return $"A build from nothing finds something else:\n{string.Join('\n', anew.Diagnostics)}";
    }

    private IEnumerable<string> OfFixes(Slip slip, ImmutableArray<SourceFile> slipped, BuiltSite built)
    {
        var mended = new FixSite(files => Build(files).Diagnostics).Fix(slipped);
        var left = mended.Left.Where(IsCounted).ToArray();
        if (left.Count(IsError) > built.Diagnostics.Count(IsError))
            yield return $"What is offered makes it worse:\n{string.Join('\n', left.AsEnumerable())}";

        // A warning that was hidden may show, and so may what is wrong elsewhere.
        bool IsError(Diagnostic finding) => finding.Severity == Severity.Error && finding.Location.Path == slip.After.Path;
    }

    private IEnumerable<string> OfUndoing()
    {
        var undone = Build(_files);
        if (!undone.Diagnostics.SequenceEqual(_found))
            yield return $"Once it is undone, something else is found:\n{string.Join('\n', undone.Diagnostics.Except(_found))}";
        else if (!IsSame(TestSite.PublishedBy(undone)))
            yield return "Once it is undone, other pages are published.";
    }

    /// <summary>A finding stands in the file with the slip, or else it speaks of what the slip changed and nothing is found
    /// in that file.</summary>
    private string? Misplaced(Diagnostic finding, Slip slip, ImmutableArray<Diagnostic> found)
    {
        var at = finding.Location;
        var file = at.Path == slip.After.Path ? slip.After : _files.FirstOrDefault(file => file.Path == at.Path);
        if (file is null)
            return at.Path == slip.Before.Path && slip.Before.Name == "site.yml" ? null : $"There is no file {at.Path}.";
        if (!Holds(file, at))
            return $"The file has no place {at}.";
        if (file == slip.After)
            return null;
        if (found.Any(other => other.Location.Path == slip.After.Path && KeepsFromReading(other)))
            return $"It follows from what is found in {slip.After.Path}: {finding}";

        var changed = slip.Changed;
        return Quoted().Matches(finding.Message).Any(words => IsAbout(words.Groups[1].Value, changed)) ||
            changed.Contains(finding.Rule.Code, StringComparison.Ordinal) ||
            finding.Message.Contains(slip.Before.Name, StringComparison.Ordinal)
            ? null
            : $"It says nothing of the slip: {finding}";
    }

    private static bool KeepsFromReading(Diagnostic finding) =>
        finding.Severity == Severity.Error && (finding.Rule.Code[..4] is "DATA" or "TEXT" || finding.Rule.Code is "SITE002" or "SITE010");

    private static bool IsAbout(string words, string changed) =>
        Word().Matches(words).Any(word => changed.Contains(word.Value, StringComparison.OrdinalIgnoreCase));

    private bool IsSame(IReadOnlyDictionary<string, string> pages) =>
        pages.Count == _pages.Count && pages.All(page => _pages.TryGetValue(page.Key, out var text) && text == page.Value);

    private static bool Holds(SourceFile file, SourceLocation at)
    {
        var lines = LineEnd().Split(Slip.TextOf(file).TrimStart('\uFEFF'));
        return at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Column <= lines[at.Line - 1].Length + 1;
    }

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineEnd();

    [GeneratedRegex("'(.+?)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
