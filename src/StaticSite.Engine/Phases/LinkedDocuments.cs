using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The documents of a site, and the links between them that stand.</summary>
internal sealed class LinkedDocuments(ComposedDocuments documents, TentativeLinks tentative)
{
    private readonly FrozenDictionary<SitePath, ImmutableArray<Backlink>> _backlinks = GatherBacklinks(documents.All, tentative);

    public ComposedDocuments Documents => documents;

    /// <summary>Which links stand.</summary>
    public TentativeLinks Tentative => tentative;

    public ImmutableArray<Backlink> BacklinksTo(SitePath path) => _backlinks.GetValueOrDefault(path, []);

    private static FrozenDictionary<SitePath, ImmutableArray<Backlink>> GatherBacklinks(
        ImmutableArray<IDocument> documents, TentativeLinks tentative)
    {
        var gathered = new Dictionary<SitePath, ImmutableArray<Backlink>.Builder>();
        foreach (var document in documents)
        {
            for (var number = 0; number < document.Links.Length; number++)
            {
                if (!tentative.Stands(document.Links[number].Condition))
                    continue;

                var target = document.Links[number].Target;
                if (!gathered.TryGetValue(target, out var backlinks))
                    gathered.Add(target, backlinks = ImmutableArray.CreateBuilder<Backlink>());
                backlinks.Add(new Backlink(document, number));
            }
        }

        return gathered.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }
}
