using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every entry of the site, before any text is read, and the facts that were made of them so far: what the first
/// barrier starts from. At the opening, these are the entries of the files that are read first.</summary>
/// <remarks>Each step has its own, which knows what the step may read, and notes what it does.</remarks>
public sealed class Catalogue
{
    private readonly Edition _edition;
    private readonly Reads? _reads;
    private readonly FactsView _facts;

    internal Catalogue(Edition edition, Needs needs, Reads? reads = null)
    {
        (_edition, _reads) = (edition, reads);
        _facts = new FactsView(edition.Facts, needs, reads);
    }

    /// <summary>The entries of one kind, in the order of their files.</summary>
    public ImmutableArray<TEntry> Of<TEntry>() where TEntry : IEntry
    {
        _reads?.Note(EveryEntry<TEntry>.Query, "");
        return [.. _edition.Entries.OfType<TEntry>()];
    }

    /// <summary>The pages that the entries of one kind will have, for whoever wants to know of nothing else.</summary>
    public ImmutableArray<SitePath> PathsOf<TEntry>() where TEntry : IEntry
    {
        _reads?.Note(EveryPath<TEntry>.Query, "");
        return [.. EveryPath<TEntry>.In(_edition)];
    }

    /// <summary>A fact of the first barrier, or of the opening.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, or the fact is optional and not there.</exception>
    public T Get<T>(Fact<T> fact) where T : class => _facts.Get(fact);

    /// <summary>A fact of the first barrier; null if it is optional and the site has none.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public T? Find<T>(Fact<T> fact) where T : class => _facts.Find(fact);

    /// <summary>What all pipelines added to a fact of the first barrier, in their order.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class => _facts.All(fact);
}
