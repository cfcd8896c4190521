using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Search;
using StaticSite.Sources;

namespace StaticSite.Theme.Tests;

/// <summary>Page models small enough to read, and the pages that the theme makes of them.</summary>
internal static class Samples
{
    private static readonly SitePath Articles = SitePath.Parse("/articles/index.html");

    /// <summary>The words of the theme.</summary>
    public static Strings Strings { get; } = new RazorTheme().StringsIn("en");

    private static readonly SourceLocation Nowhere = new("input/x.yml", 1, 1);

    public static readonly Reference Iso = new("iso", "ISO 37500:2014", SourceRegister.Address, "iso");
    public static readonly Reference Blog = new("blog", "A blog", SourceRegister.Address, "blog");
    public static readonly Reference Own = new("editorial", "Our own knowledge", SourceRegister.Address, "editorial", IsOwn: true);
    public static readonly Reference Disputed = new("C-01", "Is every call center a BPO?", SitePath.Parse("/disputes.html"), "c-01");
    public static readonly PageLink Bpo = new("business process outsourcing", Term.PathOf("bpo"));
    public static readonly PageLink Kpo = new("knowledge process outsourcing", Term.PathOf("kpo"));

    public static readonly ComparisonTable Table = new(
        "bpo-vs-kpo", new PageLink("BPO and KPO", SitePath.Parse("/comparisons/bpo-vs-kpo.html")), "How do they differ?",
        [Bpo, Kpo],
        [
            new ComparisonRow("bpo-vs-kpo-basis", "What the work rests on",
            [
                new ComparisonCell(Text("Rules"), null, [Iso], null),
                new ComparisonCell(Text("Judgement"), null, [Blog, Iso], new DateOnly(2026, 11, 21)),
            ]),
            new ComparisonRow("bpo-vs-kpo-voice", "With telephone",
            [
                new ComparisonCell(Text("Sometimes"), CellValue.Partly, [], null) { Plain = "Sometimes" },
                new ComparisonCell(Text("No, hardly ever"), CellValue.No, [], null) { Plain = "No, hardly ever" },
            ]),
            new ComparisonRow("bpo-vs-kpo-payer", "Who pays",
            [
                new ComparisonCell(Text("Client, by the hour"), null, [], null) { Plain = "Client, by the hour", Party = Party.First },
                new ComparisonCell(Text("a provider may pay"), CellValue.Yes, [], null) { Plain = "a provider may pay", Party = Party.Second },
            ]),
        ],
        Text("Neither stands above the other."), [Disputed]);

    public static readonly ComparisonSquare Square = new(
        "bpo-vs-kpo-square", Table.Self,
        new SquareSide(new PageLink("BPO", Bpo.Target), "By others", "By ourselves"),
        new SquareSide(new PageLink("call center", Term.PathOf("call-center")), "By telephone", "Without"),
        Example("Others write."), Example("Our staff calls."), Example("Others call."), Example("We write."), Text("Invented."));

    private static SquareExample Example(string text) => new(Text(text), text);

    public static ArticlePage Article(params ImmutableArray<BodyPart> parts) => new(
        SitePath.Parse("/articles/what-is-bpo.html"), "What BPO is", "In one sentence.",
        new Body(
            [
                new BodyPart.Prose(Text(
                    "<h2 id=\"main\">Main</h2>\n<p>See <a class=\"term\" data-term=\"kpo\" href=\"", Kpo.Target, "\">KPO</a>.</p>\n")),
                .. parts,
            ],
            [new Heading(2, "main", "Main")]),
        [new ComposedQuestion("is-it", "Is it?", new Body([new BodyPart.Prose(Text("<p>Yes.</p>"))], []))],
        "questions", [Iso, Blog], new DateOnly(2026, 11, 21), 3);

    public static TermPage TermPage(string homonym = "") => new(
        MakeTerm(homonym), "Outsourcing of a process.", Text("Outsourcing of a process"), ".", [Iso], Body.Empty,
        ["BPO services"], ["body shopping"], [], [Kpo], [],
        [
            new ConfusedTerm(Kpo, "Of knowledge work.", Table.Self.Target) { Difference = "KPO needs an expert; BPO may follow rules." },
            new ConfusedTerm(new PageLink("call center", Term.PathOf("call-center")), "By telephone.", null),
        ],
        [
            new TermUse(new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html")),
                [new PageLink("Main", SitePath.Parse("/articles/what-is-bpo.html"), "main")]),
        ],
        [Iso], [Disputed])
    { Formula = "answered in time ÷ all calls × 100", Example = Text("A shop has its <em>bills</em> paid by others.") };

