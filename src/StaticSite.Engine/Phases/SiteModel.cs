namespace StaticSite.Engine;

/// <summary>The whole site, linked and checked: the second barrier, and all that render may see.</summary>
public sealed class SiteModel : LinkedSite
{
    internal SiteModel(LinkedSite site, Facts facts)
        : base(site) =>
        Facts = facts;

    /// <summary>What the pipelines made of the linked site. What they made of the index is in
    /// <see cref="SiteIndex.Facts"/>.</summary>
    public Facts Facts { get; }
}
