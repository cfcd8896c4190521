using AngleSharp.Html.Parser;
using StaticSite.Cli.NewSite;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>Who has nothing yet begins with a site that is whole, and in which nothing is to be mended.</summary>
public sealed class NewSiteTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_site_is_small_and_complete()
    {
        Assert.Equal(
            new Outcome(0, """
                Wrote 22 files into my-site: a small site about coffee, to be replaced by yours. README.md there says how.
                Next: staticsite preview --root my-site

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("new", "site", "my-site"));
        Assert.Equal(
            [
                ".config/dotnet-tools.json", ".github/workflows/publish.yml", ".gitignore", ".vscode/extensions.json", ".vscode/settings.json", ".vscode/tasks.json", "README.md",
                "input/articles/brewing/bitter-or-sour.md", "input/articles/brewing/index.md", "input/articles/brewing/which-coffee-first.md",
                "input/articles/writing/extraction.svg", "input/articles/writing/index.md", "input/articles/writing/what-texts-hold.md",
                "input/comparisons/espresso-vs-filter-coffee.yml",
                "input/glossary/espresso.md", "input/glossary/extraction.md", "input/glossary/filter-coffee.md",
                "input/home.md", "input/pages/about.md", "input/pictures/icon.svg", "input/site.yml", "netlify.toml",
            ],
            Files("my-site"));
        Assert.Contains("\ntitle: My site\n", _folder.Read("my-site/input/site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words of coffee", "blue", "en")]
    [InlineData("C# & “co”: *what* @accent@ <b>is</b> [[it]]?", "#069", "en-GB")]
    [InlineData("- yes, no #1 ", "0B6E75", "en")]
    [InlineData("コーヒーの言葉", "gray", "en")]
    [InlineData("true", "red", "en")]
    public void Check_finds_nothing_in_it_not_even_a_notice(string title, string accent, string language)
    {
        Assert.Equal(0, _folder.RunReal("new", "site", "a", "--title", title, "--accent", accent, "--language", language).ExitCode);

        Assert.Equal(new Outcome(0, "Checked 18 pages, 3 terms and 13 links in 0.8 s\n", ""), _folder.RunReal("check", "--root", "a"));
        Assert.Equal(new Outcome(0, "Checked 18 pages, 3 terms and 13 links in 0.8 s\n", ""), _folder.RunReal("check", "--root", "a", "--base-url", "https://example.org/a/"));
        Assert.Equal(new Outcome(0, "Built 18 pages, 3 terms and 13 links in 0.8 s → a/output\n", ""), _folder.RunReal("build", "--root", "a"));
        var page = new HtmlParser().ParseDocument(_folder.Read("a/output/index.html"));
        Assert.Equal((title.Trim(), language), (page.QuerySelector("h1")?.TextContent, page.DocumentElement.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("blue"), InlineData("brown"), InlineData("green"), InlineData("grey"), InlineData("orange"), InlineData("purple"), InlineData("red"), InlineData("teal")]
    public void Each_color_with_a_name_can_be_read(string name) => Assert.Equal("", _folder.RunReal("new", "site", "a", "--accent", name).Error);

    [Fact]
    public void A_color_in_which_one_cannot_read_is_told_at_once_as_check_tells_it()
    {
        var outcome = _folder.RunReal("new", "site", "a", "--accent", "ffe14d");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("input/site.yml(8,11): notice SITE016: Letters in '#ffe14d' have a contrast of 1.3 on the light pages", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(outcome.Error, _folder.RunReal("check", "--quiet", "--root", "a").Output);
    }

    [Fact]
    public void Its_pages_have_its_color_and_its_icon()
    {
        _folder.RunReal("new", "site", ".", "--accent", "teal");
        _folder.RunReal();

        var page = new HtmlParser().ParseDocument(_folder.Read("output/index.html"));
        Assert.StartsWith("pictures/icon", page.QuerySelector("link[rel=icon]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("fill=\"#0b6e75\"", _folder.Read("output/pictures/icon.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_what_the_generator_does()
    {
        _folder.RunReal("new", "site", ".");
        _folder.RunReal();

        var article = new HtmlParser().ParseDocument(_folder.Read("output/articles/brewing/which-coffee-first.html"));
        Assert.Equal(["filter-coffee", "espresso", "filter-coffee"], article.QuerySelectorAll("main a.term").Take(3).Select(link => link.GetAttribute("data-term")));
        Assert.NotNull(article.QuerySelector("main table caption"));
        var term = new HtmlParser().ParseDocument(_folder.Read("output/glossary/filter-coffee.html"));
        Assert.Contains("Which coffee should I make first?", term.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_edits_data_has_the_schemas_that_a_build_writes()
    {
        _folder.RunReal("new", "site", ".");
        _folder.RunReal();
        var named = System.Text.RegularExpressions.Regex.Matches(_folder.Read(".vscode/settings.json"), "\"(output/schemas/[^\"]+)\"")
            .Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(Files("output/schemas").Select(name => $"output/schemas/{name}").Intersect(named).Order(StringComparer.Ordinal), named);
        Assert.Contains("output/schemas/site.json", named);
    }

    [Fact]
    public void On_a_terminal_what_is_left_open_is_asked_for_until_it_can_be_used()
    {
        var answers = new Queue<string>([" Words of tea ", "greenish", "green", "english!", "en-GB"]);
        var asked = new List<string>();

        var outcome = _folder.RunAnswering(question => { asked.Add(question); return answers.Dequeue(); }, "new", "site", "words of tea");

        Assert.Equal(
            [
                "What is the site called? [Words of tea]",
                "Which color? blue, brown, green, grey, orange, purple, red, teal, or digits such as 3346b8. [blue]",
                "Which color? blue, brown, green, grey, orange, purple, red, teal, or digits such as 3346b8. [blue]",
                "Which language will your texts be in? A code such as en or pt-BR. [en]",
                "Which language will your texts be in? A code such as en or pt-BR. [en]",
            ], asked);
        Assert.Equal("""
            'greenish' is no color. Write blue, brown, green, grey, orange, purple, red, teal, or six digits such as 3346b8.
            'english!' is no code of a language. Write one such as en or pt-BR.

            """.ReplaceLineEndings("\n"), outcome.Error);
        Assert.EndsWith("Next: staticsite preview --root \"words of tea\"\n", outcome.Output, StringComparison.Ordinal);
        var settings = _folder.Read("words of tea/input/site.yml");
        Assert.Contains("\ntitle: Words of tea\n", settings, StringComparison.Ordinal);
        Assert.Contains("\nlanguage: en-GB\n", settings, StringComparison.Ordinal);
        Assert.Contains("\"#1f7a3d\"", _folder.Read("words of tea/input/pictures/icon.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_is_not_asked_for() => Assert.Equal(0, _folder.RunAnswering(
        question => throw new InvalidOperationException(question), "new", "site", "a", "-t", "A", "-a", "red", "-l", "en").ExitCode);

    [Fact]
    public void In_another_language_a_file_lists_what_to_translate_with_the_forms_of_its_numbers()
    {
        Assert.Equal("""
            Wrote 23 files into a: a small site about coffee, to be replaced by yours. README.md there says how.
            Its texts are in English, and so is what pages say by themselves: input/strings.yml lists that, to be said in 'pl'.
            Next: staticsite preview --root a

            """.ReplaceLineEndings("\n"), _folder.RunReal("new", "site", "a", "--language", "pl").Output);
        var strings = _folder.Read("a/input/strings.yml");
        Assert.Contains("""

            # articles.count_one: "{count} article"
            # articles.count_few: "{count} articles"
            # articles.count_many: "{count} articles"
            # articles.count_other: "{count} articles"

            """.ReplaceLineEndings("\n"), strings, StringComparison.Ordinal);
        Assert.Contains("\n# layout.menu: Main\n", strings, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", _folder.RunReal("check", "--root", "a").Output, StringComparison.Ordinal);

        // Each of its lines is one that can be said.
        _folder.With("a/input/strings.yml", string.Join('\n', strings.Split('\n').Skip(3).Select(line => line.TrimStart('#', ' '))));
        Assert.Matches("^[^\n]*GLO030[^\n]*\nChecked 18 pages[^\n]*\n$", _folder.RunReal("check", "--root", "a").Output);
    }

    [Fact]
    public void In_German_pages_speak_German()
    {
        Assert.Equal("""
            Wrote 22 files into a: a small site about coffee, to be replaced by yours. README.md there says how.
            Its texts are in English; what pages say by themselves is in 'de-AT'.
            Next: staticsite preview --root a

            """.ReplaceLineEndings("\n"), _folder.RunReal("new", "site", "a", "--language", "de-AT").Output);
        _folder.RunReal("--root", "a");
        Assert.Equal("Hauptmenü", new HtmlParser().ParseDocument(_folder.Read("a/output/articles/index.html"))
            .QuerySelector("header nav")?.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("articles/writing")]
    [InlineData("pages")]
    public void What_is_only_for_its_author_can_be_deleted_without_a_trace(string folder)
    {
        _folder.RunReal("new", "site", ".");
        Directory.Delete(_folder.Path_($"input/{folder}"), recursive: true);
        Assert.Matches("^Checked [^\n]*s\n$", _folder.RunReal("check").Output);
    }

    [Fact]
    public void A_repository_that_was_made_first_becomes_the_site()
    {
        _folder.With(".git/config", "");
        Assert.EndsWith("\nNext: staticsite preview\n", _folder.RunReal("new", "site").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error: 'a' is not empty (notes.txt), so nothing was written. Name a new folder: new site my-site. What you have already can come into it afterwards: import.\n", "a/notes.txt", "a")]
    [InlineData("error: 'a' is not empty (input), so nothing was written. Name a new folder: new site my-site. It is a site already; 'new term' and the like add to it.\n", "a/input/site.yml", "a")]
    [InlineData("error: This folder is not empty (b), so nothing was written. Name a new folder: new site my-site. What you have already can come into it afterwards: import.\n", "b/notes.txt")]
    [InlineData("error: 'a' is a file. Name a new folder: new site my-site.\n", "a", "a")]
    [InlineData("error: The folder has no name. Write one: new site my-site.\n", "b", "")]
    [InlineData("error: 'pinkish' is no color. Write blue, brown, green, grey, orange, purple, red, teal, or six digits such as 3346b8.\nAdd --help to see what there is.\n", "b", "c", "--accent", "pinkish")]
    [InlineData("error: 'English' is no code of a language. Write one such as en or pt-BR.\nAdd --help to see what there is.\n", "b", "c", "--language", "English")]
    [InlineData("error: A title needs a word in it, on one line.\nAdd --help to see what there is.\n", "b", "c", "--title", " ")]
    public void What_is_there_is_left_alone_and_what_cannot_be_is_refused_with_the_way_out(string error, string file, params string[] args)
    {
        var before = _folder.With(file, "Mine").Tree(".");
        Assert.Equal(new Outcome(2, "", error), _folder.RunReal(["new", "site", .. args]));
        Assert.Equal(before, _folder.Tree("."));
    }

    [Fact]
    public void If_it_cannot_be_written_whole_nothing_is()
    {
        _folder.Stop.Cancel();
        Assert.Equal(new Outcome(130, "", "Stopped. Nothing was written.\n"), _folder.RunReal("new", "site", "a"));
        Assert.Empty(_folder.Names());
    }

    [Theory]
    [InlineData("#3346B8", "#3346b8", "#ffffff")]
    [InlineData("fa0", "#ffaa00", "#16181d")]
    [InlineData("Teal", "#0b6e75", "#ffffff")]
    [InlineData("Gray", "#4a5361", "#ffffff")]
    [InlineData("ffff00", "#ffff00", "#16181d")]
    public void A_color_has_a_name_or_digits_and_letters_that_can_be_read_on_it(string written, string hex, string on)
    {
        Assert.True(AccentColor.TryParse(written, out var color));
        Assert.Equal((hex, on), (color.Hex, color.On));
    }

    private string[] Files(string folder) => [.. Directory.GetFiles(_folder.Path_(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.Path_(folder), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
