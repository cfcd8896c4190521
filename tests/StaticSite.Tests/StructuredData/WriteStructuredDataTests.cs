using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Tests.StructuredData;

/// <summary>What pages tell machines in the words of schema.org.</summary>
public sealed class WriteStructuredDataTests
{
    private const string Site = """
        === site.yml
        title: Words
        base-url: https://example.org/w/
        === articles/what.md
        ---
        title: What is "BPO" </script>?
        description: In one <!-- sentence.
        reviewed: 2026-03-02
        faq:
          - question: Is it <b>new</b>?
            answer: No, a BPO is *old* [@us]. See [[bpo|the "term"]].
        sources: [us]
        ---
        A BPO and a pear, then a BPO.
        === articles/bare.md
        ---
        title: Bare
        ---
        Text.
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        aliases: [process outsourcing]
        definition: outsourcing of a process
        ---
        === glossary/pear.md
        ---
        term: pear
        definition: fruit
        ---
        === sources.yml
        sources:
          - key: us
            kind: own
            title: What we know
            verified: read

        """;

    [Fact]
    public void An_article_names_its_terms_and_its_questions() => Assert.Equal(
        """
        {"@context":"https://schema.org","@graph":[
        {"@type":"Article","@id":"https://example.org/w/articles/what.html","headline":"What is \"BPO\" \u003C/script>?",
        "description":"In one \u003C!-- sentence.","inLanguage":"en","dateModified":"2026-03-02",
        "author":{"@type":"Organization","name":"Words","url":"https://example.org/w/"},
        "mentions":[{"@id":"https://example.org/w/glossary/bpo.html"},{"@id":"https://example.org/w/glossary/pear.html"}]},
        {"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Is it \u003Cb>new\u003C/b>?",
        "acceptedAnswer":{"@type":"Answer","text":"No, a BPO is old. See the \"term\"."}}]},
        {"@type":"BreadcrumbList","itemListElement":[
        {"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/w/"},
        {"@type":"ListItem","position":2,"name":"Articles","item":"https://example.org/w/articles/"},
        {"@type":"ListItem","position":3,"name":"What is \"BPO\" \u003C/script>?","item":"https://example.org/w/articles/what.html"}]}]}
        """.ReplaceLineEndings(""), DataOf("articles/what.html"));

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.StartsWith(
        """
        {"@context":"https://schema.org","@graph":[
        {"@type":"Article","@id":"https://example.org/w/articles/bare.html","headline":"Bare","inLanguage":"en",
        "author":{"@type":"Organization","name":"Words","url":"https://example.org/w/"}},
        {"@type":"BreadcrumbList"
        """.ReplaceLineEndings(""), DataOf("articles/bare.html"), StringComparison.Ordinal);

    [Fact]
    public void A_term_is_a_defined_term_of_the_glossary()
    {
        Assert.StartsWith(
            """
            {"@context":"https://schema.org","@graph":[
            {"@type":"DefinedTerm","@id":"https://example.org/w/glossary/bpo.html","name":"business process outsourcing",
            "termCode":"BPO","alternateName":["process outsourcing"],"description":"Outsourcing of a process.",
            "inDefinedTermSet":{"@id":"https://example.org/w/glossary/"}},
            """.ReplaceLineEndings(""), DataOf("glossary/bpo.html"), StringComparison.Ordinal);
        Assert.StartsWith(
            """
            {"@context":"https://schema.org","@graph":[
            {"@type":"DefinedTermSet","@id":"https://example.org/w/glossary/","name":"Words: Glossary",
            "description":"2 terms from A to Z.","inLanguage":"en"},
            """.ReplaceLineEndings(""), DataOf("glossary/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("search.html")]
    public void A_page_that_is_about_nothing_says_nothing(string page) => Assert.Equal("", DataOf(page));

    [Fact]
    public void Every_page_names_the_feeds_that_there_are() => Assert.Equal("Articles", Heads(Site)["404.html"].Feeds.Single().Words);

    [Fact]
    public void Without_an_address_no_page_says_anything() => Assert.All(
        Heads(Site.Replace("base-url: https://example.org/w/\n", "", StringComparison.Ordinal)).Values,
        head => Assert.Equal(("", 0), (head.StructuredData, head.Feeds.Length)));

    private static string DataOf(string page) => Heads(Site)[page].StructuredData;

    private static Dictionary<string, PageHead> Heads(string text)
    {
        var theme = new HeadTheme();
        var site = TestSite.Of(TestSite.Files(text), theme: theme);
        Assert.Equal("", site.Messages);
        site.Publish();
        return theme.Heads;
    }

    private sealed class HeadTheme : PlainTheme
    {
        public Dictionary<string, PageHead> Heads { get; } = [];

        public override void Render(Page page, Frame frame, IBufferWriter<byte> output)
        {
            lock (Heads)
                Heads[page.Path.FileName] = frame.Head;
            Encoding.UTF8.GetBytes(page.Title, output);
        }
    }
}
