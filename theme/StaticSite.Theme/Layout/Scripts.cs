using Microsoft.AspNetCore.Components;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>The script elements of a page. All but the first wait until the page is read, and run from a folder on
/// disk too, which modules do not.</summary>
internal static class Scripts
{
    /// <summary>What a page may load and do. It holds nothing of any author, and apostrophes that need no escape.</summary>
    public static MarkupString Policy(Drawing on) =>
        new($"<meta http-equiv=\"Content-Security-Policy\" content=\"{on.Assets.ContentSecurityPolicy}\">");

    public static MarkupString First(Drawing on) => new(
        $"<script data-home=\"{on.Href(HomePage.Address)}\">{on.Assets.FirstScript}</script>");

    /// <summary>What the page says to machines. No browser runs it, so the policy need not know it. It stands behind the
    /// text that it repeats, where it packs best.</summary>
    public static MarkupString Data(PageHead head) => head.StructuredData.Length == 0
        ? default
        : new($"<script type=\"application/ld+json\">{head.StructuredData}</script>\n");

    // The script of every page fetches the search when it is wanted, and is told here from where.
    public static MarkupString Of(Drawing on) => new(
        $"<script defer src=\"{on.Href(on.Assets.SiteScript.Path)}\" data-search=\"{on.Href(on.Assets.SearchScript.Path)}\"></script>\n"
        + string.Concat(Needed(on).Select(script => $"<script defer src=\"{on.Href(script.Path)}\"></script>\n")));

    private static IEnumerable<OutputFile> Needed(Drawing on)
    {
        if (on.Page is ComparisonPage || BodiesOf(on.Page).Any(ShowsTable))
            yield return on.Assets.TablesScript;
        if (on.Page is GlossaryPage { Letters.IsEmpty: false })
            yield return on.Assets.GlossaryScript;
        if (on.Page is PickPage)
            yield return on.Assets.PickScript;
        if (on.Page is QuizPage)
            yield return on.Assets.QuizScript;
        if (!on.Frame.Moved.IsEmpty)
            yield return on.Assets.MovedScript;
    }

    private static IEnumerable<Body> BodiesOf(Page page) => page switch
    {
        ArticlePage article => article.Faq.Select(question => question.Answer).Prepend(article.Body),
        TermPage term => [term.Notes],
        _ => [],
    };

    private static bool ShowsTable(Body body) =>
        body.Parts.OfType<BodyPart.Shown>().Any(shown => shown.Part is ComparisonTable);
}
