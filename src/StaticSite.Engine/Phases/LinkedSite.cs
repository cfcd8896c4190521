using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every composed document and who links to whom: what the second barrier starts from. With it come the facts that
/// were made so far.</summary>
/// <remarks>Each step has its own, which knows what the step may read.</remarks>
public class LinkedSite : ComposedSite
{
    internal LinkedSite(LinkedDocuments documents, Edition edition, Needs? needs)
        : base(documents.Documents, edition, needs) => Linked = documents;

    internal LinkedDocuments Linked { get; }

    /// <summary>Which links stand, for whoever writes them.</summary>
    public TentativeLinks Tentative => Linked.Tentative;

    /// <summary>Every fragment that a page answers to; none if there is no such page.</summary>
    public IEnumerable<string> AnchorsOf(SitePath path) =>
        Linked.Documents.Find(path)?.Anchors ?? Linked.Documents.GeneratedAt(path).SelectMany(page => page.Anchors(new LinkedSite(Linked, Edition, GeneratedPage.NoFacts)));

    /// <summary>Every link to a section that its page does not have, one by one.</summary>
    public IEnumerable<LostSection> LostSections => CheckLinks.FindLost(this);

    /// <summary>The links of a document that stand, in document order.</summary>
    public IEnumerable<Link> LinksOf(IDocument document) => document.Links.Where(link => Tentative.Stands(link.Condition));

    /// <summary>The links that lead to a page, in the order of the files they stand in.</summary>
    public ImmutableArray<Backlink> BacklinksTo(SitePath path) => Linked.BacklinksTo(path);
}
