using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme;

namespace StaticSite.Cli.Tests.Preview;

/// <summary>The preview's page for those who look after the glossary.</summary>
public sealed class EditorsPageTests
{
    private const string Article = """
        ---
        title: Stores & "more"
        ---
        A cache is *near*. A cache, a cache `<b>` and a Kache.

        ## Further down

        The caches of [[cache|it]].
        """;

    private static readonly Dictionary<string, string> Input = new()
    {
        ["site.yml"] = "title: Test site\n",
        ["glossary/cache.md"] = "---\nterm: cache\naliases: [store]\nabbreviation: CA\ndefinition: a place near by\n---\n",
        ["glossary/node.md"] = "---\nterm: node\ndefinition: one machine with a queue\n---\n",
        ["glossary/queue.md"] = "---\nterm: queue\ndefinition: a row\n---\n",
        ["glossary/zebra.md"] = "---\nterm: zebra\ncautious: [stripes]\ndefinition: an animal\n---\n",
        ["articles/one.md"] = Article,
        ["articles/two.md"] = "---\ntitle: Two\n---\nThe stripes of a store.\n",
    };

    [Fact]
    public void It_shows_for_each_term_what_became_of_its_mentions() => Assert.Equal(
        """
        Back to the site
        Glossary in use
        How texts use the terms. This page is part of the preview and never published.
        Terms: 4 1 never mentioned
        Mentions: 8 on 3 of 6 pages
        Links: 5 on 3 pages
        Not linked: 3 38 % of all mentions
        4 terms
        Term | Links | Linking pages | Mentions | Not linked | Pages | Suggestions
        cache (CA) | 4 | 2 | 6 | 2 | 33 % | 0
        node | 0 | 0 | 0 | 0 | 0 % | 0
        queue | 1 | 1 | 1 | 0 | 17 % | 0
        zebra | 0 | 0 | 1 | 1 | 17 % | 0
        """,
        Text(""));

    [Fact]
    public void What_is_open_shows_each_mention_in_its_sentence_and_where_it_stands()
    {
        var page = Page("?open=cache&group=linked:cache&group=alreadylinked:cache");

        Assert.Equal(
            """
            [Its page](/glossary/cache.html) input/glossary/cache.md
            4 links on 2 pages; 2 mentions not linked; 2 of 6 pages mention it.
            # Linked: 3 on 2 pages
            - cache 1
            - caches 1
            - store 1
            Readers can follow these.
            A [cache] is near.
            [Stores & "more"](/articles/one.html#:~:text=A-,cache,-is%20near.) input/articles/one.md:4
            The [caches] of it.
            [Stores & "more"](/articles/one.html#further-down:~:text=The-,caches,-of%20it.) input/articles/one.md:8
            The stripes of a [store].
            [Two](/articles/two.html#:~:text=stripes%20of%20a-,store) input/articles/two.md:4
            # Linked because an author asks: 1 on 1 page
            - it 1
            # Linked further up: 2 on 1 page
            - cache 2
            The first mention is enough. 'autolink' of a page and 'mentions' in site.yml say how often it is repeated.
            A [cache], a cache <b> and a Kache.
            [Stores & "more"](/articles/one.html#:~:text=A-,cache,-%2C%20a%20cache) input/articles/one.md:4 (linked on line 4)
            A cache, a [cache] <b> and a Kache.
            [Stores & "more"](/articles/one.html#:~:text=A%20cache%2C%20a-,cache,-%3Cb%3E%20and%20a) input/articles/one.md:4 (linked on line 4)
            """,
            string.Join('\n', page.QuerySelectorAll(".uses p, .uses h3, .uses .words li").Select(part => part.LocalName switch
            {
                "h3" => "# " + part.TextContent,
                "li" => "- " + part.TextContent,
                _ => string.Concat(part.ChildNodes.Select(Inner)),
            })));

        static string Inner(INode node) => node switch
        {
            IHtmlAnchorElement link => $"[{link.TextContent}]({link.GetAttribute("href")})",
            IElement { LocalName: "mark" } mark => $"[{mark.TextContent}]",
            _ => node.TextContent,
        };
    }

