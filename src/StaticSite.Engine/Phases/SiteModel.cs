namespace StaticSite.Engine;

/// <summary>The whole site, linked and checked: the second barrier, and all that render may see.</summary>
public sealed class SiteModel : LinkedSite
{
    internal SiteModel(LinkedDocuments documents, Edition edition, Needs? needs)
        : base(documents, edition, needs)
    {
    }

    /// <summary>The same for the steps of one pipeline.</summary>
    internal SiteModel For(Needs needs) => new(Linked, Edition, needs);
}
