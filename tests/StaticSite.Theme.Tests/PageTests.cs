using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown.Texts;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Sources;

namespace StaticSite.Theme.Tests;

public sealed class PageTests
{
    [Fact]
    public void A_term_page_defines_one_word_before_its_meaning()
    {
        var document = Samples.Document(Samples.TermPage());
        Assert.Equal("business process outsourcing", Assert.Single(document.QuerySelectorAll("dfn")).TextContent);
        Assert.Equal("Outsourcing of a process.\u00a0Source 1", document.QuerySelector(".meaning")!.TextContent);
        Assert.Null(document.QuerySelector(".own-definition"));
    }

    [Fact]
    public void A_definition_that_ends_with_a_mark_of_its_own_gets_none() => Assert.Equal(
        "Outsourcing of a process\u00a0Source 1",
        Samples.Document(Samples.TermPage() with { FullStop = "" }).QuerySelector(".meaning")!.TextContent);

    [Fact]
    public void Pages_that_share_a_name_have_beside_it_what_tells_them_apart()
    {
        var link = new PageLink("Introduction", Samples.Kpo.Target) { Beside = "pump" };
        var page = Samples.Document(new ArticleListPage(SitePath.Parse("/articles/index.html"), "Articles", "", [new ArticleSummary(link, "")]));
        Assert.Equal("Introduction pump", Regex.Replace(page.QuerySelector(".entries li")!.TextContent.Trim(), @"\s+", " "));
        var term = Samples.Document(Samples.TermPage() with { Uses = [new TermUse(link, [])] });
        Assert.Equal("Introduction pump", Regex.Replace(term.QuerySelector(".use-groups li")!.TextContent.Trim(), @"\s+", " "));
    }

