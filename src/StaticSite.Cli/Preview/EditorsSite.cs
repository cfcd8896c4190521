using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Editing;
using StaticSite.Theme;

namespace StaticSite.Cli.Preview;

/// <summary>Tells how texts use the glossary. That takes a site that explains every mention, which is built only when somebody asks,
/// so whoever does not look at it waits for nothing.</summary>
internal sealed class EditorsSite(SiteOptions options, IScheduler scheduler)
{
    // What became of mentions does not depend on the looks.
    private readonly Lazy<RepeatedBuild> _site = new(() => SiteBuilder.Create(options with { Explains = true }).Repeated(new RazorTheme()));
    private readonly Lock _lock = new();

    /// <summary>What is told of these files, drafts and those with errors among them.</summary>
    public Lazy<GlossaryUse> Of(ImmutableArray<SourceFile> files) => new(() =>
    {
        lock (_lock)
            return _site.Value.Build(files, scheduler).UseOfGlossary;
    });
}
