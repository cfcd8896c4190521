using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Tests.Navigation;

/// <summary>What stands around a page: the terms that it uses, its topic, where to mend it.</summary>
public sealed class FrameTests
{
    private const string Glossary = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: outsourcing of a process
        category: Models
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: BPO of knowledge work
        category: Models
        confused-with: [bpo]
        ---
        === glossary/risk.md
        ---
        term: risk
        definition: chance of a loss
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: risk
            label: What can go wrong
            cells:
              bpo:
                text: Some risk
              kpo:
                text: More
        === disputes.yml
        disputes:
          - id: C-01
            question: Is it one?
            positions:
              - text: Yes.
                sources: [us]
            ruling: A KPO is.
            reason: So it is.
          - id: C-02
            question: Is it two?
            positions:
              - text: The risk is.
                sources: [us]
            ruling: No.
            reason: No.
        === sources.yml
        sources:
          - key: us
            kind: own
            title: What we know
            verified: read

        """;

    [Fact]
    public void A_page_has_each_term_of_its_texts_and_of_what_it_shows_once_in_alphabetical_order() => Assert.Equal(
        """
        bpo: business process outsourcing (BPO), Outsourcing of a process.
        risk: risk (), Chance of a loss.
        """.ReplaceLineEndings("\n"),
        Frame("articles/a.html", """
            === articles/a.md
            ---
            title: A
            ---
            A BPO. Again a BPO.

            ::: comparison bpo-vs-kpo
            :::
            """).Terms);

    [Fact]
    public void A_box_brings_its_own_terms_and_not_those_of_the_others() => Assert.Equal(
        "kpo: knowledge process outsourcing (KPO), BPO of knowledge work.",
        Frame("articles/a.html", """
            === articles/a.md
            ---
            title: A
            ---
            ::: dispute C-01
            :::
            """).Terms);

    [Fact]
    public void A_term_stands_among_those_of_its_category() => Assert.Equal(
        "Models: business process outsourcing, knowledge process outsourcing", Frame("glossary/bpo.html", "").Side);

    [Fact]
    public void A_topic_of_any_size_shows_a_few_pages_around_this_one()
    {
        var articles = string.Concat(Enumerable.Range(10, 80).Select(i => $"=== articles/a{i}.md\n---\ntitle: A{i}\n---\nText.\n"));
        Assert.Equal("Articles: A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56", Frame("articles/a50.html", articles).Side);
        Assert.Equal("Articles: A78, A79, A80, A81, A82, A83, A84, A85, A86, A87, A88, A89", Frame("articles/a89.html", articles).Side);
    }

    [Fact]
    public void Menus_call_an_article_by_its_menu_title_and_tell_twins_apart()
    {
        const string Articles = """
            === articles/pump.md
            ---
            title: Introduction
            ---
            === articles/valve.md
            ---
            title: Introduction
            ---
            === articles/hose.md
            ---
            title: Introduction
            menu-title: The hose
            ---

            """;
        Assert.Equal("Articles: Introduction pump, Introduction valve, The hose", Frame("articles/pump.html", Articles).Side);
        Assert.EndsWith(
            "previous: Introduction [pump] (pump.html)\nnext: The hose (hose.html)\n", TestSite.Build(Articles).Publish()["articles/valve.html"]);
    }

    [Fact]
    public void Each_list_is_in_the_order_of_what_it_shows_and_readers_go_on_by_the_menu()
    {
        const string Articles = """
            === articles/a.md
            ---
            title: About pumps
            menu-title: Pumps
            ---
            === articles/b.md
            ---
            title: Better hoses
            menu-title: Hoses
            ---
            === articles/c/index.md
            ---
            title: Colours
            menu-title: Paint
            ---
            === articles/d.md
            ---
            title: Zebras
            order: 1
            ---

