using System.Collections.Concurrent;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests.Preview;

public sealed class PreviewTests
{
    private const string Article = """
        ---
        title: Title
        description: Description.
        reviewed: 2026-11-01
        ---
        The first words.
        """;

    [Theory]
    [InlineData("/articles/one.html", "200 text/html; charset=utf-8")]
    [InlineData("/articles/one", "200 text/html; charset=utf-8")]
    [InlineData("/articles/", "200 text/html; charset=utf-8")]
    [InlineData("/articles", "302  → /articles/")]
    [InlineData("/articles?a=b", "302  → /articles/?a=b")]
    [InlineData("/picture.svg", "200 image/svg+xml")]
    [InlineData("/articles/two", "404 text/html; charset=utf-8")]
    [InlineData("/../../etc/passwd", "404 text/html; charset=utf-8")]
    [InlineData("/%2e%2e/%2e%2e/site.yml", "404 text/html; charset=utf-8")]
    [InlineData("/articles\\one.md", "404 text/html; charset=utf-8")]
    [InlineData("/_preview/site.yml", "404 text/plain; charset=utf-8 The preview has no such file.")]
    public async Task Addresses_are_read_as_a_host_of_static_files_reads_them(string address, string answer)
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.StartsWith(answer, await preview.GetAsync(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "evil.example", "421 This preview answers to 127.0.0.1:* alone.")]
    [InlineData("GET", "127.0.0.1.evil.example:*", "421 This preview answers to 127.0.0.1:* alone.")]
    [InlineData("GET", "127.0.0.1:1", "421 This preview answers to 127.0.0.1:* alone.")]
    [InlineData("POST", "127.0.0.1:*", "405 A preview can only be read.")]
    [InlineData("DELETE", "localhost:*", "405 A preview can only be read.")]
    public async Task Pages_elsewhere_cannot_use_it(string method, string host, string answer)
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        var port = $"{preview.Client.BaseAddress!.Port}";
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        request.Headers.Host = host.Replace("*", port, StringComparison.Ordinal);

        using var response = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(answer.Replace("*", port, StringComparison.Ordinal), $"{(int)response.StatusCode} {text.TrimEnd()}");
        Assert.Equal(answer.StartsWith("405", StringComparison.Ordinal) ? "GET, HEAD" : "", string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
    }

    [Fact]
    public async Task A_saved_change_reaches_the_page_that_it_changes_and_no_other()
    {
        using var folder = Site().With("input/articles/two.md", Article.Replace("Title", "Other"));
        await using var preview = await RunningPreview.StartAsync(folder);
        using var one = await preview.FollowAsync("/articles/one.html");
        using var two = await preview.FollowAsync("/articles/two");
        var before = await one.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/one.html"), before);
        Assert.Equal(await NewsAsync(preview, "/articles/two"), await two.NextAsync());

        folder.With("input/articles/one.md", Article.Replace("first words", "second words"));

        var after = await one.NextAsync();
        Assert.Contains("second words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);
        Assert.Equal(await NewsAsync(preview, "/articles/one.html"), after);
        Assert.NotEqual(before, after);
        folder.With("input/articles/two.md", Article.Replace("Title", "Another"));
        var other = await two.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/two"), other);
    }

    [Fact]
    public async Task An_error_is_told_and_the_last_good_page_stays()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        var good = await events.NextAsync();

        folder.With("input/articles/one.md", Article + "\n\nSee [that](two.md).\n");

        Assert.Equal(
            $$"""
            {"version":"{{await VersionAsync(preview, "/articles/one")}}","count":"1 error","shows":"you see the last good version of the site.","errors":[{"place":"input/articles/one.md(8,5)","code":"LINK001","message":"\u0027two.md\u0027 leads to no page or file. Link to an existing one, or add it.","excerpt":"See [that](two.md).\n    ^"}]}
            """,
            await events.NextAsync());
        Assert.Contains("first words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);

        folder.With("input/articles/one.md", Article);
        Assert.Equal(good, await events.NextAsync());
    }

    [Fact]
    public async Task A_page_that_comes_or_goes_is_noticed_where_it_was_asked_for()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/two");
        Assert.Equal(News("no-page"), await events.NextAsync());

        folder.With("input/articles/two.md", Article.Replace("Title", "Other"));

        var news = await events.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/two"), news);
        folder.Without("input/articles/two.md");
        Assert.Equal(News("no-page"), await events.NextAsync());
    }

