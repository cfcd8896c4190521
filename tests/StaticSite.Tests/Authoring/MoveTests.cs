using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Tests.Data;

namespace StaticSite.Tests.Authoring;

/// <summary>Articles and whole sections move to other folders, and nothing that led to them or from them breaks.</summary>
public sealed class MoveTests
{
    private const string Site = """
        === site.yml
        title: T
        base-url: https://example.org/
        silences:
          - code: ART002
            file: articles/guide/install.md
            reason: It is so
            until: 2030-01-01
        === articles/start.md
        ---
        title: Start
        description: Begin.
        ---
        See [install](guide/install.md#steps), [it](guide/install.html), [the guide](guide/) and ![a box](guide/box.svg).
        === articles/guide/index.md
        ---
        title: Guide
        description: All.
        ---
        First [install](install.md), then [start](../start.md).
        === articles/guide/install.md
        ---
        title: Install
        ---
        ## Steps

        Back to [the guide](index.md), [start](../start.md), [the root](/articles/start.md). ![One](one.svg) ![Box](box.svg)
        === articles/guide/box.svg
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
        === articles/guide/one.svg
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
        === articles/other/page.md
        ---
        title: Other
        description: Other.
        ---
        Text.

        """;

    [Fact]
    public void An_article_moves_to_another_folder() => Assert.Equal("""
        articles/guide/index.md:
        First [install](../other/set-up.md), then [start](../start.md).
        articles/guide/install.md → articles/other/set-up.md:
        ## Steps

        Back to [the guide](../guide/index.md), [start](../start.md), [the root](/articles/start.md). ![One](one.svg) ![Box](../guide/box.svg)
        articles/guide/one.svg → articles/other/one.svg:
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
        articles/start.md:
        See [install](other/set-up.md#steps), [it](other/set-up.html), [the guide](guide/) and ![a box](guide/box.svg).
        redirects.yml:
        # Old addresses and where their pages are now. An address is for ever, so keep every line.
        articles/guide/install.html: articles/other/set-up.html
        site.yml:
        title: T
        base-url: https://example.org/
        silences:
          - code: ART002
            file: articles/other/set-up.md
            reason: It is so
            until: 2030-01-01
        - articles/guide/install.md is articles/other/set-up.md now, and the old address leads there.
        - articles/guide/one.svg is articles/other/one.svg now.
        - 6 places that name it changed along, 6 files in all.
        """, Move(Site, "articles/guide/install", "articles/other/set-up"));

    [Fact]
    public void A_section_moves_with_all_that_is_in_it() => Assert.Equal("""
        articles/guide/box.svg → articles/manual/first/box.svg:
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
        articles/guide/index.md → articles/manual/first/index.md:
        First [install](install.md), then [start](../../start.md).
        articles/guide/install.md → articles/manual/first/install.md:
        ## Steps

        Back to [the guide](index.md), [start](../../start.md), [the root](/articles/start.md). ![One](one.svg) ![Box](box.svg)
        articles/guide/one.svg → articles/manual/first/one.svg:
        <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
        articles/start.md:
        See [install](manual/first/install.md#steps), [it](manual/first/install.html), [the guide](manual/first/) and ![a box](manual/first/box.svg).
        redirects.yml:
        # Old addresses and where their pages are now. An address is for ever, so keep every line.
        articles/guide/index.html: articles/manual/first/index.html
        articles/guide/install.html: articles/manual/first/install.html
        site.yml:
        title: T
        base-url: https://example.org/
        silences:
          - code: ART002
            file: articles/manual/first/install.md
            reason: It is so
            until: 2030-01-01
        - The 4 files of articles/guide are in articles/manual/first now, and the old addresses of their pages lead there.
        - 7 places that name it changed along, 7 files in all.
        """, Move(Site, "articles/guide", "articles/manual/first/"));

    [Fact]
    public void What_was_moved_by_hand_is_finished()
    {
        var moved = Site.Replace("=== articles/guide/", "=== articles/manual/first/", StringComparison.Ordinal);

        Assert.Equal(
            Texts(Rename(Site, "articles/guide", "articles/manual/first").Files),
            Texts(Rename(moved, "articles/guide", "articles/manual/first").Files));
    }

    [Fact]
    public void What_was_moved_by_hand_is_finished_by_its_mere_name()
    {
        var moved = Site.Replace("=== articles/guide/install.md", "=== articles/guide/set-up.md", StringComparison.Ordinal);

        Assert.Equal(
            Texts(Rename(Site, "articles/guide/install", "articles/guide/set-up").Files),
            Texts(Rename(moved, "articles/guide/install", "set-up").Files));
    }

