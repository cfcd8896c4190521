using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.TextPages;

/// <summary>Composes a page that is one Markdown file. Between the three calls, a feature does what its pages have besides.</summary>
internal sealed class ComposeWrittenPage(ComposeBody composer)
{
    /// <summary>The page, before anything stands on it.</summary>
    public static PageScope Begin(WrittenPage written, SitePath path, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(path, index, diagnostics);
        page.State<PageMentions>().Mode = written.Autolink;
        CheckReviewed.Check(written.Reviewed, written.Title, index.Get(SiteSettings.Fact), diagnostics);
        return page;
    }

    /// <param name="text">That of the page, decoded.</param>
    public Body ComposeText(WrittenPage written, string text, PageScope page) =>
        composer.Blocks(text, new TextScope(page, written.Text.At));

    /// <summary>All sources of the page: those that its texts cite, and then those that its author lists.</summary>
    public static ImmutableArray<Reference> Cite(WrittenPage written, PageScope page)
    {
        page.State<PageCitations>().AddRange(ResolveReferences.Of("source", written.Sources, page));
        return page.State<PageCitations>().Cited;
    }
}