    [Fact]
    public void A_word_is_used_in_texts_with_the_first_place_and_in_entries_by_name_and_the_rest_is_folded()
    {
        static TermUse Use(string name, params string[] sections) =>
            new(new(name, Samples.Kpo.Target), [.. sections.Select(section => new PageLink(section, Samples.Kpo.Target, section))]);

        var page = Samples.Document(Samples.TermPage() with
        {
            Uses = [Use("Text", "one", "two"), .. Enumerable.Range(1, 6).Select(number => Use($"Other {number}", "one")), .. Enumerable.Range(1, 12).Select(number => Use($"Entry {number}"))],
        });
        Assert.Equal(["In texts", "In entries and tables"], page.QuerySelectorAll(".use-groups dt").Select(group => group.TextContent));
        Assert.Equal(["Text", "one"], page.QuerySelectorAll(".use-list li")[0].QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Equal([5, 2, 10, 2], page.QuerySelectorAll(".use-groups ul").Select(list => list.Children.Length));
        Assert.Equal(["2 more: In texts", "2 more: In entries and tables"], page.QuerySelectorAll(".use-groups summary").Select(summary => summary.TextContent));
    }

    [Fact]
    public void Where_there_is_nothing_to_choose_there_is_no_menu()
    {
        var page = Samples.TermPage();
        Assert.Null(Samples.Document(page, Samples.Frame(page) with { Menu = [] }).QuerySelector(".menu"));
        Assert.Equal("page_menu", Samples.Document(page).QuerySelector(".menu-opener")!.GetAttribute("popovertarget"));
    }

    [Theory]
    [InlineData(1, "1 term from A to Z")]
    [InlineData(2, "All 2 terms from A to Z")]
    public void One_term_is_one_term(int count, string words) => Assert.Equal(
        words, Samples.Document(new HomePage("T", "", [], [], count)).QuerySelector("a.action")!.TextContent);

    [Fact]
    public void A_definition_that_rests_on_our_own_knowledge_alone_says_so()
    {
        var page = Samples.TermPage();
        var document = Samples.Document(page with { DefinedBy = [Samples.Own], Sources = [Samples.Own] });
        Assert.Equal("Outsourcing of a process.\u00a0editorial", document.QuerySelector(".meaning")!.TextContent);
        Assert.Contains("our own knowledge", document.QuerySelector(".own-definition")!.TextContent);

        var mixed = Samples.Document(page with { DefinedBy = [Samples.Iso, Samples.Own], Sources = [Samples.Iso, Samples.Own] });
        Assert.Equal("Outsourcing of a process.\u00a0Source 1, editorial", mixed.QuerySelector(".meaning")!.TextContent);
        Assert.Null(mixed.QuerySelector(".own-definition"));
    }

    [Fact]
    public void A_term_page_leads_to_the_comparison_where_there_is_one()
    {
        var compare = Samples.Document(Samples.TermPage()).QuerySelectorAll(".confused td a");
        Assert.Equal(["../comparisons/bpo-vs-kpo.html"], compare.Select(link => link.GetAttribute("href")));
        Assert.Equal("Compare business process outsourcing and knowledge process outsourcing", compare[0].TextContent);
    }

    [Fact]
    public void A_term_page_warns_of_another_word_of_the_same_letters()
    {
        Assert.Contains("Also a planning order.", Samples.Html(Samples.TermPage("Also a planning order.")));
        Assert.Null(Samples.Document(Samples.TermPage()).QuerySelector(".warning"));
    }

    [Fact]
    public void A_concept_map_is_read_from_the_wider_words_to_the_kinds()
    {
        PageLink[] words = [.. Enumerable.Range(0, 3).Select(i => new PageLink($"word {i}", Samples.Kpo.Target))];
        var page = Samples.TermPage() with { Broader = [words[0]], Narrower = [words[1]], Related = [words[2]] };
        Assert.Equal("A kind of word 0 business process outsourcing Kinds of it word 1", Samples.Words(".concept-map", page));
        Assert.Equal("Related word 2", Samples.Words(".related", page));

        var alone = Samples.Document(page with { Broader = [], Narrower = [] });
        Assert.Null(alone.QuerySelector(".concept-map"));
        Assert.NotNull(alone.QuerySelector(".related"));
    }

    [Fact]
    public void Other_names_stand_with_their_term_and_below_their_own_letter_if_that_is_another()
    {
        var kpo = new PageLink("knowledge process outsourcing", Samples.Kpo.Target);
        var page = Samples.Glossary with
        {
            Letters =
            [
                new GlossaryLetter("E", "letter-e", [new GlossaryEntry("expert work", "", "expert-work", "", "", [kpo])]),
                new GlossaryLetter("K", "letter-k",
                [
                    new GlossaryEntry("knowledge process outsourcing", "KPO", "kpo", "Of knowledge work.", "", [kpo]),
                    new GlossaryEntry("knowledge work", "", "knowledge-work", "", "", [kpo]),
                ]),
                new GlossaryLetter("Z", "letter-z", []),
            ],
        };
        var document = Samples.Document(page);
        Assert.Equal("also expert work, knowledge work", Samples.Words(".other-names", page));
        Assert.Equal("expert work see knowledge process outsourcing", Samples.Words(".elsewhere", page));
        Assert.Equal("#kpo", document.QuerySelector(".elsewhere a")!.GetAttribute("href"));
        Assert.Equal(["#letter-e", "#letter-k"], document.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_title_has_the_abbreviation_and_the_name_of_the_site_where_there_is_room()
    {
        Assert.Equal("Business process outsourcing (BPO) – Words", Samples.Document(Samples.TermPage()).Title);
        var longer = new string('x', 64);
        Assert.Equal(longer, Samples.Document(Samples.Article() with { Title = longer }).Title);
    }

    [Theory]
    [InlineData("en", null), InlineData("ar", "rtl"), InlineData("he-IL", "rtl"), InlineData("hr", null)]
    public void A_page_runs_the_way_its_language_does(string language, string? direction) =>
        Assert.Equal(direction, Samples.Document(Samples.Glossary, language: language).DocumentElement.GetAttribute("dir"));

    [Fact]
    public void A_page_brings_the_looks_of_its_own_kind_only()
    {
        Assert.Equal(["site"], Samples.SheetsOf(Samples.Article()));
        Assert.Equal(["site", "glossary", "cards"], Samples.SheetsOf(Samples.TermPage()));
        Assert.Equal(["site", "entries", "cards", "overviews", "pairs", "results", "home"], Samples.SheetsOf(Samples.Pages[0]));
    }

    [Fact]
    public void An_article_lists_its_sections_questions_and_sources()
    {
        var links = Samples.Document(Samples.Article()).QuerySelectorAll(".contents a");
        Assert.Equal(["#main", "#questions", "#page_sources"], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void An_article_numbers_its_sources_as_its_citations_do()
    {
        var sources = Samples.Document(Samples.Article()).QuerySelectorAll(".source-list li");
        Assert.Equal(["source-iso", "source-blog"], sources.Select(source => source.Id));
        Assert.Equal("../sources.html#iso", sources[0].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_table_says_what_its_cells_are()
    {
        var table = Samples.Document(Samples.Comparison).QuerySelector("table")!;
        Assert.Equal("How do they differ?", table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
        Assert.Null(table.Closest("[tabindex]:not(main)"));

        // Some browsers take what stands as a list for no table.
        Assert.Equal(
            ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"],
            table.QuerySelectorAll("[role]").Prepend(table).Select(part => part.GetAttribute("role")).Distinct());
    }

    [Fact]
    public void A_table_that_no_page_has_room_for_scrolls_in_a_box_with_a_name()
    {
        var table = Samples.Table with { Subjects = [.. Enumerable.Repeat(Samples.Bpo, 8)], ShortNames = [.. Enumerable.Repeat("BPO", 8)] };
        var document = Samples.Document(Samples.Comparison with { Table = table });
        var box = document.QuerySelector("table")!.ParentElement!;
        Assert.Equal(("0", "How do they differ?"), (box.GetAttribute("tabindex"), box.GetAttribute("aria-label")));
        Assert.Equal("8 columns: scroll sideways.", document.QuerySelector(".scroll-hint")!.TextContent);
    }

    [Fact]
    public void A_cell_cites_by_the_numbers_of_the_page()
    {
        var cites = Samples.Document(Samples.Comparison).QuerySelectorAll("td .cite");
        Assert.Equal(["#source-iso", "#source-iso"], cites.Select(cite => cite.GetAttribute("href")));
        Assert.Equal(["Source 1", "Sources 1, 2"], cites.Select(cite => cite.TextContent));
    }

    [Fact]
    public void A_row_has_one_mark_for_the_cells_that_rest_on_our_own_knowledge_alone()
    {
        ComparisonCell Cell(params Reference[] sources) => new(Samples.Text("Rules"), null, [.. sources], null);
        var table = Samples.Table with
        {
            Rows =
            [
                new ComparisonRow("own", "Own", [Cell(Samples.Own), Cell(Samples.Own)]),
                new ComparisonRow("both", "Both", [Cell(Samples.Iso, Samples.Own), Cell(Samples.Iso)]),
                new ComparisonRow("either", "Either", [Cell(Samples.Iso), Cell(Samples.Own)]),
                new ComparisonRow("read", "Read", [Cell(Samples.Iso), Cell(Samples.Iso)]),
            ],
        };
        var document = Samples.Document(Samples.Comparison with { Table = table, Sources = [Samples.Iso, Samples.Own] });

        Assert.Equal(
            ["Own○ | Rules | Rules", "Both | Rules\u00a0Source 1○ | Rules\u00a0Source 1", "Either○ | Rules\u00a0Source 1 | Rules", "Read | Rules\u00a0Source 1 | Rules\u00a0Source 1"],
            document.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Replace("\u2060", "").Trim()))));
        Assert.All(document.QuerySelectorAll(".unsourced"), ring => Assert.Equal("#bpo-vs-kpo_own", ring.GetAttribute("href")));
        Assert.Equal(
            "○ beside a row's name: its cells without a number are our own knowledge. ○ in a cell: some of it, or all, is our own knowledge.",
            document.GetElementById("bpo-vs-kpo_own")!.TextContent);
        Assert.All(document.QuerySelectorAll("#bpo-vs-kpo_own a"), link => Assert.Equal("#source-editorial", link.GetAttribute("href")));
        Assert.NotNull(document.QuerySelector("#bpo-vs-kpo_own ~ table"));
        Assert.Null(Samples.Document(Samples.Comparison).GetElementById("bpo-vs-kpo_own"));
    }

    [Fact]
    public void Tools_are_offered_where_they_help()
    {
        string? ToolsOf(ComparisonTable table) =>
            Samples.Document(Samples.Comparison with { Table = table }).QuerySelector(".table-tools")?.GetAttribute("data-tools");
        ComparisonTable Of(int rows, int columns, params string[] said) => Samples.Table with
        {
            Subjects = [.. Enumerable.Repeat(Samples.Bpo, columns)],
            ShortNames = [.. Enumerable.Repeat("BPO", columns)],
            Rows =
            [
                .. Enumerable.Range(0, rows).Select(row => new ComparisonRow($"row-{row}", "Row",
                    [.. Enumerable.Range(0, columns).Select(column => new ComparisonCell(Samples.Text(said[column % said.Length]), null, [], null) { Plain = said[column % said.Length] })])),
            ],
        };

        Assert.Null(ToolsOf(Of(7, 3, "Words")));
        Assert.Equal("filter", ToolsOf(Of(8, 3, "Words")));
        Assert.Equal("columns", ToolsOf(Of(2, 4, "Words")));
        Assert.Equal("sort", ToolsOf(Of(3, 2, "Words", "20 seconds")));
        Assert.Equal("filter columns sort", ToolsOf(Of(8, 4, "3")));
    }

    [Fact]
    public void A_square_is_a_table_of_two_questions()
    {
        var square = Samples.Document(Samples.Comparison with { Square = Samples.Square }).QuerySelector("table.square")!;
        Assert.Equal(
            [" | By ourselves | By others", "By telephone | call center Our staff calls. | Both Others call.", "Without | Neither We write. | BPO Others write."],
            square.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal("BPO or call center: two questions, four answers.", square.QuerySelector("caption")!.TextContent);
        Assert.Equal("Invented.", square.NextElementSibling!.TextContent);
        Assert.Equal(["col", "col", "row", "row"], square.QuerySelectorAll("th").Select(head => head.GetAttribute("scope")));
    }

    [Fact]
    public void A_term_page_has_facts_an_example_a_formula_and_how_it_differs_from_what_it_is_confused_with()
    {
        var document = Samples.Document(Samples.TermPage());
        Assert.Equal(
            ["Also called BPO services", "Better not: body shopping", "Topic: Models", "1 source", "Sources disagree on 1 point", "Reviewed on 21 November 2026"],
            document.QuerySelectorAll(".facts li").Select(fact => fact.TextContent));
        Assert.Equal("A shop has its bills paid by others.", document.QuerySelector(".example p")!.TextContent);
        Assert.Equal("BPO = answered in time ÷ all calls × 100", document.QuerySelector(".formula")!.TextContent);
        Assert.Equal(
            ["Of knowledge work.", "KPO needs an expert; BPO may follow rules.", "By telephone."],
            document.QuerySelectorAll(".confused td p").Select(line => line.TextContent));
    }

    [Theory]
    [InlineData("results \u00f7 contacts \u00d7 100", "results | contacts", "results over contacts \u00d7 100")]
    [InlineData("(talk + hold) \u00f7 contacts", "(talk + hold) | contacts", "talk + hold over contacts")]
    [InlineData("busy \u00f7 (busy + ready) \u00d7 100", "busy | (busy + ready)", "busy over busy + ready \u00d7 100")]
    [InlineData("(busy + ready) \u00f7 (paid + due)", "(busy + ready) | (paid + due)", "busy + ready over paid + due")]
    [InlineData("fixed + hours \u00d7 price \u00f7 calls \u2212 refund", "hours \u00d7 price | calls", "fixed + hours \u00d7 price over calls \u2212 refund")]
    [InlineData("(a) + (b) \u00f7 c", "(b) | c", "(a) + b over c")]
    [InlineData("((a) + (b)) \u00f7 c", "((a) + (b)) | c", "(a) + (b) over c")]
    [InlineData("(a) \u00d7 (b) \u00f7 c", "(a) \u00d7 (b) | c", "(a) \u00d7 (b) over c")]
    [InlineData("hours \u00d7 price", null, "hours \u00d7 price"), InlineData("a \u00f7 b \u00f7 c", null, "a \u00f7 b \u00f7 c")]
    [InlineData("a \u00f7 b, or c", null, "a \u00f7 b, or c"), InlineData("(a \u00f7 b) + c", null, "(a \u00f7 b) + c"), InlineData("(a \u00f7 b", null, "(a \u00f7 b")]
    public void A_formula_that_divides_once_is_a_fraction_and_says_what_was_typed(string formula, string? parts, string seen)
    {
        var shown = Samples.Document(Samples.TermPage() with { Formula = formula }).QuerySelector(".formula")!;
        Assert.Equal($"BPO = {formula}", shown.TextContent);
        Assert.Equal(parts, shown.QuerySelector(".fraction") is { } fraction ? $"{fraction.FirstElementChild!.TextContent} | {fraction.LastElementChild!.TextContent}" : null);

        foreach (var hidden in shown.QuerySelectorAll(".visually-hidden").ToArray())
            hidden.TextContent = hidden.TextContent == " \u00f7 " ? " over " : "";
        Assert.Equal($"BPO = {seen}", shown.TextContent);
    }

    [Fact]
    public void A_table_that_stands_as_lists_on_a_phone_stays_a_table_for_who_listens() => Assert.All(
        new (Page Page, string Table)[] { (Samples.TermPage(), ".confused"), (Samples.Comparison, ".compared") },
        shown =>
        {
            var table = Assert.Single(Samples.Document(shown.Page).QuerySelectorAll(shown.Table));
            Assert.Equal("table", table.GetAttribute("role"));
            Assert.All(table.QuerySelectorAll("thead, tbody, tr, th, td"), part => Assert.Equal(
                (part.LocalName, part.GetAttribute("scope")) switch
                {
                    ("thead" or "tbody", _) => "rowgroup",
                    ("tr", _) => "row",
                    ("th", "col") => "columnheader",
                    ("th", _) => "rowheader",
                    _ => "cell",
                },
                part.GetAttribute("role")));
        });

    [Theory]
    [InlineData("BPO or call center? Two words", "Two words"), InlineData("What is it?", null), InlineData("Plan No. 5 of it", null)]
    [InlineData("It works. Mostly", "Mostly"), InlineData("In the U.S. The rest", null), InlineData("See etc. and more", null)]
    public void The_second_sentence_of_a_title_is_set_apart(string title, string? second)
    {
        var heading = Samples.Document(Samples.Article() with { Title = title }).QuerySelector("h1")!;
        Assert.Equal((title, second), (heading.TextContent, heading.QuerySelector("small")?.TextContent));
    }

    [Fact]
    public void An_article_says_below_its_answer_what_it_rests_on()
    {
        var article = Samples.Article(new BodyPart.Shown(Samples.Table)) with { Disagreements = [Samples.Disputed, Samples.Disputed] };
        Assert.Equal(
            ["3 minutes to read", "2 sources #page_sources", "Sources disagree on 2 points ../disputes.html", "Reviewed on 21 November 2026"],
            Samples.Document(article).QuerySelectorAll(".facts li").Select(fact => $"{fact.TextContent} {fact.QuerySelector("a")?.GetAttribute("href")}".Trim()));
    }

    [Fact]
    public void A_comparison_answers_its_question_under_its_title()
    {
        Assert.Equal("KPO is BPO of work that needs an expert.", Samples.Document(Samples.Comparison).QuerySelector(".page-head .lead")!.TextContent);
        Assert.Null(Samples.Document(Samples.Comparison with { Answer = Markup.Empty }).QuerySelector(".page-head .lead"));
    }

    [Fact]
    public void A_value_is_said_once_and_has_a_shape()
    {
        var values = Samples.Document(Samples.Comparison).QuerySelectorAll(".value");
        Assert.Equal([("value partly", "Sometimes"), ("value no", ""), ("value yes", "Yes")],
            values.Select(value => (value.ClassName, value.TextContent)));
    }

    [Fact]
    public void A_table_shown_twice_keeps_the_anchors_of_the_first_and_the_second_leads_to_its_own_page()
    {
        var table = new BodyPart.Shown(Samples.Table);
        var links = Samples.Document(Samples.Article(table, table)).QuerySelectorAll("tbody th a");
        Assert.Equal(["#bpo-vs-kpo-basis", "../comparisons/bpo-vs-kpo.html#bpo-vs-kpo-basis"],
            new[] { links[0], links[3] }.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_table_whose_anchor_a_heading_has_leaves_it_to_the_heading()
    {
        var article = Samples.Article(new BodyPart.Shown(Samples.Table));
        var heading = new Heading(2, "bpo-vs-kpo-basis", "The same words");
        var document = Samples.Document(article with { Body = article.Body with { Headings = [heading] } });
        Assert.False(document.QuerySelector("tbody tr")!.HasAttribute("id"));
    }

    [Fact]
    public void A_title_that_the_text_itself_says_has_the_anchors_that_lead_to_it()
    {
        var article = Samples.Article();
        var titled = article with { Body = article.Body with { TitleIds = ["start", "what-bpo-is", "what-bpo-is-1"] } };
        Assert.Equal(
            $"<h1 id=\"start\"><span id=\"what-bpo-is\"></span><span id=\"what-bpo-is-1\"></span>{article.Title}</h1>",
            Samples.Document(titled).QuerySelector("h1")!.OuterHtml);
        Assert.False(Samples.Document(article).QuerySelector("h1")!.HasAttribute("id"));
    }

    [Fact]
    public void A_citation_that_the_page_does_not_list_is_our_mistake() => Assert.Throws<InvalidOperationException>(
        () => Samples.Html(Samples.Comparison with { Sources = [] }));

    [Fact]
    public void A_source_says_how_far_we_know_it()
    {
        var entry = Samples.Document(Samples.Sources).QuerySelector("#iso")!;
        Assert.Equal("Known second-hand, from a shop", entry.QuerySelector(".verified")!.TextContent);
        Assert.Equal("https://example.org/iso?a=1&b=2", entry.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_of_sources_says_what_each_is_used_for_and_where_it_is_cited()
    {
        var entry = Samples.Document(Samples.Sources).QuerySelector("#iso")!;
        Assert.Contains("Used for: roles", entry.TextContent);
        Assert.Equal("Cited on 1 page: Guidance · read with care", entry.QuerySelector("summary")!.TextContent);
        Assert.Equal(["glossary/bpo.html"], entry.QuerySelectorAll("details a").Select(link => link.GetAttribute("href")));

        var group = Samples.Sources.Groups[0];
        var uncited = Samples.Sources with { Groups = [group with { Entries = [group.Entries[0] with { CitedOn = [] }] }] };
        Assert.StartsWith("No page cites it yet.", Samples.Document(uncited).QuerySelector("#iso summary")!.TextContent);
    }

    [Fact]
    public void The_page_of_sources_counts_how_far_we_know_them()
    {
        var known = Samples.Sources.Groups[0].Entries[0];
        SourceEntry Entry(string key, string kind, Verification verified) =>
            known with { Source = known.Source with { Key = known.Source.Key with { Text = key }, Kind = known.Source.Key with { Text = kind }, Verified = verified } };
        var page = new SourcesPage(
        [
            new SourceGroup("Standards", "kind-standard",
                [known, Entry("a", "standard", Verification.Read), Entry("b", "standard", Verification.Read), Entry("c", "standard", Verification.Abstract)]),
            new SourceGroup("Our own knowledge", "kind-own", [Entry("editorial", "own", Verification.Unchecked)]),
        ], Samples.Strings);
        Assert.Equal(
            [" 4 sources", "verified yes 2 read by us", "verified partly 1 read in part", "verified no 1 known second-hand",
             " What rests on our own knowledge is marked \u201ceditorial\u201d."],
            Samples.Document(page).QuerySelectorAll(".facts li").Select(fact => $"{fact.QuerySelector("span")?.ClassName} {fact.TextContent}"));
    }

    [Fact]
    public void The_foot_of_a_page_leads_to_its_file_to_a_report_and_to_the_guide_for_writers()
    {
        var links = new SourceLinks(new Uri("https://example.org/edit"), new Uri("https://example.org/report"), new Uri("https://example.org/guide"));
        string[] Foot(SourceLinks? source) =>
            [.. Samples.Document(Samples.Glossary, Samples.Frame(Samples.Glossary) with { Source = source })
                .QuerySelectorAll(".site-footer nav:last-of-type a:not([href$='index.html'])").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")];

        Assert.Equal(
            ["Edit this page https://example.org/edit", "Report an error https://example.org/report", "How to contribute https://example.org/guide"],
            Foot(links));
        Assert.Equal(
            ["Report an error https://example.org/report", "How to contribute https://example.org/guide"],
            Foot(links with { Edit = null }));
        Assert.Equal([], Foot(null));
    }

    [Fact]
    public void A_failed_page_does_not_spoil_the_next()
    {
        Assert.ThrowsAny<Exception>(() => Samples.Html(Samples.Comparison with { Sources = [] }));
        Assert.Contains("<h1>How do they differ?</h1>", Samples.Html(Samples.Comparison));
    }
}
