using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.History;

/// <summary>When the files of the input changed, as far as somebody knows and says so. Published at the first barrier.
/// </summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
/// <param name="Files">By path, as findings name it: <c>input/glossary/cache.md</c>. A file whose past is not known for sure is
/// left out.</param>
public sealed record SiteHistory(ImmutableDictionary<string, FileHistory> Files)
{
    /// <summary>What a pipeline needs that asks for dates.</summary>
    public static Fact<SiteHistory> Fact { get; } = new("history");

    /// <summary>That of a site of which nobody knows anything.</summary>
    public static SiteHistory Unknown { get; } = new(ImmutableDictionary<string, FileHistory>.Empty);

    /// <summary>The moment of a file's last change, or null if that is not known.</summary>
    public DateTimeOffset? LastChangeOf(string? path) => Of(path).Changes is [var last, ..] ? last.At : null;

    /// <summary>The moment at which a file came into being, or null if that is not known.</summary>
    public DateTimeOffset? BeginningOf(string? path) => Of(path).Changes is [.., { Before: [] } first] ? first.At : null;

    /// <summary>The changes of a file by its path; none if they are not known, or the path is null.</summary>
    public FileHistory Of(string? path) =>
        path is not null && Files.TryGetValue(path, out var history) ? history : FileHistory.Unknown;
}

/// <summary>The changes of one file, the last one first. They lead to what the file holds now.</summary>
/// <param name="Changes">None where they are not known.</param>
public sealed record FileHistory(ImmutableArray<Revision> Changes)
{
    /// <summary>That of a file of which nobody knows anything.</summary>
    public static FileHistory Unknown { get; } = new([]);
}

/// <summary>One change of a file.</summary>
/// <param name="At">The moment at which it was made.</param>
/// <param name="Now">What the file held from then on; empty where nobody needs to know.</param>
/// <param name="Before">What it held until then: nothing for a new file, several versions where lines of work were
/// joined.</param>
public sealed record Revision(
    DateTimeOffset At, ReadOnlyMemory<byte> Now, ImmutableArray<ReadOnlyMemory<byte>> Before);