    [Fact]
    public async Task A_site_that_is_wrong_from_the_start_says_so_and_follows()
    {
        using var folder = Site().With("input/articles/one.md", "no front matter");
        await using var preview = await RunningPreview.StartAsync(folder);
        var page = await preview.GetAsync("/articles/one");
        Assert.StartsWith("500 text/html; charset=utf-8", page, StringComparison.Ordinal);
        Assert.Contains("The site cannot be shown yet", page, StringComparison.Ordinal);
        using var events = await preview.FollowAsync("/articles/one");
        Assert.StartsWith(
            $$"""{"version":"{{VersionIn(page)}}","count":"1 error""", await events.NextAsync(), StringComparison.Ordinal);

        folder.With("input/articles/one.md", Article);

        var mended = await events.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/one"), mended);
    }

    [Fact]
    public async Task A_draft_with_an_error_keeps_nobody_from_seeing_the_rest()
    {
        using var folder = Site()
            .With("input/articles/idea.md", Draft("idea", "[first](somewhere-else.md)"))
            .With("input/articles/leads.md", Draft("leads", "[first](idea.md)"))
            .With("input/articles/good.md", Draft("good", "first"));
        await using var preview = await RunningPreview.StartAsync(folder);
        using var one = await preview.FollowAsync("/articles/one");
        const string Error = """{"place":"input/articles/idea.md(7,5)","code":"LINK001","message":"\u0027somewhere-else.md\u0027 leads to no page or file. Link to an existing one, or add it.","excerpt":"The [first](somewhere-else.md) words.\n    ^"}""";
        string Told(string version) =>
            $$"""{"version":"{{version}}","count":"1 error","shows":"drafts with errors are left out, or as they were.","errors":[{{Error}}]}""";

        Assert.Equal(Told(await VersionAsync(preview, "/articles/one")), await one.NextAsync());
        Assert.StartsWith("404", await preview.GetAsync("/articles/idea"), StringComparison.Ordinal);

        folder.With("input/articles/leads.md", Draft("leads", "first"));
        while ((await preview.GetAsync("/articles/good")).StartsWith("404", StringComparison.Ordinal))
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.StartsWith("404", await preview.GetAsync("/articles/idea"), StringComparison.Ordinal);

        folder.With("input/articles/idea.md", Draft("idea", "first"));
        var whole = await WithoutErrors(one);
        Assert.Equal(await NewsAsync(preview, "/articles/one"), whole);

        // Whoever writes it sees it as it was, and all else as it is.
        folder.With("input/articles/idea.md", Draft("idea", "[first](somewhere-else.md)"));
        var news = await one.NextAsync();
        Assert.Equal(Told(await VersionAsync(preview, "/articles/one")), news);
        Assert.StartsWith("200", await preview.GetAsync("/articles/idea"), StringComparison.Ordinal);
        folder.With("input/articles/one.md", Article.Replace("first words", "second words"));
        await one.NextAsync();
        Assert.Contains("second words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);

        var outcome = await preview.EndAsync();
        Assert.Contains("with 1 error. Drafts with errors are left out, and what leads to them.", outcome.Output, StringComparison.Ordinal);

        static string Draft(string title, string first) =>
            Article.Replace("Title", title).Replace("reviewed", "draft: true\nreviewed").Replace("first", first);

        static async Task<string> WithoutErrors(FollowingTab tab)
        {
            var news = await tab.NextAsync();
            while (!news.Contains("\"errors\":[]", StringComparison.Ordinal))
                news = await tab.NextAsync();
            return news;
        }
    }

    [Fact]
    public async Task Pages_come_with_the_headers_of_the_published_site_and_are_never_kept()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);

