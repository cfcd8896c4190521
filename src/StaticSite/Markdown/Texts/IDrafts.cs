using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Knows which pages are written and not to be published yet. Published at the first barrier by whoever has
/// drafts.</summary>
internal interface IDrafts
{
    static FactList<IDrafts> Facts { get; } = new("drafts");

    bool Has(SitePath page);
}
