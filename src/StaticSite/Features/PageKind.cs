using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>What a feature says of one kind of its pages. Asked on any thread.</summary>
public abstract record PageKind
{
    private protected PageKind(Type type) => Type = type;

    /// <summary>The very type of the pages; of those that derive from it, this does not speak.</summary>
    internal Type Type { get; }

    /// <summary>Whether it tells machines what a page is.</summary>
    internal abstract bool Describes { get; }

    internal abstract void Describe(Page page, JsonLdWriter writer);

    internal abstract IEnumerable<IDocument> DocumentsOn(Page page, SiteModel site);

    /// <summary>The documents on a page of which nobody says more: its own, or none.</summary>
    internal static IEnumerable<IDocument> OwnDocument(Page page, SiteModel site) =>
        site.Find<IDocument>(page.Path) is { } own ? [own] : [];
}

/// <inheritdoc/>
public sealed record PageKind<TPage>() : PageKind(typeof(TPage))
    where TPage : Page
{
    /// <summary>Writes what a page is about, as objects of its own; null where there is nothing to say.</summary>
    public Action<TPage, JsonLdWriter>? Facts { get; init; }

    /// <summary>The documents whose texts a page shows. It brings along what their terms mean. By default the page's own, or
    /// none.</summary>
    public Func<TPage, SiteModel, IEnumerable<IDocument>> Documents { get; init; } = OwnDocument;

    internal override bool Describes => Facts is not null;

    internal override void Describe(Page page, JsonLdWriter writer) => Facts?.Invoke((TPage)page, writer);

    internal override IEnumerable<IDocument> DocumentsOn(Page page, SiteModel site) => Documents((TPage)page, site);
}