    [Fact]
    public void An_address_that_stays_leads_nowhere_else() => Assert.Equal("""
        articles/guide/README.md → articles/guide/index.md:
        Text.
        - articles/guide/README.md is articles/guide/index.md now.
        - Nothing else names it.
        """, Move("""
        === articles/guide/README.md
        ---
        title: Guide
        ---
        Text.
        === articles/guide/sub.md
        ---
        title: Sub
        ---
        The [folder](./).

        """, "articles/guide/README", "articles/guide/index"));

    [Fact]
    public void A_link_to_a_part_that_is_led_on_names_what_it_leads_to() => Assert.Equal("""
        articles/guide/index.md → articles/manual/index.md:
        ## New part
        articles/guide/sub.md → articles/manual/sub.md:
        Text.
        articles/start.md:
        [One](manual/index.md#new-part), [two](manual/#new-part), [three](manual/index.html#new-part), [four](manual/sub.md).
        redirects.yml:
        articles/guide/index.html#old-part: articles/guide/index.html#new-part
        articles/guide/index.html#gone: articles/guide/sub.html
        articles/guide/index.html: articles/manual/index.html
        articles/guide/sub.html: articles/manual/sub.html
        - articles/guide/index.md is articles/manual/index.md now, and the old address leads there.
        - articles/guide/sub.md is articles/manual/sub.md now, and the old address leads there.
        - 4 places that name it changed along, 4 files in all.
        """, Move("""
        === articles/guide/index.md
        ---
        title: Guide
        ---
        ## New part
        === articles/guide/sub.md
        ---
        title: Sub
        ---
        Text.
        === articles/start.md
        ---
        title: Start
        ---
        [One](guide/index.md#old-part), [two](guide/#old-part), [three](guide/index.html#old-part), [four](guide/index.md#gone).
        === redirects.yml
        articles/guide/index.html#old-part: articles/guide/index.html#new-part
        articles/guide/index.html#gone: articles/guide/sub.html

        """, "articles/guide", "articles/manual"));

    [Theory]
    [InlineData("pages/imprint", "legal notice")]
    [InlineData("pages/imprint.md", "pages/legal-notice.md")]
    [InlineData("imprint", "pages/legal-notice")]
    public void A_page_of_no_section_gets_another_name(string old, string @new) => Assert.Equal("""
        articles/start.md:
        [One](../pages/legal-notice.md#who), [two](../legal-notice.html), [three](/pages/legal-notice.md), [four](../pages/legal-notice.md#who).
        pages/imprint.md → pages/legal-notice.md:
        ## Who

        Back to [the start](../articles/start.md), [here](#who).
        redirects.yml:
        imprint.html#old-who: imprint.html#who
        imprint.html: legal-notice.html
        - pages/imprint.md is pages/legal-notice.md now, and the old address leads there.
        - 4 places that name it changed along, 3 files in all.
        """, Move("""
        === articles/start.md
        ---
        title: Start
        ---
        [One](../pages/imprint.md#who), [two](../imprint.html), [three](/pages/imprint.md), [four](../pages/imprint.md#old-who).
        === pages/imprint.md
        ---
        title: Imprint
        ---
        ## Who

        Back to [the start](../articles/start.md), [here](#who).
        === redirects.yml
        imprint.html#old-who: imprint.html#who

        """, old, @new));

    private const string WithDrafts = """
        === articles/pub/idea.md
        ---
        title: Idea
        draft: true
        ---
        Text.
        === articles/pub/page.md
        ---
        title: Page
        ---
        Text.
        === articles/wip/index.md
        ---
        title: Not yet
        below: {draft: true}
        ---
        Text.

        """;

    [Fact]
    public void Nobody_knows_the_old_address_of_a_draft() => Assert.Equal("""
        articles/pub/idea.md → articles/pub/thought.md:
        Text.
        - articles/pub/idea.md is articles/pub/thought.md now.
        - Nothing else names it.
        """, Move(WithDrafts, "articles/pub/idea", "articles/pub/thought"));

    [Fact]
    public void Of_a_section_only_what_is_published_leads_on() => Assert.Equal("""
        # Old addresses and where their pages are now. An address is for ever, so keep every line.
        articles/pub/index.html: articles/out/index.html
        articles/pub/page.html: articles/out/page.html

        """, Encoding.UTF8.GetString(Rename(WithDrafts, "articles/pub", "articles/out").Files.Single(file => file.Name == "redirects.yml").Bytes.Span));

