using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>A file of the input before and after a change.</summary>
/// <param name="Before">Null for a new file.</param>
/// <param name="After">Under its new name, if it gets one.</param>
public sealed record FileChange(SourceFile? Before, SourceFile After)
{
    /// <summary>Whether a file that there was gets another name.</summary>
    public bool Moves => Before is { } before && before.Name != After.Name;

    /// <summary>The files that differ, of two editions of the same files in the same order.</summary>
    public static ImmutableArray<FileChange> Between(ImmutableArray<SourceFile> before, ImmutableArray<SourceFile> after) =>
    [
        .. before.Zip(after, (old, now) => new FileChange(old, now))
            .Where(change => !change.Before!.Bytes.Span.SequenceEqual(change.After.Bytes.Span)),
    ];
}
