using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every entry of the site, before any text is read: what the first barrier starts from.</summary>
public sealed class Catalogue : INoted<Catalogue>
{
    private readonly ImmutableArray<IEntry> _entries;
    private readonly Questions<Catalogue>? _questions;

    public Catalogue(ImmutableArray<IEntry> entries)
        : this(entries, questions: null)
    {
    }

    private Catalogue(ImmutableArray<IEntry> entries, Questions<Catalogue>? questions) =>
        (_entries, _questions) = (entries, questions);

    /// <summary>The entries of one kind, in the order of their files.</summary>
    public IEnumerable<TEntry> Of<TEntry>() where TEntry : IEntry
    {
        _questions?.Note(Every<TEntry>.Question);
        return [.. _entries.OfType<TEntry>()];
    }

    /// <summary>The pages that the entries of one kind will have, for whoever wants to know of nothing else.</summary>
    public IEnumerable<SitePath> PathsOf<TEntry>() where TEntry : IEntry
    {
        _questions?.Note(EveryPath<TEntry>.Question);
        return [.. EveryPath<TEntry>.In(this)];
    }

    Catalogue INoted<Catalogue>.NotedBy(Questions<Catalogue> questions) => new(_entries, questions);

    private sealed class Every<TEntry> : IQuestion<Catalogue> where TEntry : IEntry
    {
        public static readonly Every<TEntry> Question = new();

        public bool IsAnsweredAlike(Catalogue last, Catalogue now) =>
            last._entries.OfType<TEntry>().Cast<object>().SequenceEqual(
                now._entries.OfType<TEntry>().Cast<object>(), ReferenceEqualityComparer.Instance);
    }

    private sealed class EveryPath<TEntry> : IQuestion<Catalogue> where TEntry : IEntry
    {
        public static readonly EveryPath<TEntry> Question = new();

        public static IEnumerable<SitePath> In(Catalogue catalogue) =>
            catalogue._entries.OfType<TEntry>().Select(entry => entry.Path).OfType<SitePath>();

        public bool IsAnsweredAlike(Catalogue last, Catalogue now) => In(last).SequenceEqual(In(now));
    }
}
