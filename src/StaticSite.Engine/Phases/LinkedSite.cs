using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Every composed document and who links to whom: what the second barrier starts from.</summary>
public class LinkedSite
{
    private readonly ImmutableArray<IDocument> _documents;
    private readonly FrozenDictionary<SitePath, IDocument> _byPath;
    private readonly FrozenDictionary<SitePath, ImmutableArray<Backlink>> _backlinks;
    private readonly FrozenDictionary<SitePath, string> _files;
    private readonly ILookup<SitePath, GeneratedPage> _generated;

    /// <param name="files">Where each document was written.</param>
    internal LinkedSite(
        SiteIndex index,
        ImmutableArray<IDocument> documents,
        IEnumerable<KeyValuePair<SitePath, string>> files,
        ImmutableArray<GeneratedPage> generated)
    {
        Index = index;
        _generated = generated.ToLookup(page => page.Path);
        _files = files.ToFrozenDictionary();
        _documents = documents;
        _byPath = documents.ToFrozenDictionary(document => document.Path);
        _backlinks = GatherBacklinks(documents);
    }

    private protected LinkedSite(LinkedSite site) =>
        (Index, _documents, _byPath, _backlinks, _files, _generated) =
        (site.Index, site._documents, site._byPath, site._backlinks, site._files, site._generated);

    public SiteIndex Index { get; }

    /// <summary>The documents of one kind, in the order of their files.</summary>
    public IEnumerable<TDocument> Documents<TDocument>() where TDocument : IDocument => _documents.OfType<TDocument>();

    public TDocument? Find<TDocument>(SitePath path) where TDocument : class, IDocument =>
        _byPath.GetValueOrDefault(path) as TDocument;

    /// <summary>Every fragment that a page answers to; none if there is no such page.</summary>
    public IEnumerable<string> AnchorsOf(SitePath path) =>
        Find<IDocument>(path)?.Anchors ?? _generated[path].SelectMany(page => page.Anchors(this));

    /// <summary>The path of the author's file that a page was made of, as people see it; null for generated pages.</summary>
    public string? FileOf(SitePath page) => _files.GetValueOrDefault(page);

    /// <summary>The links that lead to a page, in the order of the files they stand in.</summary>
    public ImmutableArray<Backlink> BacklinksTo(SitePath path) => _backlinks.GetValueOrDefault(path, []);

    private static FrozenDictionary<SitePath, ImmutableArray<Backlink>> GatherBacklinks(
        ImmutableArray<IDocument> documents)
    {
        var gathered = new Dictionary<SitePath, ImmutableArray<Backlink>.Builder>();
        foreach (var document in documents)
        {
            for (var number = 0; number < document.Links.Length; number++)
            {
                var target = document.Links[number].Target;
                if (!gathered.TryGetValue(target, out var backlinks))
                    gathered.Add(target, backlinks = ImmutableArray.CreateBuilder<Backlink>());
                backlinks.Add(new Backlink(document, number));
            }
        }

        return gathered.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }
}
