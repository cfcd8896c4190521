using System.Collections.Immutable;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Editing;

namespace StaticSite.Cli.Preview;

/// <summary>Tells how texts use the glossary. That takes a site that explains every mention, which is built only when somebody asks,
/// so whoever does not look at it waits for nothing.</summary>
internal sealed class EditorsSite(SiteOptions options, AddedParts added, IScheduler scheduler)
{
    // Nobody looks any more. A large site needs much memory, so this one is built anew when somebody does.
    private const int MostUnseen = 20;

    private readonly Lock _lock = new();
    private RepeatedBuild? _site;
    private int _unseen;

    /// <summary>What is told of these files, drafts and those with errors among them.</summary>
    public Lazy<GlossaryUse> Of(ImmutableArray<SourceFile> files)
    {
        if (Interlocked.Increment(ref _unseen) > MostUnseen)
            _site = null;
        return new(() => Count(files));
    }

    private GlossaryUse Count(ImmutableArray<SourceFile> files)
    {
        lock (_lock)
        {
            _unseen = 0;
            var site = _site ??= added.Builder(options with { Explains = true }).Repeated(added.Theme);
            return site.Build(files, scheduler).UseOfGlossary;
        }
    }
}