    [Fact]
    public void A_page_that_would_be_a_draft_there_stays() => Assert.Equal(
        "Nothing was changed, since articles/pub/page.html would be lost: articles/wip/page.html would be a draft, by what holds in that folder. "
        + "Choose another place, or write 'draft: false' into the page first.",
        Assert.Throws<RenameRefusedException>(() => Rename(WithDrafts, "articles/pub/page", "articles/wip/page")).Message);

    [Fact]
    public void What_held_for_it_by_its_folder_and_holds_no_more_is_said() => Assert.Equal("""
        articles/wip/idea.md → articles/out/idea.md:
        Text.
        - articles/wip/idea.md is articles/out/idea.md now.
        - 'draft: true' came from the folder and holds no more for articles/out/idea.md, so readers will see it. If it should hold still, write it there.
        - 'autolink: off' came from the folder and holds no more for articles/out/idea.md. If it should hold still, write it there.
        - 'reviewed: 2026-11-01' comes from the folder and holds for articles/out/idea.md now.
        - Nothing else names it.
        """, Move("""
        === articles/out/index.md
        ---
        title: Out
        below: {reviewed: 2026-11-01}
        ---
        Text.
        === articles/wip/index.md
        ---
        title: Not yet
        below: {draft: true, autolink: off}
        ---
        Text.
        === articles/wip/idea.md
        ---
        title: Idea
        ---
        Text.

        """, "articles/wip/idea", "articles/out/idea"));

    private const string Folders = """
        === articles/git/start.md
        ---
        title: Start
        ---
        Text.
        === articles/git/deep/more.md
        ---
        title: More
        ---
        Text.
        === articles/github/other.md
        ---
        title: Other
        ---
        Text.

        """;

    [Fact]
    public void Terms_that_are_linked_in_its_folders_alone_or_not_there_follow_it() => Assert.Equal(
        """
        ---
        term: cache
        only-in: ["articles/tools/vcs", articles/github, 'articles/tools/vcs/deep/']   # Kept.
        not-in:
          # Not here,
          - articles/tools/vcs/deep   # of all places
          - /articles/tools/vcs/
          - articles/gi
        definition: store in articles/git
        ---
        In articles/git.

        """,
        Encoding.UTF8.GetString(Rename(Folders + """
            === glossary/cache.md
            ---
            term: cache
            only-in: ["articles/git", articles/github, 'articles/git/deep/']   # Kept.
            not-in:
              # Not here,
              - articles/git/deep   # of all places
              - /articles/git/
              - articles/gi
            definition: store in articles/git
            ---
            In articles/git.

            """, "articles/git", "articles/tools/vcs").Files.Single(file => file.Name == "glossary/cache.md").Bytes.Span));