    [Theory]
    [InlineData("", "cache, node, queue, zebra")]
    [InlineData("?words=e", "cache, node, queue, zebra")]
    [InlineData("?words=STORE", "cache")]
    [InlineData("?words=stripes", "zebra")]
    [InlineData("?words=cache+sto", "cache")]
    [InlineData("?words=cache+node", "")]
    [InlineData("?show=unlinked", "zebra")]
    [InlineData("?show=unused", "node")]
    [InlineData("?show=2", "cache, node, queue, zebra")]
    [InlineData("?sort=links", "cache, queue, node, zebra")]
    [InlineData("?sort=links-reversed", "node, zebra, queue, cache")]
    [InlineData("?sort=term-reversed", "zebra, queue, node, cache")]
    [InlineData("?sort=mentions", "cache, queue, zebra, node")]
    [InlineData("?sort=nonsense&show=nonsense&open=nonsense&group=nonsense&group=linked:nonsense&group=9:cache", "cache, node, queue, zebra")]
    public void Terms_are_filtered_and_sorted_as_the_address_says(string query, string terms) =>
        Assert.Equal(terms, string.Join(", ", Page(query).QuerySelectorAll("tbody th").Select(head => head.TextContent.Split(" (")[0])));

    [Theory]
    [InlineData("", "open=cache", "?open=cache")]
    [InlineData("?words=a%26b&show=unused&open=node", "open=cache", "?words=a%26b&show=unused&open=node&open=cache")]
    [InlineData("?open=node&open=cache&group=linked:cache&group=linked:node&whole=linked:cache", "open=cache", "?open=node&group=linked%3Anode")]
    [InlineData("?open=cache", "group=linked:cache", "?open=cache&group=linked%3Acache")]
    [InlineData("?open=cache&group=linked:cache&whole=linked:cache", "group=linked:cache", "?open=cache")]
    [InlineData("?open=cache&group=linked:cache", "whole=linked:cache", "?open=cache&group=linked%3Acache&whole=linked%3Acache")]
    [InlineData("", "sort=links", "?sort=links")]
    [InlineData("?sort=links", "sort=links", "?sort=links-reversed")]
    [InlineData("?sort=links-reversed", "sort=links", "?sort=links")]
    [InlineData("?sort=links", "sort=term", "")]
    [InlineData("?words=a", "nonsense", "?words=a")]
    public void A_button_leads_to_the_page_in_another_state(string query, string pressed, string after) =>
        Assert.Equal("/_preview/glossary" + after, State(query).After(pressed).Address);

