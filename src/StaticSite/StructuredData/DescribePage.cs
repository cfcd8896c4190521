using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Feeds;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Search;

namespace StaticSite.StructuredData;

/// <summary>Tells machines what a page is, in JSON-LD with the words of schema.org, and where the site's feeds are.</summary>
/// <remarks>All of it names whole addresses, so there is none without a base-url. Readers pay for each byte of it: it
/// says what a page is about and leaves the rest to the page.</remarks>
public static class DescribePage
{
    // Enough to say what an article is about.
    private const int MostMentions = 12;

    public static Frame In(Frame frame, Page page, SiteModel site) => frame with
    {
        Head = new PageHead(
            [.. new[] { FeedsPipeline.Articles, FeedsPipeline.Definitions }.Where(feed => site.Index.Addresses.Contains(feed.Target))],
            frame.BaseUrl is { } address && page is not (NotFoundPage or RedirectPage or SearchPage)
                ? Write([.. Facts(page, frame, address, site), .. Breadcrumbs(page, frame, address)])
                : ""),
    };

    private static IEnumerable<JsonObject> Facts(Page page, Frame frame, Uri address, SiteModel site) => page switch
    {
        ArticlePage article when site.Find<ComposedArticle>(article.Path) is { } composed =>
            [Article(article, composed, frame, address, site), .. Questions(article)],
        TermPage term => [Term(term, address)],
        GlossaryPage glossary => [TermSet(glossary, frame, address)],
        _ => [],
    };

    private static JsonObject Article(ArticlePage page, ComposedArticle article, Frame frame, Uri address, SiteModel site)
    {
        var published = site.Index.Facts.Get<SiteHistory>().BeginningOf(site.FileOf(page.Path));
        return Node("Article",
            ("@id", Address(address, page.Path)),
            ("headline", page.Title),
            ("description", page.Description),
            ("inLanguage", frame.Language),
            ("datePublished", Day(published)),
            ("dateModified", Day(LastChange.Of(article, site))),
            ("author", Node("Organization", ("name", frame.SiteTitle), ("url", Address(address, HomePage.Address)))),
            ("mentions", List(Mentioned(article).Select(term => Reference(address, term)))));
    }

    private static IEnumerable<SitePath> Mentioned(ComposedArticle article) => article.Links
        .Where(link => link.Kind == LinkKind.Mention).Select(link => link.Target).Distinct().Take(MostMentions);

    private static IEnumerable<JsonObject> Questions(ArticlePage page) => page.Faq.IsEmpty
        ? []
        : [Node("FAQPage", ("mainEntity", List(page.Faq.Select(question => Node("Question",
            ("name", question.Asked), ("acceptedAnswer", Node("Answer", ("text", question.PlainAnswer))))))))];

    private static JsonObject Term(TermPage page, Uri address) => Node("DefinedTerm",
        ("@id", Address(address, page.Path)),
        ("name", page.Term.Name.Text),
        ("termCode", page.Term.Abbreviation?.Text),
        ("alternateName", List(page.OtherLabels.Select(label => JsonValue.Create(label)))),
        ("description", page.Description),
        ("inDefinedTermSet", Reference(address, GlossaryPage.Address)));

    private static JsonObject TermSet(GlossaryPage page, Frame frame, Uri address) => Node("DefinedTermSet",
        ("@id", Address(address, page.Path)),
        ("name", $"{frame.SiteTitle}: {page.Title}"),
        ("description", page.Description),
        ("inLanguage", frame.Language));

    private static IEnumerable<JsonObject> Breadcrumbs(Page page, Frame frame, Uri address)
    {
        if (frame.Breadcrumbs.IsEmpty)
            yield break;

        var steps = frame.Breadcrumbs.Append(new PageLink(page.Title, page.Path));
        yield return Node("BreadcrumbList", ("itemListElement", List(steps.Select((step, i) => Node("ListItem",
            ("position", i + 1), ("name", step.Words), ("item", Address(address, step.Target)))))));
    }

    private static JsonObject Reference(Uri address, SitePath page) => new() { ["@id"] = Address(address, page) };

    private static string Address(Uri address, SitePath page) => WebAddress.Of(address, page).AbsoluteUri;

    private static string? Day(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray? List(IEnumerable<JsonNode?> items) => items.ToArray() is [_, ..] some ? new JsonArray(some) : null;

    /// <summary>What is null or empty is left out.</summary>
    private static JsonObject Node(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> facts)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in facts)
            if (value is not null && !(value is JsonValue text && text.TryGetValue(out string? words) && words.Length == 0))
                node[name] = value;
        return node;
    }

    private static string Write(ImmutableArray<JsonObject> graph)
    {
        if (graph.IsEmpty)
            return "";

        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. graph]) }.WriteTo(writer);

        // In JSON this sign stands in texts alone, and without it nothing can end the script element or open a comment.
        return Encoding.UTF8.GetString(output.WrittenSpan).Replace("<", "\\u003C", StringComparison.Ordinal);
    }
}
