using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The documents of a site by their addresses, and the links between them.</summary>
internal sealed class LinkedDocuments
{
    private readonly FrozenDictionary<SitePath, IDocument> _byPath;
    private readonly FrozenDictionary<SitePath, ImmutableArray<Backlink>> _backlinks;
    private readonly FrozenDictionary<SitePath, string> _files;
    private readonly ILookup<SitePath, GeneratedPage> _generated;

    /// <param name="files">Where each document was written.</param>
    public LinkedDocuments(
        ImmutableArray<IDocument> documents,
        IEnumerable<KeyValuePair<SitePath, string>> files,
        ImmutableArray<GeneratedPage> generated)
    {
        Documents = documents;
        _generated = generated.ToLookup(page => page.Path);
        _files = files.ToFrozenDictionary();
        _byPath = documents.ToFrozenDictionary(document => document.Path);
        _backlinks = GatherBacklinks(documents);
    }

    /// <summary>In the order of their files.</summary>
    public ImmutableArray<IDocument> Documents { get; }

    public IDocument? Find(SitePath path) => _byPath.GetValueOrDefault(path);

    public IEnumerable<GeneratedPage> GeneratedAt(SitePath path) => _generated[path];

    public string? FileOf(SitePath page) => _files.GetValueOrDefault(page);

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