            """;
        var site = TestSite.Build(Articles).Publish();
        Assert.Equal("Articles: Zebras, Hoses, Paint, Pumps", Frame("articles/a.html", Articles).Side);
        Assert.StartsWith("articles: Zebras (d.html), About pumps (a.html), Better hoses (b.html), Colours (c/index.html)\n", site["articles/index.html"]);
        Assert.EndsWith("previous: Zebras (d.html)\nnext: Paint (c/index.html)\n", site["articles/b.html"]);
    }

    [Theory]
    [InlineData("https://github.com/we/words.git",
        "https://github.com/we/words/edit/main/input/glossary/bpo.md",
        "https://github.com/we/words/issues/new?title=Error%20on%20glossary%2Fbpo.html",
        "https://github.com/we/words/blob/main/.github/CONTRIBUTING.md")]
    [InlineData("https://gitlab.com/we/words/",
        "https://gitlab.com/we/words/-/edit/main/input/glossary/bpo.md",
        "https://gitlab.com/we/words/-/issues/new?issue[title]=Error%20on%20glossary%2Fbpo.html",
        "https://gitlab.com/we/words/-/blob/main/.github/CONTRIBUTING.md")]
    public void A_reader_finds_where_to_mend_a_page(string repository, string edit, string report, string guide)
    {
        var site = $"=== site.yml\ntitle: Words\nrepository: {repository}\n";
        Assert.Equal($"{edit} {report} {guide}", Frame("glossary/bpo.html", site).Source);
        Assert.Equal($" {report.Replace("bpo", "index", StringComparison.Ordinal)} {guide}", Frame("glossary/index.html", site).Source);
    }

    [Theory]
    [InlineData("repository: https://github.com/a/words\nedit: { branch: trunk }", "https://github.com/a/words/edit/trunk/input/glossary/bpo.md", "https://github.com/a/words/blob/trunk/.github/CONTRIBUTING.md")]
    [InlineData("repository: https://github.com/a/words\nedit: { folder: site/docs }", "https://github.com/a/words/edit/main/site/docs/glossary/bpo.md", "https://github.com/a/words/blob/main/.github/CONTRIBUTING.md")]
    [InlineData("repository: https://github.com/a/words\nedit: { folder: '', branch: one/two }", "https://github.com/a/words/edit/one/two/glossary/bpo.md", "https://github.com/a/words/blob/one/two/.github/CONTRIBUTING.md")]
    [InlineData("repository: https://github.com/a/tool\nedit: { repository: https://gitlab.com/a/words }", "https://gitlab.com/a/words/-/edit/main/input/glossary/bpo.md", "https://gitlab.com/a/words/-/blob/main/.github/CONTRIBUTING.md")]
    [InlineData("repository: https://codeberg.org/a/words", "https://codeberg.org/a/words/_edit/main/input/glossary/bpo.md", "https://codeberg.org/a/words/src/branch/main/.github/CONTRIBUTING.md")]
    [InlineData("repository: https://bitbucket.org/a/words", "https://bitbucket.org/a/words/src/main/input/glossary/bpo.md?mode=edit", "https://bitbucket.org/a/words/src/main/.github/CONTRIBUTING.md")]
    [InlineData("edit: { address: 'https://wiki.test/{branch}?file={path}', branch: b c }", "https://wiki.test/b%20c?file=input/glossary/bpo.md", "")]
    public void A_site_says_where_its_texts_lie(string settings, string edit, string guide)
    {
        var source = Frame("glossary/bpo.html", $"=== site.yml\ntitle: Words\n{settings}\n").Source;
        Assert.Equal((edit, guide), (source.Split(' ')[0], source.Split(' ')[^1]));
    }

    [Fact]
    public void An_address_that_names_no_file_is_none_to_edit_at() => Assert.Equal(
        "input/site.yml(2,18): error CONF019: 'https://wiki.test/edit' does not say where a file is changed. Write an address with '{path}' where the file's path belongs: https://example.org/edit/{branch}/{path}.",
        TestSite.Build("=== site.yml\ntitle: Words\nedit: { address: https://wiki.test/edit }\n").Messages);

    [Fact]
    public void Without_a_repository_there_is_no_such_link() => Assert.Equal("", Frame("glossary/bpo.html", "").Source);

    [Fact]
    public void Two_words_are_compared_in_both_orders()
    {
        var pages = Publish("");
        Assert.Contains("comparisons/kpo-vs-bpo.html", pages.Keys);
        Assert.DoesNotContain(pages["comparisons/bpo-vs-kpo.html"].Kind, nameof(RedirectPage));
        Assert.Equal(nameof(RedirectPage), pages["comparisons/kpo-vs-bpo.html"].Kind);
    }

    [Fact]
    public void A_heading_that_starts_with_a_digit_has_an_anchor_that_does_not() => Assert.Contains(
        "<h2 id=\"section-2-ways\"><span id=\"2-ways\"></span>2 ways</h2>",
        TestSite.Build("=== articles/a.md\n---\ntitle: A\n---\n## 2 ways\n").Page("articles/a.html"));

    private static Facts Frame(string page, string text) => Publish(text)[page];

    private static Dictionary<string, Facts> Publish(string text)
    {
        var theme = new FrameTheme();
        var site = text.Contains("=== site.yml", StringComparison.Ordinal) ? "" : "=== site.yml\ntitle: Words\n";
        var built = TestSite.Of(TestSite.Files(site + text + "\n" + Glossary), theme: theme);
        Assert.DoesNotContain(" error ", built.Messages);
        built.Publish();
        return theme.Facts;
    }

    [Fact]
    public void A_menu_is_a_tree_that_is_open_along_the_way()
    {
        const string tree = """
            === articles/guide/index.md
            ---
            title: Guide
            order: 1
            ---
            === articles/guide/install.md
            # Install
            === articles/guide/linux/apt.md
            # Apt
            === articles/guide/linux/dnf.md
            # Dnf
            === articles/reference/options.md
            # Options
            === articles/start.md
            # Start
            """;

        Assert.Equal(
            "Articles: Guide [Install, Linux [Apt, Dnf]*]*, Reference [Options], Start",
            Tree("articles/guide/linux/dnf.html", tree));
        Assert.Equal("Articles: Guide [Install, Linux [Apt, Dnf]]*, Reference [Options], Start", Tree("articles/guide/index.html", tree));
        Assert.Equal("Articles: Guide [Install, Linux [Apt, Dnf]], Reference [Options], Start", Tree("articles/index.html", tree));
    }

    [Fact]
    public void A_menu_has_a_few_pages_however_many_there_are()
    {
        var pages = string.Concat(from folder in Enumerable.Range(10, 30) from page in Enumerable.Range(10, 30) select $"=== articles/f{folder}/p{page}.md\n# P{page}\n");

        Assert.Equal(
            "Articles: F25, F26, F27, F28, F29, F30 [P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21; All of F30]*, F31, F32, F33, F34, F35, F36",
            Tree("articles/f30/p12.html", pages));
    }

    private static string Tree(string path, string files)
    {
        var theme = new SideTheme();
        SiteBuilder.Create().Build(TestSite.Files("=== site.yml\ntitle: T\n" + files), theme).Render(file => file.Content());
        var side = theme.Sides[SitePath.Parse("/" + path)]!;
        return $"{side.Topic}: {Items(side.Items)}";

        static string Items(ImmutableArray<MenuItem> items) => string.Join(", ", items.Select(item => item.Link.Words
            + (item.Below.IsEmpty ? "" : $" [{Items(item.Below)}{(item.All is { } all ? $"; {all.Words}" : "")}]") + (item.IsOpen && !item.Below.IsEmpty ? "*" : "")));
    }

    private sealed class SideTheme : PlainTheme
    {
        public ConcurrentDictionary<SitePath, SideMenu?> Sides { get; } = new();

        public override void Render(Page page, Frame frame, IBufferWriter<byte> output) => Sides[page.Path] = frame.Side;
    }

    private sealed record Facts(string Kind, string Terms, string Side, string Source);

    private sealed class FrameTheme : PlainTheme
    {
        public Dictionary<string, Facts> Facts { get; } = [];

        public override void Render(Page page, Frame frame, IBufferWriter<byte> output)
        {
            var facts = new Facts(
                page.GetType().Name,
                string.Join('\n', frame.Terms.Select(term => $"{term.Id}: {term.Name} ({term.Abbreviation}), {term.Definition}")),
                frame.Side is { } side ? $"{side.Topic}: {string.Join(", ", side.Items.Select(item => $"{item.Link.Words} {item.Link.Beside}".TrimEnd()))}" : "",
                frame.Source is { } source ? $"{source.Edit?.AbsoluteUri} {source.Report?.AbsoluteUri} {source.Contribute?.AbsoluteUri}" : "");
            lock (Facts)
                Facts[page.Path.FileName] = facts;
            Encoding.UTF8.GetBytes(page.Title, output);
        }
    }
}
