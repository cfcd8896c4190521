using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>Builds a site with a slip and, in the same repeated build, without it again.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class TrySlip
{
    private static readonly SiteOptions Options = new() { Today = SlipSite.Today };

    private readonly RepeatedBuild _repeated = SiteBuilder.Repeated(new BareTheme(), Options);
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
            .. isThorough ? OfPages(slipped, built) : [],
            .. isThorough ? OfUndoing() : [],
        ];
    }

    /// <summary>All that is found with the slip, for whoever reads a complaint.</summary>
    public IEnumerable<Diagnostic> Findings(Slip slip) => Build([.. slip.In(_files)]).Diagnostics.Where(IsCounted);

    private BuiltSite Build(ImmutableArray<SourceFile> files) => _repeated.Build(files, _scheduler);

    private static bool IsCounted(Diagnostic finding) => finding.Severity > Severity.Notice;

    private IEnumerable<string> OfPages(ImmutableArray<SourceFile> slipped, BuiltSite built)
    {
        if (!built.HasErrors)
            TestSite.PublishedBy(built);
        var anew = SiteBuilder.Build(slipped, new BareTheme(), Options, _scheduler);
        if (!anew.Diagnostics.SequenceEqual(built.Diagnostics))
            yield return $"A build from nothing finds something else:\n{string.Join('\n', anew.Diagnostics)}";
    }

    private IEnumerable<string> OfUndoing()
    {
        var undone = Build(_files);
        if (!undone.Diagnostics.SequenceEqual(_found))
            yield return $"Once it is undone, something else is found:\n{string.Join('\n', undone.Diagnostics.Except(_found))}";
        else if (!IsSame(TestSite.PublishedBy(undone)))
            yield return "Once it is undone, other pages are published.";
    }

    private bool IsSame(IReadOnlyDictionary<string, string> pages) =>
        pages.Count == _pages.Count && pages.All(page => _pages.TryGetValue(page.Key, out var text) && text == page.Value);
}