        using var page = await preview.Client.GetAsync(new Uri("/articles/one", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("frame-ancestors 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(page.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(page.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.False(page.Headers.Contains("Server"));
        var sheet = Regex.Match(await preview.GetAsync("/articles/one"), @"/assets/site\.\w+\.css").Value;
        using var asset = await preview.Client.GetAsync(new Uri(sheet, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task The_theme_of_a_checkout_that_the_program_was_not_made_in_is_used_by_nobody()
    {
        using var folder = Site().With("theme/StaticSite.Theme/tokens.css", ":root { --page: #123456 }");
        Assert.Equal(0, folder.RunReal("build").ExitCode);
        await using var preview = await RunningPreview.StartAsync(folder);

        var sheet = Assert.Single(Directory.GetFiles(folder.Path_("output/assets"), "site.*.css"));

        Assert.DoesNotContain("#123456", File.ReadAllText(sheet), StringComparison.Ordinal);
        Assert.Equal("200 text/css; charset=utf-8 " + File.ReadAllText(sheet).TrimEnd(), await preview.GetAsync("/assets/" + Path.GetFileName(sheet)));
    }

    [Fact]
    public void Not_even_the_checkout_that_the_program_was_made_in_brings_a_build_its_theme()
    {
        using var folder = Site().With("theme/StaticSite.Theme/tokens.css", ":root { --page: #123456 }");
        folder.ProgramFolder = folder.Path_("src/bin");

        Assert.Equal(0, folder.RunReal("build").ExitCode);
        Assert.DoesNotContain("#123456", File.ReadAllText(Assert.Single(Directory.GetFiles(folder.Path_("output/assets"), "site.*.css"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_that_an_editor_began_a_sheet_with_is_taken_off()
    {
        using var folder = Site().With("theme/StaticSite.Theme/tokens.css", "\uFEFF:root { --page: #123456 }");
        var files = new ReadInput(SiteFolders.Find(folder.Root, null, null, null), new ParallelScheduler()).Read(new DiagnosticBag());
        var written = new ConcurrentBag<string>();
        SiteBuilder.Create().Build(files, ThemeFiles.Read(folder.Path_("theme/StaticSite.Theme"), AddedParts.None))
            .Render(file => written.Add(Encoding.UTF8.GetString(file.Content().Span)));

        Assert.Contains(written, text => text.Contains("#123456", StringComparison.Ordinal));
        Assert.DoesNotContain(written, text => text.Contains("\uFEFF:root", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_plain_file_in_a_theme_is_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        using var folder = Site().With("theme/StaticSite.Theme/a/tokens.css", ":root { --page: #123456 }").With("secret", "SECRET")
            .WithLink("theme/StaticSite.Theme/base.css", "../../secret").WithLink("theme/StaticSite.Theme/first.js", "/dev/zero")
            .WithPipe("theme/StaticSite.Theme/choices.js");
        foreach (var round in new[] { "b", "c", "d" })
            folder.WithLink($"theme/StaticSite.Theme/{round}", ".");

        var theme = ThemeFiles.FolderOf(folder.Path_("src"), folder.Root);
        var files = new ReadInput(SiteFolders.Find(folder.Root, null, null, null), new ParallelScheduler()).Read(new DiagnosticBag());
        var written = new ConcurrentBag<string>();
        SiteBuilder.Create().Build(files, ThemeFiles.Read(theme, AddedParts.None))
            .Render(file => written.Add(Encoding.UTF8.GetString(file.Content().Span)));

        Assert.NotNull(theme);
        Assert.Contains(written, text => text.Contains("#123456", StringComparison.Ordinal));
        Assert.DoesNotContain(written, text => text.Contains("SECRET", StringComparison.Ordinal));
        Assert.Null(ThemeFiles.FolderOf(AppContext.BaseDirectory, folder.Root));
        Directory.Move(theme, folder.Path_("elsewhere"));
        folder.WithLink("theme/StaticSite.Theme", "../elsewhere");
        Assert.Null(ThemeFiles.FolderOf(folder.Path_("src"), folder.Root));
    }

    [Fact]
    public async Task A_file_that_an_editor_leaves_keeps_nothing_from_being_shown()
    {
        using var folder = Site().With("input/articles/#one.md#", Article);
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        await events.NextAsync();

        folder.With("input/articles/one.md~", Article).With("input/articles/one.md", Article.Replace("first words", "second words"));

        var news = await events.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/one"), news);
        Assert.Contains("second words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_vanishes_and_comes_back_is_shown_as_it_was_and_then_as_it_is()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        var good = await events.NextAsync();

        Directory.Move(folder.Path_("input"), folder.Path_("elsewhere"));

        Assert.Equal(
            $$"""
            {"version":"{{await VersionAsync(preview, "/articles/one")}}","count":"1 error","shows":"you see the last good version of the site.","errors":[{"place":"input(1,1)","code":"READ008","message":"The input cannot be read now: there is no such folder. The preview tries again until it can."}]}
            """,
            await events.NextAsync());
        Assert.Contains("first words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);

        Directory.Move(folder.Path_("elsewhere"), folder.Path_("input"));
        Assert.Equal(good, await events.NextAsync());

        folder.With("input/articles/one.md", Article.Replace("first words", "second words"));
        var news = await events.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/one"), news);
        Assert.Contains("second words", await preview.GetAsync("/articles/one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_in_whose_place_another_comes_at_once_is_followed_too()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        await events.NextAsync();
        folder.With("other/site.yml", "title: Test site\n").With("other/articles/one.md", Article.Replace("first words", "second words"));

        Directory.Move(folder.Path_("input"), folder.Path_("elsewhere"));
        Directory.Move(folder.Path_("other"), folder.Path_("input"));
        while (!(await preview.GetAsync("/articles/one")).Contains("second words", StringComparison.Ordinal))
            await events.NextAsync();

        folder.With("input/articles/one.md", Article.Replace("first words", "third words"));
        while (!(await preview.GetAsync("/articles/one")).Contains("third words", StringComparison.Ordinal))
            await events.NextAsync();
    }

    [Fact]
    public async Task It_listens_to_this_machine_alone()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.Equal(
            [IPAddress.Loopback],
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
                .Where(listener => listener.Port == preview.Client.BaseAddress!.Port).Select(listener => listener.Address));
    }

    [Fact]
    public async Task A_style_sheet_of_the_theme_that_is_saved_reaches_every_page()
    {
        using var folder = Site().With("theme/StaticSite.Theme/Layout/tokens.css", ":root { --page: #fff }");
        folder.ProgramFolder = folder.Path_("src/bin");
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        await events.NextAsync();

        folder.With("theme/StaticSite.Theme/Layout/tokens.css", ":root { --page: #eee }");

        var news = await events.NextAsync();
        Assert.Equal(await NewsAsync(preview, "/articles/one"), news);
        var sheet = Regex.Match(await preview.GetAsync("/articles/one"), @"/assets/site\.\w+\.css").Value;
        Assert.Contains("--page:#eee", (await preview.GetAsync(sheet)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_of_the_theme_that_does_not_parse_is_told_and_the_last_good_site_stays()
    {
        using var folder = Site().With("theme/StaticSite.Theme/Layout/moved.js", "follow('first');");
        folder.ProgramFolder = folder.Path_("src/bin");
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        await events.NextAsync();
        var good = await preview.GetAsync("/articles/one");

        folder.With("theme/StaticSite.Theme/Layout/moved.js", "follow('first');\n  follow('second'");
        var news = await events.NextAsync();
        Assert.Contains("theme/StaticSite.Theme/Layout/moved.js(2,18)", news, StringComparison.Ordinal);
        Assert.Equal(good, await preview.GetAsync("/articles/one"));

        folder.With("theme/StaticSite.Theme/Layout/moved.js", "follow('first');\n  follow('second');");
        Assert.Contains("\"errors\":[]", await events.NextAsync(), StringComparison.Ordinal);

        var outcome = await preview.EndAsync();
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("theme/StaticSite.Theme/Layout/moved.js(2,18): error THEME001: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_where_it_is_what_it_does_and_that_it_ended()
    {
        using var folder = Site();
        await using var preview = await RunningPreview.StartAsync(folder);
        using var events = await preview.FollowAsync("/articles/one");
        await events.NextAsync();
        folder.With("input/articles/one.md", Article + " More.");
        await events.NextAsync();

        var outcome = await preview.EndAsync();

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
        Assert.Equal(
            $"""
            Built * pages, 0 terms and 0 links in * s
            Open {preview.Client.BaseAddress} and write: the page follows. Ctrl+C ends the preview.
            How texts use the glossary: {preview.Client.BaseAddress}_preview/glossary
            Rebuilt * pages, 0 terms and 0 links in * s
            The preview has ended.

            """.ReplaceLineEndings("\n"),
            Regex.Replace(outcome.Output, @"[0-9.]+ (pages|s\n)", "* $1"));
    }

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var folder = Site();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var outcome = folder.RunReal("preview", "--port", $"{port}");

        Assert.Equal(
            new Outcome(3, "", $"error: Port {port} is taken. Name another with --port, or leave it out.\n"), outcome);
    }

    private static TestFolder Site() => new TestFolder()
        .With("input/site.yml", "title: Test site\n")
        .With("input/articles/one.md", Article)
        .With("input/picture.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A dot</title></svg>""");

    private static async Task<string> VersionAsync(RunningPreview preview, string address) =>
        VersionIn(await preview.GetAsync(address));

    /// <summary>What is told of a page that is as the preview gives it, with nothing wrong.</summary>
    private static async Task<string> NewsAsync(RunningPreview preview, string address) => News(await VersionAsync(preview, address));

    private static string News(string version) => $$"""{"version":"{{version}}","count":"","shows":"","errors":[]}""";

    private static string VersionIn(string page) => Regex.Match(page, "data-version=\"([^\"]+)\"").Groups[1].Value;
}
