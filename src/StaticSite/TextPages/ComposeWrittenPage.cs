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
        var mentions = page.State<PageMentions>();
        (mentions.Mode, mentions.Title) = (written.Autolink, written.Title.Text);
        CheckReviewed.Check(written.Reviewed, written.Title, index.Get(SiteSettings.Fact), diagnostics);
        return page;
    }

    /// <param name="text">That of the page, decoded.</param>
    public Body ComposeText(WrittenPage written, string text, PageScope page)
    {
        var scope = new TextScope(page, written.Text.At);
        if (written.Heading is not { } heading)
            return composer.Blocks(text, scope);

        // On GitHub it counts before all headings below it; here these come first.
        var ids = ImmutableArray.CreateBuilder<string>();
        var elsewhere = page.CountElsewhere(heading.Title.Text);
        if (heading.Anchor is { } own && page.TryAddAnchor(own))
            ids.Add(own);
        var body = composer.Blocks(text, scope);
        foreach (var other in new[] { Slug.OfHeading(heading.Title.Text), elsewhere })
            if (other.Length > 0 && page.TryAddSecondAnchor(other))
                ids.Add(other);
        return body with { TitleIds = ids.DrainToImmutable() };
    }

    /// <summary>All sources of the page: those that its texts cite, and then those that its author lists.</summary>
    public static ImmutableArray<Reference> Cite(WrittenPage written, PageScope page)
    {
        page.State<PageCitations>().AddRange(ResolveReferences.Of("source", written.Sources, page));
        return page.State<PageCitations>().Cited;
    }
}
