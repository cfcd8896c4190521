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
        var found = _entries.OfType<TEntry>().ToArray();
        _questions?.Note(typeof(TEntry), other => Questions.AreSame(found.Cast<object>(), other._entries.OfType<TEntry>().Cast<object>()));
        return found;
    }

    Catalogue INoted<Catalogue>.NotedBy(Questions<Catalogue> questions) => new(_entries, questions);
}
