using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;
using StaticSite.TextPages;

namespace StaticSite.Navigation;

/// <summary>The first page as <c>home.md</c> says.</summary>
internal sealed record HomeText(WrittenPage Written) : IHasOldAddresses
{
    public static readonly Shape Shape = new(
        "The keys above the first page.",
        ReadWrittenPage.Title, ReadWrittenPage.Description, ReadWrittenPage.Sources, ReadWrittenPage.Reviewed, ReadWrittenPage.Autolink,
        ReadWrittenPage.Aliases);

    public SitePath? Path => Page.Home;

    public SourceFile Source => Written.Source;

    public ImmutableArray<Located> OldAddresses => Written.OldAddresses;

    public static HomeText? Read(SourceFile source, ForeignKeys foreign, DiagnosticBag diagnostics) =>
        ReadWrittenPage.Read(source, Shape, foreign, diagnostics, (written, _) => new HomeText(written), needsTitle: false);
}

/// <summary>The first page of which the text is composed.</summary>
internal sealed record ComposedHome(
    string Title,
    string Description,
    DateOnly? Reviewed,
    Body Body,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    public SitePath Path => Page.Home;
}

internal sealed class ComposeHome(ComposeBody composer)
{
    private readonly ComposeWrittenPage _pages = new(composer);

    public ComposedHome Compose(HomeText home, SiteIndex index, DiagnosticBag diagnostics)
    {
        var (written, settings) = (home.Written, index.Get(SiteSettings.Fact));
        var page = ComposeWrittenPage.Begin(written, Page.Home, index, diagnostics);
        var text = written.Text.Decode();
        if (string.IsNullOrWhiteSpace(text))
            diagnostics.Report(NavigationDiagnostics.NoText, written.Title.At);
        var body = _pages.ComposeText(written, text, page);
        return new ComposedHome(
            written.Title.Text.Length > 0 ? written.Title.Text : settings.Title,
            written.Description.Length > 0 ? written.Description : settings.Description,
            written.Reviewed, body, ComposeWrittenPage.Cite(written, page), page.Anchors, page.Links, page.Observations);
    }
}
