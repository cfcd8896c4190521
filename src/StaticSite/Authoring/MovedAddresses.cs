using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Where pages stood, and stand when their files are moved.</summary>
internal sealed class MovedAddresses
{
    private readonly FrozenDictionary<SitePath, SitePath> _moved;

    /// <param name="before">Of the site as it is.</param>
    /// <param name="after">Of the site with the files moved and nothing else changed.</param>
    public MovedAddresses(MovePlan plan, SiteIndex before, SiteIndex after, ImmutableArray<SourceFile> files)
    {
        var pages = files
            .Select(file => (Old: before.PageOf(file.Name), New: after.PageOf(plan.NewNameOf(file.Name))))
            .Where(page => page is { Old: not null, New: not null } && page.Old != page.New)
            .Select(page => KeyValuePair.Create(page.Old!.Value, page.New!.Value))
            .ToArray();

        // A list that the site makes of a section is where its pages are.
        var lists = pages.SelectMany(page => Lists(page.Key, page.Value)).Where(list => before.Addresses.Contains(list.Key) && after.Addresses.Contains(list.Value)
            && !after.Addresses.Contains(list.Key));
        _moved = pages.Concat(lists).DistinctBy(page => page.Key).ToFrozenDictionary();
    }

    public SitePath Of(SitePath old) => _moved.GetValueOrDefault(old, old);

    /// <summary>The first page that readers have and would not have any more, where it stands and where it would stand; null if
    /// there is none.</summary>
    /// <param name="published">What readers have.</param>
    /// <param name="then">What they would have.</param>
    public (SitePath Old, SitePath New)? Lost(FrozenSet<SitePath> published, FrozenSet<SitePath> then) => _moved.OrderBy(page => page.Key)
        .Where(page => published.Contains(page.Key) && !then.Contains(page.Value))
        .Select(page => ((SitePath, SitePath)?)(page.Key, page.Value)).FirstOrDefault();

    /// <param name="published">What readers have: nobody knows the address of anything else.</param>
    public RenamedAddresses ToRedirects(FrozenSet<SitePath> published)
    {
        var pages = _moved.Where(page => published.Contains(page.Key) && page.Key.FileName.EndsWith(".html", StringComparison.Ordinal)).OrderBy(page => page.Key).ToArray();
        return new RenamedAddresses([.. pages.Select(page => (page.Key.FileName, page.Value.FileName))], [.. pages.Select(page => page.Value.FileName)]);
    }

    // As long as both ways up have the same names, a folder above one is the folder above the other.
    private static IEnumerable<KeyValuePair<SitePath, SitePath>> Lists(SitePath old, SitePath @new)
    {
        var (from, to) = (old.FileName, @new.FileName);
        while (from.LastIndexOf('/') is > 0 and var oldEnd && to.LastIndexOf('/') is > 0 and var newEnd)
        {
            (from, to) = (from[..oldEnd], to[..newEnd]);
            if (from == to)
                yield break;
            yield return KeyValuePair.Create(SitePath.Parse($"/{from}/index.html"), SitePath.Parse($"/{to}/index.html"));
        }
    }
}
