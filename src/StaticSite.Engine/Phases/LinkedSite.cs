using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every composed document and who links to whom: what the second barrier starts from. With it come the facts that
/// were made so far.</summary>
/// <remarks>Each step has its own, which knows what the step may read.</remarks>
public class LinkedSite
{
    private readonly FactsView _facts;

    internal LinkedSite(LinkedDocuments documents, Edition edition, Needs? needs)
    {
        (Linked, Edition) = (documents, edition);
        Index = new SiteIndex(edition, needs);
        _facts = new FactsView(edition.Facts, needs, reads: null);
    }

    /// <summary>What the first barrier made.</summary>
    public SiteIndex Index { get; }

    internal LinkedDocuments Linked { get; }

    internal Edition Edition { get; }

    /// <summary>A fact of either barrier.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, or the fact is optional and not there.</exception>
    public T Get<T>(Fact<T> fact) where T : class => _facts.Get(fact);

    /// <summary>A fact of either barrier; null if it is optional and the site has none.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public T? Find<T>(Fact<T> fact) where T : class => _facts.Find(fact);

    /// <summary>What all pipelines added to a fact of either barrier, in their order.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it.</exception>
    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class => _facts.All(fact);

    /// <summary>The documents of one kind, in the order of their files.</summary>
    public IEnumerable<TDocument> Documents<TDocument>() where TDocument : IDocument => Linked.Documents.OfType<TDocument>();

    /// <summary>The document of an address; null if there is none, or one of another kind.</summary>
    public TDocument? Find<TDocument>(SitePath path) where TDocument : class, IDocument => Linked.Find(path) as TDocument;

    /// <summary>Every fragment that a page answers to; none if there is no such page.</summary>
    public IEnumerable<string> AnchorsOf(SitePath path) =>
        Linked.Find(path)?.Anchors ?? Linked.GeneratedAt(path).SelectMany(page => page.Anchors(new LinkedSite(Linked, Edition, GeneratedPage.NoFacts)));

    /// <summary>The path of the author's file that a page was made of, as people see it; null for generated pages.</summary>
    public string? FileOf(SitePath page) => Linked.FileOf(page);

    /// <summary>The links that lead to a page, in the order of the files they stand in.</summary>
    public ImmutableArray<Backlink> BacklinksTo(SitePath path) => Linked.BacklinksTo(path);
}