    public static GlossaryPage Glossary { get; } = new("Two terms.",
    [
        new GlossaryLetter("B", "letter-b",
        [
            new GlossaryEntry("business process outsourcing", "BPO", "bpo", "Outsourcing of a process.", "Models", [Bpo]),
        ]),
        new GlossaryLetter("P", "letter-p",
        [
            new GlossaryEntry("process work", "", "process-work", "", "", [Bpo, Kpo]),
        ]),
    ],
    ["Models", "Metrics"], Strings);

    public static ComparisonPage Comparison { get; } = new(
        Table.Self.Target, "How do they differ?", "How do they differ?", Table,
        [new ComparedTerm(Bpo, "Outsourcing of a process."), new ComparedTerm(Kpo, "Of knowledge work.")],
        [new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html"))], [Iso, Blog])
    { Answer = Text("KPO is BPO of work that needs an expert."), Reviewed = new DateOnly(2026, 11, 21) };

    public static SourcesPage Sources { get; } = new(
    [
        new SourceGroup("Standards", "kind-standard",
        [
            new SourceEntry(
                new Source(new Located("iso", Nowhere), "Guidance", "ISO 37500:2014", new Located("standard", Nowhere), "ISO",
                    new Uri("https://example.org/iso?a=1&b=2"), Verification.SecondHand, "a shop", "roles", "Paid."),
                [Bpo]),
        ]),
    ], Strings);

    /// <summary>One page of each kind.</summary>
    public static ImmutableArray<Page> Pages => AllPages.Value;

    // One line for each feature that has samples of its own. Not before somebody asks, since those are made of these.
    private static readonly Lazy<ImmutableArray<FeatureSamples>> OfFeatures = new(() =>
    [
        Alerts.AlertSamples.All,
        CodeBlocks.CodeSamples.All,
        Details.DetailsSamples.All,
        Disputes.DisputeSamples.All,
        Quiz.QuizSamples.All,
        SpokenAnswers.SpokenAnswerSamples.All,
        StandalonePages.StandalonePageSamples.All,
        Tabs.TabSamples.All,
        WhichWord.WhichWordSamples.All,
    ]);

    private static readonly Lazy<ImmutableArray<Page>> AllPages = new(() =>
    [
        new HomePage("Words", "What words mean.", [new PageLink("Which word fits?", SitePath.Parse("/which-word.html"))], [.. Overviews.Select((part, place) => new HomePart($"part-{place}", "A part", part))], 2) { Head = [new SearchForm([])] },
        new WrittenHomePage("Words", "What words mean.", PartsAsText, PageCitations.Of([Iso], [PartsAsText]), new DateOnly(2026, 11, 21)),
        new ArticleListPage(Articles, "Articles", "", [new ArticleSummary(new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html")), "")]),
        Article([.. Parts.Concat(Parts).Select(part => new BodyPart.Shown(part))]),
        Glossary,
        TermPage("Also a planning order."),
        new ComparisonListPage([Summary], Strings),
        Comparison,
        Sources,
        new PickPage([Bpo, Kpo],
            [
                new PickCriterion("Risk",
                [
                    new PickCell(Bpo.Target, new ComparisonCell(Text("Low"), null, [Blog], null)),
                    new PickCell(Kpo.Target, new ComparisonCell(Text("High"), null, [Iso], null)),
                ]),
            ], [Iso, Blog], Strings),
        new RedirectPage(SitePath.Parse("/comparisons/kpo-vs-bpo.html"), Table.Self),
        new NotFoundPage(Strings),
        new SearchPage(new PageLink("From A to Z", GlossaryPage.Address), Strings),
        .. OfFeatures.Value.SelectMany(samples => samples.Pages),
    ]);

    /// <summary>One of each kind of part that a text may show.</summary>
    public static ImmutableArray<IEmbed> Parts => [Table, Square, .. Overviews, .. OfFeatures.Value.SelectMany(samples => samples.Parts)];

    private static ComparisonSummary Summary => new(Table.Self, "How do they differ?", [Bpo, Kpo]) { Names = ["BPO", "KPO"], Answer = "By what they need." };

    private static Body PartsAsText => new([.. Overviews.Prepend(Table).Select(part => new BodyPart.Shown(part))], []);

    private static ImmutableArray<IEmbed> Overviews =>
    [
        new TermCards([new TermCard(Bpo, "BPO", "Outsourcing of a process.")]),
        new ComparisonOverview([Summary]) { All = new PageLink("All 10 comparisons", ComparisonListPage.Address) },
        new ArticleOverview([new ArticleSummary(new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html")), "In one sentence.")]),
        new SectionOverview([new ArticleSummary(new PageLink("Guide", SitePath.Parse("/articles/guide/index.html")), "How to.") { Count = 3 }]),
        new CategoryOverview([new Category("Models", [Bpo, Kpo])]),
        new SearchForm(["Is a call center a BPO?"]),
    ];

    public static Markup Text(string markup) => new(Encoding.UTF8.GetBytes(markup), []);

    private static Markup Text(string before, SitePath target, string after) => new(
        Encoding.UTF8.GetBytes(before + after), [new AddressHole(Encoding.UTF8.GetByteCount(before), target, "")]);

    public static string Html(
        Page page, Uri? baseUrl = null, string siteTitle = "Words", string language = "en", PageHead? head = null) =>
        Html(page, Frame(page, baseUrl, siteTitle, language) with { Head = head ?? PageHead.Silent });

    public static string Html(Page page, Frame frame, RazorTheme? theme = null)
    {
        var output = new ArrayBufferWriter<byte>();
        (theme ?? new RazorTheme()).Render(page, frame, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static IHtmlDocument Document(Page page, Uri? baseUrl = null, string language = "en") =>
        new HtmlParser().ParseDocument(Html(page, baseUrl, language: language));

    public static IHtmlDocument Document(Page page, RazorTheme theme) =>
        new HtmlParser().ParseDocument(Html(page, Frame(page), theme));

    public static IHtmlDocument Document(Page page, Frame frame) => new HtmlParser().ParseDocument(Html(page, frame));

    /// <summary>The names of the style sheets that a page loads.</summary>
    public static string[] SheetsOf(Page page, RazorTheme? theme = null) =>
        Loaded(page, theme, "link[rel=stylesheet]", "href");

    /// <summary>The names of the scripts that a page loads.</summary>
    public static string[] ScriptsOf(Page page, RazorTheme? theme = null) => Loaded(page, theme, "script[src]", "src");

    /// <summary>What an element says, with single spaces.</summary>
    public static string Words(string selector, Page page) => string.Join(' ',
        Document(page).QuerySelector(selector)!.TextContent.Split(' ', '\n').Where(word => word.Length > 0));

    private static string[] Loaded(Page page, RazorTheme? theme, string selector, string attribute) =>
    [
        .. Document(page, theme ?? new RazorTheme()).QuerySelectorAll(selector)
            .Select(element => element.GetAttribute(attribute)!.Split('/')[^1].Split('.')[0]),
    ];

    public static Frame Frame(Page page, Uri? baseUrl = null, string siteTitle = "Words", string language = "en") => new(
        siteTitle, language, baseUrl,
        [new PageLink("Articles", Articles), new PageLink("Glossary", GlossaryPage.Address)],
        page is HomePage ? [] : [new PageLink("Home", HomePage.Address)],
        null,
        page is ArticlePage ? new PageLink("The next one", SitePath.Parse("/articles/next.html")) : null,
        null,
        null,
        [])
    {
        Strings = Strings,
        Look = AsTyped,
    };

    // So that what a test says is what stands on the page.
    private static readonly SiteLook AsTyped = new() { CurlsQuotes = false };

    private static Term MakeTerm(string homonym) => new(
        new SourceFile("input", "glossary/bpo.md", ReadOnlyMemory<byte>.Empty),
        new Located("business process outsourcing", Nowhere), new Located("BPO", Nowhere), [], [], [], [], [], [], [],
        new Located("Models", Nowhere), [], [], [], homonym, [], [], new DateOnly(2026, 11, 21),
        new Located("outsourcing of a process", Nowhere), new BodyText(new SourceFile("input", "glossary/bpo.md", ReadOnlyMemory<byte>.Empty), 0, 1));
}

/// <summary>What a feature has samples of.</summary>
internal sealed record FeatureSamples(ImmutableArray<Page> Pages, ImmutableArray<IEmbed> Parts);
