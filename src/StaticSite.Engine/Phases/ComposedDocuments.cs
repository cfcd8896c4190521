using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The documents of a site by their addresses.</summary>
internal sealed class ComposedDocuments
{
    private readonly FrozenDictionary<SitePath, IDocument> _byPath;
    private readonly FrozenDictionary<SitePath, string> _files;
    private readonly ILookup<SitePath, GeneratedPage> _generated;

    /// <param name="files">Where each document was written.</param>
    public ComposedDocuments(
        ImmutableArray<IDocument> documents,
        IEnumerable<KeyValuePair<SitePath, string>> files,
        ImmutableArray<GeneratedPage> generated)
    {
        All = documents;
        _generated = generated.ToLookup(page => page.Path);
        _files = files.ToFrozenDictionary();
        _byPath = documents.ToFrozenDictionary(document => document.Path);
    }

    /// <summary>In the order of their files.</summary>
    public ImmutableArray<IDocument> All { get; }

    public IDocument? Find(SitePath path) => _byPath.GetValueOrDefault(path);

    public IEnumerable<GeneratedPage> GeneratedAt(SitePath path) => _generated[path];

    public string? FileOf(SitePath page) => _files.GetValueOrDefault(page);
}
