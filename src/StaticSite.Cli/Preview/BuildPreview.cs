using System.Collections.Immutable;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.Cli.Preview;

/// <summary>Builds the site as a preview shows it, with drafts. Those that have errors are left out: readers never see them, so they
/// keep nobody from seeing the rest.</summary>
internal sealed class BuildPreview(SiteOptions options, AddedParts added, ITheme theme)
{
    private readonly RepeatedBuild _whole = added.Builder(options).Repeated(theme);
    private RepeatedBuild? _without;
    private ImmutableHashSet<string> _hidden = [];
    private RepeatedBuild? _published;

    /// <returns>The site with all drafts, which has all findings, and what of it can be shown; null if nothing can.</returns>
    public (BuiltSite Whole, BuiltSite? Shown) Build(ImmutableArray<SourceFile> files, IScheduler scheduler)
    {
        var whole = _whole.Build(files, scheduler);
        if (!whole.HasErrors)
            return (whole, whole);

        var drafts = whole.Drafts.ToImmutableHashSet(StringComparer.Ordinal);
        return (whole, drafts.IsEmpty ? null : Without(drafts, whole, files, scheduler));
    }

    // What is wrong without the faulty ones, such as a link to one of them, is wrong in drafts again, or would not be published either.
    private BuiltSite? Without(ImmutableHashSet<string> drafts, BuiltSite whole, ImmutableArray<SourceFile> files, IScheduler scheduler)
    {
        var faulty = drafts.Intersect(whole.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.Path));
        if (!faulty.IsEmpty)
        {
            if (_without is null || !_hidden.SetEquals(faulty))
                (_without, _hidden) = (added.Builder(options with { HiddenDrafts = faulty }).Repeated(theme), faulty);
            if (_without.Build(files, scheduler) is { HasErrors: false } rest)
                return rest;
        }

        _published ??= added.Builder(options with { ShowsDrafts = false }).Repeated(theme);
        return _published.Build(files, scheduler) is { HasErrors: false } published ? published : null;
    }
}
