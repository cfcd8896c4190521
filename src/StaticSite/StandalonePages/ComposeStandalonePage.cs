using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.TextPages;

namespace StaticSite.StandalonePages;

/// <summary>A page that belongs to no section, of which the text is composed.</summary>
/// <param name="MenuTitle">What the foot of all pages calls it.</param>
/// <param name="Order">Its place there, or null for behind all that have one.</param>
internal sealed record ComposedStandalonePage(
    SitePath Path,
    string Title,
    string MenuTitle,
    string Description,
    int? Order,
    DateOnly? Reviewed,
    Body Body,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument;

internal sealed class ComposeStandalonePage(ComposeBody composer)
{
    private readonly ComposeWrittenPage _pages = new(composer);

    public ComposedStandalonePage Compose(StandaloneFile file, SiteIndex index, DiagnosticBag diagnostics)
    {
        var written = file.Written;
        var page = ComposeWrittenPage.Begin(written, file.Path, index, diagnostics);
        var text = written.Text.Decode();
        if (written.Title.Text.Length > 0 && string.IsNullOrWhiteSpace(text))
            diagnostics.Report(StandalonePageDiagnostics.NoText, written.Title.At, written.Title.Text);
        var body = _pages.ComposeText(written, text, page);
        return new ComposedStandalonePage(
            file.Path, written.Title.Text, written.NameInMenus.Text, written.Description, written.Order, written.Reviewed,
            body, ComposeWrittenPage.Cite(written, page), page.Anchors, page.Links, page.Observations);
    }
}