    [Fact]
    public void The_form_says_of_the_state_what_its_fields_do_not()
    {
        var form = Page("?words=%22%3E%3Cscript%3E&show=unused&sort=links-reversed&open=cache&group=linked:cache&open=%22%3E%3Cb%3E").Forms[0];

        Assert.Equal(
            """
            words = "><script>
            sort = links-reversed
            open = cache
            open = "><b>
            group = linked:cache
            """,
            string.Join('\n', form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => $"{input.Name} = {input.Value}")));
        Assert.Equal("unused", form.QuerySelector<IHtmlSelectElement>("select")!.Value);
        Assert.Equal("descending", Assert.Single(Page("?sort=links").QuerySelectorAll("[aria-sort]")).GetAttribute("aria-sort"));
        Assert.Empty(form.QuerySelectorAll("script, b"));
    }

    [Fact]
    public void Suggestions_stand_above_the_terms_and_with_each()
    {
        var input = new Dictionary<string, string>(Input)
        {
            ["articles/three.md"] = "---\ntitle: Three\n---\nThe [quick one](../glossary/cache.md), the [fast hold](../glossary/cache.md) and a [[cache|fast hold]].\n",
            ["articles/four.md"] = "---\ntitle: Four\n---\nThe [fast hold](../glossary/cache.md).\n",
        };

        var page = Page("?open=cache&show=suggested&suggestions=few", input);

        Assert.Equal(["cache (CA)"], page.QuerySelectorAll("tbody th").Select(head => head.TextContent));
        Assert.Equal(
            """
            Suggestions: 2, 1 of them sure
            cache (CA): add the alias 'fast hold'. 3 links on 2 pages lead to it by these words.
            input/glossary/cache.md aliases: [store, fast hold] Copy
            input/articles/four.md:4input/articles/three.md:4input/articles/three.md:4
            cache (CA): perhaps add the alias 'quick one'. 1 link on 1 page leads to it by these words, but once may be chance.
            input/glossary/cache.md aliases: [store, quick one] Copy
            input/articles/three.md:4
            """,
            Changes(page.QuerySelector("h2")!.ParentElement!));
        Assert.Equal(
            """
            Add the alias 'fast hold'. 3 links on 2 pages lead to it by these words.
            input/glossary/cache.md aliases: [store, fast hold] Copy
            input/articles/four.md:4input/articles/three.md:4input/articles/three.md:4
            Perhaps add the alias 'quick one'. 1 link on 1 page leads to it by these words, but once may be chance.
            input/glossary/cache.md aliases: [store, quick one] Copy
            input/articles/three.md:4
            """,
            Changes(page.QuerySelector(".uses")!));
        Assert.Equal(["aliases: [store, fast hold]", "aliases: [store, quick one]"], page.QuerySelectorAll(".uses [data-copy]").Select(button => button.GetAttribute("data-copy")));
        Assert.Empty(Page("?show=suggested", input).QuerySelectorAll(".changes"));
        Assert.Equal("No suggestions", Page("?words=node", input).QuerySelector("h2")!.TextContent);

        static string Changes(IElement part) => string.Join('\n', part.QuerySelectorAll("h2, .changes > li > *").Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public void Words_of_texts_are_marked_as_in_their_language()
    {
        var page = Page("?open=cache&group=linked:cache", new(Input) { ["site.yml"] = "title: Test site\nlanguage: he\n" });

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            ["span cache (CA)", "q cache", "q store", "p A cache is near.", "a Stores & \"more\""],
            page.QuerySelectorAll("[lang=he][dir=auto]").Select(part => $"{part.LocalName} {part.TextContent}").Distinct().Take(5));
    }

    [Theory]
    [InlineData("", "suggestions=few", "?suggestions=few")]
    [InlineData("?suggestions=few", "suggestions=few", "")]
    [InlineData("?suggestions=few", "suggestions=all", "?suggestions=all")]
    [InlineData("?suggestions=all", "suggestions=few", "")]
    [InlineData("?open=cache", "group=nearly:cache", "?open=cache&group=nearly%3Acache")]
    public void Suggestions_open_and_close(string query, string pressed, string after) =>
        Assert.Equal("/_preview/glossary" + after, State(query).After(pressed).Address);

    [Fact]
    public void A_long_list_is_shown_in_part_until_somebody_asks_for_all_of_it()
    {
        var input = new Dictionary<string, string>(Input) { ["articles/long.md"] = "---\ntitle: Long\nautolink: all\n---\n" + string.Concat(Enumerable.Repeat("A cache.\n\n", 70)) };

        var few = Page("?open=cache&group=linked:cache", input);
        var all = Page("?open=cache&group=linked:cache&whole=linked:cache", input);

        Assert.Equal(50, few.QuerySelectorAll("ol li").Length);
        Assert.Equal("Show all 73", few.QuerySelector("[value^=whole]")!.TextContent);
        Assert.Equal(73, all.QuerySelectorAll("ol li").Length);
        Assert.Null(all.QuerySelector("[value^=whole]"));
    }

    [Fact]
    public async Task The_preview_serves_it_and_says_where()
    {
        using var folder = Folder();
        await using var preview = await RunningPreview.StartAsync(folder);

        using var response = await preview.Client.GetAsync(new Uri("/_preview/glossary?open=cache", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("data-page=\"/_preview/glossary\" data-version=\"edition-1\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-expanded=\"true\"", page, StringComparison.Ordinal);
        Assert.Equal(EditorsPage.Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("302  → /_preview/glossary?open=node&open=cache", await preview.GetAsync("/_preview/glossary?open=node&toggle=open%3Dcache"));
        Assert.StartsWith("200 text/javascript", await preview.GetAsync("/_preview/editors.js"), StringComparison.Ordinal);
        Assert.StartsWith("200 text/css", await preview.GetAsync("/_preview/editors.css"), StringComparison.Ordinal);
        Assert.Contains($"How texts use the glossary: {preview.Client.BaseAddress}_preview/glossary\n", (await preview.EndAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_change_makes_another_page_of_it_with_errors_or_without()
    {
        using var folder = Folder();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/_preview/glossary");
        Assert.StartsWith("{\"version\":\"edition-1\"", await events.NextAsync(), StringComparison.Ordinal);

        folder.With("input/articles/two.md", "---\ntitle: Two\n---\nA cache and a node.\n");
        Assert.StartsWith("{\"version\":\"edition-2\"", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("<strong>8</strong> on 3 of 6 pages", await preview.GetAsync("/_preview/glossary"), StringComparison.Ordinal);

        folder.With("input/articles/two.md", "---\ntitle: Two\n---\nA [link](nowhere.md) and a node.\n");
        Assert.StartsWith("{\"version\":\"edition-3\",\"count\":\"1 error", await events.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("<strong>7</strong> on 3 of 6 pages", await preview.GetAsync("/_preview/glossary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_counted_before_somebody_asks()
    {
        using var folder = Folder();
        using var output = new StringWriter();
        var site = new PreviewedSite();
        var context = new CommandContext(new Screen(new Pane(output), new Pane(output)), folder.Root, new FakeTime(), AddedParts.None.Build);
        var rebuild = new Rebuild(context, site, SiteFolders.Find(folder.Root, null, null, null), theme: null, new SiteOptions { ShowsDrafts = true });

        rebuild.First();
        var first = await site.CurrentAsync(TestContext.Current.CancellationToken);
        folder.With("input/articles/two.md", "---\ntitle: Two\n---\nA cache.\n");
        rebuild.After(new Change(new HashSet<string> { "articles/two.md" }, Theme: false));
        var second = await site.CurrentAsync(TestContext.Current.CancellationToken);

        Assert.False(first.Use!.IsValueCreated);
        Assert.False(second.Use!.IsValueCreated);
        Assert.Equal((8, 7), (first.Use.Value.Mentions, second.Use.Value.Mentions));
    }

    [Fact]
    public void A_build_publishes_nothing_of_it()
    {
        using var folder = Folder();

        Assert.Equal(0, folder.RunReal("build").ExitCode);

        Assert.DoesNotContain("_preview/", folder.Tree("output"), StringComparison.Ordinal);
        Assert.DoesNotContain("Glossary in use", folder.Tree("output"), StringComparison.Ordinal);
    }

    private static TestFolder Folder()
    {
        var folder = new TestFolder();
        foreach (var (name, text) in Input)
            folder.With("input/" + name, text);
        return folder;
    }

    private static EditorsState State(string query) => EditorsState.Of(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private static IHtmlDocument Page(string query, Dictionary<string, string>? input = null)
    {
        var site = SiteBuilder.Create(new SiteOptions { Explains = true }).Build(
            (input ?? Input).Select(file => new SourceFile("input", file.Key, Encoding.UTF8.GetBytes(file.Value))), new RazorTheme());
        var page = Encoding.UTF8.GetString(new EditorsPage(site.UseOfGlossary, State(query)).Write().Span);
        return new HtmlParser().ParseDocument(page);
    }

    private static string Text(string query)
    {
        var page = Page(query);
        return string.Join('\n', page.QuerySelectorAll("header p, h1, .totals div, [role=status], tr").Select(part => part switch
        {
            IHtmlTableRowElement row => string.Join(" | ", row.Cells.Select(cell => cell.TextContent)),
            { LocalName: "div" } => part.QuerySelector("dt")!.TextContent + ": " + part.QuerySelector("dd")!.TextContent,
            _ => part.TextContent,
        }));
    }
}
