using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Feeds;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Search;

namespace StaticSite.StructuredData;

/// <summary>Writes what a page is about as JSON-LD. What is not known is left out.</summary>
/// <remarks>Hot: runs for each page, so it writes straight away instead of building nodes.</remarks>
internal sealed class WriteFacts
{
    // Enough to say what an article is about.
    private const int MostMentions = 12;

    private const int UsualLength = 4096;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly Frame _frame;
    private readonly Uri _address;
    private readonly SiteModel _site;

    private WriteFacts(Utf8JsonWriter json, Frame frame, Uri address, SiteModel site) =>
        (_json, _frame, _address, _site) = (json, frame, address, site);

    /// <summary>What is fit to stand in a script element as it is; empty if there is nothing to say.</summary>
    public static string Of(Page page, Frame frame, Uri address, SiteModel site)
    {
        if (page is NotFoundPage or RedirectPage or SearchPage ||
            frame.Breadcrumbs.IsEmpty && page is not (ArticlePage or TermPage or GlossaryPage))
            return "";

        var output = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(output, Options))
            new WriteFacts(json, frame, address, site).Graph(page);

        // In JSON this sign stands in texts alone, and without it nothing can end the script element or open a comment.
        return Encoding.UTF8.GetString(output.WrittenSpan).Replace("<", "\\u003C", StringComparison.Ordinal);
    }

    private void Graph(Page page)
    {
        _json.WriteStartObject();
        Fact("@context", "https://schema.org");
        _json.WriteStartArray("@graph");
        switch (page)
        {
            case ArticlePage article:
                Article(article);
                Questions(article.Faq);
                break;
            case TermPage term:
                Term(term);
                break;
            case GlossaryPage glossary:
                TermSet(glossary);
                break;
        }

        Breadcrumbs(page);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Article(ArticlePage page)
    {
        if (_site.Find<ComposedArticle>(page.Path) is not { } article)
            return;

        Start("Article");
        Fact("@id", page.Path);
        Fact("headline", page.Title);
        Fact("description", page.Description);
        Fact("inLanguage", _frame.Language);
        Fact("datePublished", Day(_site.Get(SiteHistory.Fact).BeginningOf(_site.FileOf(page.Path))));
        Fact("dateModified", Day(LastChange.Of(article, _site)));
        _json.WritePropertyName("author");
        Start("Organization");
        Fact("name", _frame.SiteTitle);
        Fact("url", HomePage.Address);
        _json.WriteEndObject();
        Mentions(article);
        _json.WriteEndObject();
    }

    private void Mentions(ComposedArticle article)
    {
        var terms = article.Links.Where(link => link.Kind == LinkKind.Mention).Select(link => link.Target)
            .Distinct().Take(MostMentions).ToArray();
        if (terms.Length == 0)
            return;

        _json.WriteStartArray("mentions");
        foreach (var term in terms)
            Reference(term);
        _json.WriteEndArray();
    }

    private void Questions(ImmutableArray<ComposedQuestion> questions)
    {
        if (questions.IsEmpty)
            return;

        Start("FAQPage");
        _json.WriteStartArray("mainEntity");
        foreach (var question in questions)
        {
            Start("Question");
            Fact("name", question.Asked);
            _json.WritePropertyName("acceptedAnswer");
            Start("Answer");
            Fact("text", question.PlainAnswer);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Term(TermPage page)
    {
        Start("DefinedTerm");
        Fact("@id", page.Path);
        Fact("name", page.Term.Name.Text);
        Fact("termCode", page.Term.Abbreviation?.Text);
        if (!page.OtherLabels.IsEmpty)
        {
            _json.WriteStartArray("alternateName");
            foreach (var label in page.OtherLabels)
                _json.WriteStringValue(label);
            _json.WriteEndArray();
        }

        Fact("description", page.Description);
        _json.WritePropertyName("inDefinedTermSet");
        Reference(GlossaryPage.Address);
        _json.WriteEndObject();
    }

    private void TermSet(GlossaryPage page)
    {
        Start("DefinedTermSet");
        Fact("@id", page.Path);
        Fact("name", $"{_frame.SiteTitle}: {page.Title}");
        Fact("description", page.Description);
        Fact("inLanguage", _frame.Language);
        _json.WriteEndObject();
    }

    private void Breadcrumbs(Page page)
    {
        if (_frame.Breadcrumbs.IsEmpty)
            return;

        Start("BreadcrumbList");
        _json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in _frame.Breadcrumbs.Append(new PageLink(page.Title, page.Path)))
        {
            Start("ListItem");
            _json.WriteNumber("position", ++position);
            Fact("name", step.Words);
            Fact("item", step.Target);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Start(string type)
    {
        _json.WriteStartObject();
        Fact("@type", type);
    }

    private void Reference(SitePath page)
    {
        _json.WriteStartObject();
        Fact("@id", page);
        _json.WriteEndObject();
    }

    private void Fact(string name, SitePath page) => Fact(name, WebAddress.TextOf(_address, page));

    private void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _json.WriteString(name, value);
    }

    private static string? Day(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
