using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.History;

/// <summary>When the files of the input changed, as far as somebody knows and says so. Published at the first barrier.
/// </summary>
/// <param name="Files">By path, as findings name it: <c>input/glossary/cache.md</c>. A file whose past is not known for
/// sure is left out.</param>
public sealed record SiteHistory(ImmutableDictionary<string, FileHistory> Files)
{
    public static Fact<SiteHistory> Fact { get; } = new("history");

    public static SiteHistory Unknown { get; } = new(ImmutableDictionary<string, FileHistory>.Empty);

    /// <summary>The moment of a file's last change, or null if that is not known.</summary>
    public DateTimeOffset? LastChangeOf(string? path) => Of(path).Changes is [var last, ..] ? last.At : null;

    /// <summary>The moment at which a file came into being, or null if that is not known.</summary>
    public DateTimeOffset? BeginningOf(string? path) => Of(path).Changes is [.., { Before: [] } first] ? first.At : null;

    public FileHistory Of(string? path) =>
        path is not null && Files.TryGetValue(path, out var history) ? history : FileHistory.Unknown;
}

/// <summary>The changes of one file, the last one first. They lead to what the file holds now.</summary>
public sealed record FileHistory(ImmutableArray<Revision> Changes)
{
    public static FileHistory Unknown { get; } = new([]);
}

/// <summary>One change of a file.</summary>
/// <param name="Now">What the file held from then on; empty where nobody needs to know.</param>
/// <param name="Before">What it held until then: nothing for a new file, several versions where lines of work were
/// joined.</param>
public sealed record Revision(
    DateTimeOffset At, ReadOnlyMemory<byte> Now, ImmutableArray<ReadOnlyMemory<byte>> Before);
