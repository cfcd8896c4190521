using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every composed document, with the facts that were made so far: what tells which of their links stand.</summary>
/// <remarks>Each step has its own, which knows what the step may read.</remarks>
public class ComposedSite
{
    private readonly ComposedDocuments _documents;
    private readonly FactsView _facts;

    internal ComposedSite(ComposedDocuments documents, Edition edition, Needs? needs)
    {
        (_documents, Edition) = (documents, edition);
        Index = new SiteIndex(edition, needs);
        _facts = new FactsView(edition.Facts, needs, reads: null);
    }

    /// <summary>What the first barrier made.</summary>
    public SiteIndex Index { get; }

    internal Edition Edition { get; }

    /// <summary>A fact of any barrier so far.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, or the fact is optional and not there.</exception>
    public T Get<T>(Fact<T> fact) where T : class => _facts.Get(fact);

    /// <summary>A fact of any barrier so far; null if it is optional and the site has none.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public T? Find<T>(Fact<T> fact) where T : class => _facts.Find(fact);

    /// <summary>What all pipelines added to a fact of any barrier so far, in their order.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class => _facts.All(fact);

    /// <summary>The documents of one kind, in the order of their files.</summary>
    public IEnumerable<TDocument> Documents<TDocument>() where TDocument : IDocument => _documents.All.OfType<TDocument>();

    /// <summary>The document of an address; null if there is none, or one of another kind.</summary>
    public TDocument? Find<TDocument>(SitePath path) where TDocument : class, IDocument => _documents.Find(path) as TDocument;

    /// <summary>The path of the author's file that a page was made of, as people see it; null for generated pages.</summary>
    public string? FileOf(SitePath page) => _documents.FileOf(page);
}
