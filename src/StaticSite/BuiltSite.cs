using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Settings;

namespace StaticSite;

/// <summary>A site that is ready to be written, or the findings that keep it from being so.</summary>
public sealed class BuiltSite
{
    private readonly SiteBuild _build;

    internal BuiltSite(SiteBuild build)
    {
        _build = build;
        Diagnostics = [.. build.Diagnostics.Select(WithOwnSeverity).Where(found => found.Severity != Severity.Off)];
        Counts = SiteCounts.Of(build.Site);
    }

    /// <summary>Every finding, in the order of the files, as severe as <c>site.yml</c> wants it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public SiteCounts Counts { get; }

    /// <summary>Hands every file of the site to the sink, on any thread and in any order.</summary>
    public void Render(Action<OutputFile> sink) => _build.Render(sink);

    private Diagnostic WithOwnSeverity(Diagnostic diagnostic) =>
        _build.Site.Index.Facts.Get<SiteSettings>().Severities.TryGetValue(diagnostic.Rule.Code, out var severity)
            ? diagnostic with { Severity = severity }
            : diagnostic;
}

/// <summary>What a run made.</summary>
/// <param name="Links">Mentions that became links.</param>
public sealed record SiteCounts(int Pages, int Terms, int Links)
{
    internal static SiteCounts Of(SiteModel site) => new(
        site.Index.Addresses.Count,
        site.Documents<ComposedTerm>().Count(),
        site.Documents<IDocument>().Sum(document => document.Links.Count(link => link.Kind == LinkKind.Mention)));
}