    [Theory]
    [InlineData("articles/git/deep", "articles/deep", "only-in: articles/deep")]
    [InlineData("articles/git/deep/more", "articles/git/more", "only-in: articles/git/deep")]
    [InlineData("articles/git/start", "articles/begin/start", "only-in: articles/git/deep")]
    public void Only_folders_of_which_something_moves_are_named_anew(string old, string @new, string key) => Assert.Contains(
        $"\n{key}\n",
        Encoding.UTF8.GetString(Rename(
            Folders + "=== glossary/cache.md\n---\nterm: cache\nonly-in: articles/git/deep\ndefinition: store\n---\n", old, @new)
            .Files.Single(file => file.Name == "glossary/cache.md").Bytes.Span),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_that_leaves_the_folder_of_a_term_is_told_of() => Assert.Equal(
        [
            "articles/git/start.md is articles/github/start.md now, and the old address leads there.",
            "'cache' is not linked by itself in articles/github/start.md any more, by 'only-in' or 'not-in' in glossary/cache.md.",
            "'store' is linked by itself in articles/github/start.md now, by 'only-in' or 'not-in' in glossary/store.md.",
            "Nothing else names it.",
        ],
        Rename(Folders + """
            === glossary/cache.md
            ---
            term: cache
            only-in: [articles/git]
            definition: store
            ---
            === glossary/store.md
            ---
            term: store
            not-in: [articles/git]
            definition: room
            ---

            """, "articles/git/start", "articles/github/start").Said);

    private const string Merged = """
        === articles/guide/a.md
        ---
        title: A
        ---
        A gizmo.
        === articles/guide/deep/b.md
        ---
        title: B
        ---
        Text.
        === articles/ref/c.md
        ---
        title: C
        ---
        Text.

        """;

    [Theory]
    [InlineData("not-in: [articles/guide/deep, articles/ref]", "articles/guide/a.md any more")]
    [InlineData("only-in: [articles/guide/deep, articles/ref]", "articles/guide/a.md now")]
    public void What_changes_for_pages_that_were_there_before_is_told(string key, string change) => Assert.Equal(
        [
            "articles/ref/c.md is articles/guide/c.md now, and the old address leads there.",
            $"'gizmo' is {(change.EndsWith("now", StringComparison.Ordinal) ? "" : "not ")}linked by itself in {change}, by 'only-in' or 'not-in' in glossary/gizmo.md.",
            "1 place that names it changed along, 3 files in all.",
        ],
        Rename($"{Merged}=== glossary/gizmo.md\n---\nterm: gizmo\n{key}\ndefinition: thing\n---\n", "articles/ref", "articles/guide").Said);

    [Theory]
    [InlineData("only-in: [articles/guide, articles/ref]", "only-in: [articles/guide]")]
    [InlineData("only-in: [articles/ref, '/articles/guide/', articles]", "only-in: ['/articles/guide/', articles]")]
    [InlineData("only-in: [\"articles/guide\", \"articles/ref\"]", "only-in: [\"articles/guide\"]")]
    [InlineData("only-in: [articles/ref, articles/ref/]", "only-in: [articles/guide]")]
    [InlineData("only-in: [articles/guide/deep, articles/ref]", "only-in: [articles/guide/deep, articles/guide]")]
    [InlineData("only-in:\n  - articles/ref\n  - articles/guide", "only-in:\n  - articles/guide")]
    [InlineData("only-in:\n  - articles/guide\n  - 'articles/ref'   # Kept.", "only-in:\n  - articles/guide\n  # Kept.")]
    public void Two_folders_that_become_one_are_named_once(string written, string then) => Assert.Equal(
        $"---\nterm: gizmo\n{then}\ndefinition: thing\n---\n",
        Encoding.UTF8.GetString(Rename($"{Merged}=== glossary/gizmo.md\n---\nterm: gizmo\n{written}\ndefinition: thing\n---\n", "articles/ref", "articles/guide")
            .Files.Single(file => file.Name == "glossary/gizmo.md").Bytes.Span));

    [Fact]
    public void A_line_that_leads_to_a_draft_says_so() => Assert.Equal(
        "input/redirects.yml(1,20): error ART008: 'articles/pub/idea.html' leads to a draft, which readers do not see. Publish that page by taking 'draft: true' away, or leave the link out until then.",
        string.Join('\n', TestSite.Build(WithDrafts + "=== redirects.yml\narticles/old.html: articles/pub/idea.html\n").Messages.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal))));

    [Fact]
    public void A_link_to_a_folder_whose_page_lies_beside_it_still_leads_to_that_page() => Assert.Equal("""
        articles/guide/sub.md → articles/sub.md:
        The [folder](guide.md), [it](guide.md), [from the top](/articles/guide.md).
        articles/start.md:
        The [sub](sub.md) in [its folder](guide.md).
        redirects.yml:
        # Old addresses and where their pages are now. An address is for ever, so keep every line.
        articles/guide/index.html: articles/guide.html
        articles/guide/sub.html: articles/sub.html
        - articles/guide/sub.md is articles/sub.md now, and the old address leads there.
        - 5 places that name it changed along, 3 files in all.
        """, Move("""
        === articles/guide.md
        ---
        title: Guide
        ---
        Text.
        === articles/guide/sub.md
        ---
        title: Sub
        ---
        The [folder](../guide/), [it](./), [from the top](/articles/guide/).
        === articles/start.md
        ---
        title: Start
        ---
        The [sub](guide/sub.md) in [its folder](guide/).

        """, "articles/guide/sub", "articles/sub"));

    [Theory]
    [InlineData("articles/gide", "articles/manual", "There is no article, term, comparison or page 'articles/gide'. Did you mean 'articles/guide'?")]
    [InlineData("articles/guide/install", "pages/install", "'articles/guide/install' lies in articles, and 'pages/install' in pages, where files are of another kind. Move the file by hand, change its keys, and say in redirects.yml where its old address leads.")]
    [InlineData("articles/guide", "articles/guide/deep", "'articles/guide/deep' lies in 'articles/guide' itself. Choose a place outside of it.")]
    [InlineData("articles/guide/install", "articles/other/page", "input/articles/other/page.md exists already. Choose another name, or put the two together by hand.")]
    [InlineData("articles/guide/install", "articles/other/con", "'con' is a name that some disks keep for themselves. Choose another.")]
    public void What_cannot_be_is_refused(string old, string @new, string message) =>
        Assert.Equal(message, Assert.Throws<RenameRefusedException>(() => Rename(Site, old, @new)).Message);

    [Theory]
    [InlineData("on one line", "By [us](articles/a.md), `[us](articles/a.md)` and [more](articles/a.html).", "By [us](articles/b.md), `[us](articles/a.md)` and [more](articles/b.html).")]
    [InlineData("in single quotes", "'It''s `[us](articles/a.md)` [us](articles/a.md).'", "'It''s `[us](articles/a.md)` [us](articles/b.md).'")]
    [InlineData("in double quotes", "\"Say \\\"[us](articles/a.md)\\\" \\u00e9 `[us](articles/a.md)` [us](articles/a.md)\"", "\"Say \\\"[us](articles/b.md)\\\" \\u00e9 `[us](articles/a.md)` [us](articles/b.md)\"")]
    [InlineData("over lines", "By `[us](articles/a.md)`\n  and\n  [us](articles/a.md).", "By `[us](articles/a.md)`\n  and\n  [us](articles/b.md).")]
    [InlineData("in quotes over lines", "\"By `[us](articles/a.md)`\n\n  and \\\n  [us](articles/a.md).\"", "\"By `[us](articles/a.md)`\n\n  and \\\n  [us](articles/b.md).\"")]
    [InlineData("as a block", "|\n  By [us][a].\n\n  ## `[us](articles/a.md)`\n\n  - [Us](<articles/a.md#more> 'us')\n\n  [a]: articles/a.md\n", "|\n  By [us][a].\n\n  ## `[us](articles/a.md)`\n\n  - [Us](<articles/b.md#more> 'us')\n\n  [a]: articles/b.md\n")]
    [InlineData("folded", ">-\n  By `[us](articles/a.md)`\n  and [us](\n  articles/a.md).\n\n     [us](articles/a.md)\n", ">-\n  By `[us](articles/a.md)`\n  and [us](\n  articles/b.md).\n\n     [us](articles/b.md)\n")]
    public void The_foot_and_the_menu_of_a_site_follow(string how, string before, string after) => Assert.Equal(
        $"{how}: {Settings(after, "b")}", $"{how}: {Renamed(Settings(before, "a"))}");

    [Fact]
    public void A_text_follows_wherever_it_stands_in_a_value_of_any_style()
    {
        var random = new Random(11);
        for (var number = 0; number < 100; number++)
        {
            var text = RandomScalar.Of(random, number, "[a](articles/a.md)");
            foreach (var name in new[] { "b", "c/b" })
                Assert.Equal(Settings(text.Replace("articles/a.md", $"articles/{name}.md", StringComparison.Ordinal), name), Renamed(Settings(text, "a"), name));
        }
    }

    private static string Settings(string footer, string page) => $"title: T\nmenu: [page: articles/{page}.md]\nfooter: {footer}\nlanguage: en # articles/a.md\n";

    // Of settings what they are when a page has another name.
    private static string Renamed(string settings, string name = "b") => Encoding.UTF8.GetString(RenameEntry.Rename(
        [TestSite.File("site.yml", settings), TestSite.File("articles/a.md", "# A\n\n## More\n\nText.\n")],
        SiteBuilder.Create().Features, Build, "articles/a", $"articles/{name}").Files.Single(file => file.Name == "site.yml").Bytes.Span);

    private static string Move(string site, string old, string @new)
    {
        var renamed = Rename(site, old, @new);
        return string.Join('\n', renamed.Changes.OrderBy(change => (change.Before ?? change.After).Name, StringComparer.Ordinal)
            .Select(change => (change.Before is { } before && change.Moves ? $"{before.Name} → " : "") + $"{change.After.Name}:\n{TextOf(change.After)}")
            .Concat(renamed.Said.Select(sentence => "- " + sentence)));
    }

    // Without front matter, which stays as it is.
    private static string TextOf(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimEnd();
        return text.StartsWith("---", StringComparison.Ordinal) ? text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] : text;
    }

    private static Renamed Rename(string site, string old, string @new) =>
        RenameEntry.Rename([.. TestSite.Files(site)], SiteBuilder.Create().Features, Build, old, @new);

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());

    private static IEnumerable<string> Texts(ImmutableArray<SourceFile> files) =>
        files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal);
}
