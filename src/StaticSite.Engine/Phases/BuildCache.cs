using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a run leaves for the next one over nearly the same files: the results of its steps, each with what the
/// step had asked of the rest of the site. A step that would be told the same again is not run again.</summary>
/// <remarks>It keeps the whole site in memory, and serves one run at a time. A file counts as unchanged if it is the same
/// <see cref="SourceFile"/>, so whoever reads the files hands over the old ones where nothing changed.</remarks>
public sealed class BuildCache
{
    internal StepCache<SourceFile, Catalogue, IEntry?> Entries { get; } = new();

    internal StepCache<IPipeline, Catalogue, ImmutableArray<object>> Facts { get; } = new();

    internal StepCache<IEntry, SiteIndex, IDocument?> Documents { get; } = new();

    /// <summary>Forgets what the last run did not use.</summary>
    internal void Turn()
    {
        Entries.Turn();
        Facts.Turn();
        Documents.Turn();
    }
}
