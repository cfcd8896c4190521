using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Tests.Glossary.Everyday;

/// <summary>Labels that are everyday words stay plain once many pages use them, and the page says so by itself: markup, uses and
/// previews count what is linked.</summary>
public sealed partial class EverydayTests
{
    private const string Page = "=== glossary/page.md\n---\nterm: page\naliases: [web page]\ndefinition: sheet\n---\n";

    [Fact]
    public void A_word_that_everybody_uses_stays_plain_where_many_pages_have_it()
    {
        var site = TestSite.Build(Page + Articles(30, number => number < 21 ? "A page, and a web page." : "Nothing."));

        Assert.Equal("<p>A page, and a <a class=\"term\" data-term=\"page\" href=\"../glossary/page.html\">web page</a>.</p>\n", Body(site, "a0"));
        Assert.Equal(
            "input/glossary/page.md(2,7): notice GLO027: 'page' is not linked by itself any more: 21 of 31 pages mention it (67 %), and from 4 % on a word "
            + "that everybody uses stays plain. That spares readers links that few want. Where one is wanted, write [[page]]; to link it as before, add "
            + "'links: section' here; to say that this is right, 'links: ask'.",
            site.Notices.Split('\n').Single(notice => notice.Contains("GLO", StringComparison.Ordinal)));
        Assert.Equal(21, site.Counts.Links);
    }

    [Theory]
    [InlineData("")]
    [InlineData("links: ask\n")]
    public void A_term_whose_mentions_stay_plain_is_not_called_unused(string key) => Assert.DoesNotContain(
        "GLO009", TestSite.Build(Page.Replace("term: page\n", $"term: page\n{key}", StringComparison.Ordinal) + Articles(30, _ => "A page.")).Notices,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("everyday: off\n", 20, "page")]
    [InlineData("everyday-limits: { pages: 21 }\n", 21, "page")]
    [InlineData("everyday-limits: { common: 70 }\n", 21, "page")]
    [InlineData("language: de\n", 21, "page")]
    [InlineData("everyday-limits: { pages: 3 }\n", 5, "")]
    [InlineData("", 20, "page")]
    [InlineData("", 21, "")]
    public void The_site_says_when(string settings, int pages, string linked)
    {
        var site = TestSite.Build($"=== site.yml\ntitle: Test\nbase-url: https://example.org/\n{settings}{Page}{Articles(30, number => number < pages ? "A page." : "Nothing.")}");

        Assert.Equal(linked, Linked(site, "a0"));
    }

    [Theory]
    [InlineData("links: section\n", "A page.", "page")]
    [InlineData("links: page\n", "A page.\n\n## B\n\nA page.", "page")]
    [InlineData("links: all\n", "A page, a page.", "page")]
    [InlineData("links: ask\n", "A page, a [[page]].", "page")]
    [InlineData("", "A [[page]], a page.", "page")]
    [InlineData("abbreviation: PG\n", "A PG.", "PG")]
    public void An_author_says_more(string key, string text, string linked)
    {
        var site = TestSite.Build(
            Page.Replace("term: page\n", $"term: page\n{key}", StringComparison.Ordinal) + Articles(30, _ => text));

        Assert.Equal(linked, Linked(site, "a0"));
    }

    [Fact]
    public void A_rare_word_is_linked_on_every_page()
    {
        var site = TestSite.Build(
            "=== glossary/archetype.md\n---\nterm: archetype\ndefinition: model\n---\n" + Articles(40, _ => "An archetype."));

        Assert.Equal("archetype", Linked(site, "a39"));
    }

    [Fact]
    public void With_a_word_that_makes_it_another_thing_a_label_stays_plain()
    {
        var site = TestSite.Build(
            "=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: { pages: 3, common: 100, known: 100 }\n" +
            "=== glossary/environment.md\n---\nterm: environment\ndefinition: surroundings\n---\n" +
            "=== glossary/variable.md\n---\nterm: variable\ndefinition: box\n---\n" +
            Articles(10, number => number < 5 ? "Set an environment variable. Then the variable and the environment." : "Nothing."), explains: true);

        Assert.Equal(
            "<p>Set an environment variable. Then the <a class=\"term\" data-term=\"variable\" href=\"../glossary/variable.html\">variable</a> and "
            + "the <a class=\"term\" data-term=\"environment\" href=\"../glossary/environment.html\">environment</a>.</p>\n",
            Body(site, "a0"));
        Assert.Equal(
            """
            input/articles/a0.md(4,8): 'environment' is not linked to environment (environment): 'environment variable' makes 50 % of its mentions, on 5 pages, so it is taken for another thing (rule 22). Write [[environment|environment]] to link it here, or 'links: section' in environment to link it everywhere.
            input/articles/a0.md(4,20): 'variable' is not linked to variable (variable): 'environment variable' makes 50 % of its mentions, on 5 pages, so it is taken for another thing (rule 22). Write [[variable|variable]] to link it here, or 'links: section' in variable to link it everywhere.
            input/articles/a0.md(4,39): 'variable' is linked to variable (variable).
            input/articles/a0.md(4,56): 'environment' is linked to environment (environment).
            """,
            site.Explained("articles/a0.html"));
    }

    [Fact]
    public void A_word_of_which_texts_mostly_tell_the_kind_stays_plain_behind_any_kind()
    {
        string[] kinds = ["anchor", "heading", "table", "paragraph", "bullet"];
        var site = TestSite.Build(
            "=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: { pages: 3, common: 100, known: 100 }\n" +
            "=== glossary/element.md\n---\nterm: element\ndefinition: part\n---\n" +
            Articles(12, number => number < 10 ? $"A valid element. Then the {kinds[number % 5]} element, and a half-open element." : "The list element."), explains: true);

        Assert.Equal(
            """
            input/articles/a10.md(4,10): 'element' is not linked to element (element): 37 % of its mentions, on 12 pages, stand behind one that tells which kind of it is meant, so 'list element' is taken for another thing (rule 22). Write [[element|element]] to link it here, or 'links: section' in element to link it everywhere.
            """,
            site.Explained("articles/a10.html"));
        Assert.Equal("element", Linked(site, "a0"));
        Assert.StartsWith(
            "input/glossary/element.md(2,7): notice GLO039: 'element' stays plain behind words that tell which kind of it is meant, but for those of its definition: 37 % of its mentions, on 12 pages, stand behind one.",
            site.Notices.Split('\n').Single(notice => notice.Contains("GLO", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    // Each of these is mentioned on no more pages than 'pages' allows for a word to be linked, whatever it is.
    [Fact]
    public void A_small_site_links_words_beside_any_others()
    {
        var site = TestSite.Build(
            "=== glossary/environment.md\n---\nterm: environment\ndefinition: surroundings\n---\n" + Articles(20, _ => "Set the path environment variable."));

        Assert.Equal("environment", Linked(site, "a0"));
        Assert.DoesNotContain("GLO0", site.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_its_definition_makes_no_other_thing_of_it()
    {
        var site = TestSite.Build(
            "=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: { pages: 3, common: 100, known: 100 }\n" +
            "=== glossary/parameter.md\n---\nterm: parameter\ndefinition: value that templates read from pages or the site\n---\n" +
            Articles(12, number => number % 2 == 0 ? "A page parameter." : "A date parameter."));

        Assert.Equal("parameter", Linked(site, "a0"));
        Assert.Equal("", Linked(site, "a1"));
    }

    private const string AboutChannels =
        "=== glossary/channel.md\n---\nterm: bus channel\naliases: [bus line]\ndefinition: way\n---\n"
        + "=== articles/about.md\n---\ntitle: About Bus Channels\n---\nText.\n\n## A\n\nA bus channel, a bus channel.\n\n## B\n\nA bus line, a bus channel.\n";

    [Theory]
    [InlineData("everyday-limits: { large: 2 }", "bus channel")]
    [InlineData("everyday-limits: { large: 4 }", "bus channel, bus line")]
    [InlineData("", "bus channel, bus line")]
    [InlineData("everyday-limits: { large: 2 }\neveryday: off", "bus channel, bus line")]
    [InlineData("everyday-limits: { large: 2 }\nmentions: all", "bus channel, bus channel, bus line, bus channel")]
    [InlineData("everyday-limits: { large: 2 }\nmentions: page", "bus channel")]
    public void On_a_large_site_a_page_links_once_what_its_title_names(string settings, string linked) => Assert.Equal(
        linked, Linked(TestSite.Build($"=== site.yml\ntitle: Test\nbase-url: https://example.org/\n{settings}\n{AboutChannels}"), "about"));

    [Theory]
    [InlineData("aliases: [bus line]\n", "aliases: [bus line]\nlinks: section\n", "bus channel, bus line")]
    [InlineData("About Bus Channels", "About buses and channels", "bus channel, bus line")]
    [InlineData("A bus channel, a bus channel.", "A [way](../glossary/channel.md).", "")]
    [InlineData("A bus channel, a bus channel.", "Nothing.", "bus line")]
    public void What_else_the_page_or_the_term_says_counts(string text, string instead, string linked) => Assert.Equal(
        linked, Linked(TestSite.Build($"=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: {{ large: 2 }}\n{AboutChannels.Replace(text, instead, StringComparison.Ordinal)}"), "about"));

    [Fact]
    public void It_is_told_where_the_page_links_it()
    {
        const string way = "Write [[channel|bus {0}]] to link it here, or 'links: section' in channel to link it in each section.";
        var why = "the page is about it, by its title, and links it on line 8, which is enough on a large site (rule 22). ";
        Assert.Equal(
            $"""
            input/articles/about.md(8,3): 'bus channel' is linked to channel (bus channel).
            input/articles/about.md(8,18): 'bus channel' is not linked to channel (bus channel): the term is linked further up, on line 8 (rule 10: the first mention is enough).
            input/articles/about.md(12,3): 'bus line' is not linked to channel (bus channel): {why}{string.Format(null, way, "line")}
            input/articles/about.md(12,15): 'bus channel' is not linked to channel (bus channel): {why}{string.Format(null, way, "channel")}
            """.ReplaceLineEndings("\n"),
            TestSite.Build($"=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: {{ large: 2 }}\n{AboutChannels}", explains: true).Explained("articles/about.html"));
    }

    [Fact]
    public void The_name_of_what_the_site_is_about_tells_no_kind()
    {
        var site = TestSite.Build(
            "=== site.yml\ntitle: The Rover handbook\nbase-url: https://example.org/\neveryday-limits: { pages: 3, common: 100, known: 100 }\n=== glossary/engine.md\n---\nterm: engine\ndefinition: part\n---\n" +
            Articles(12, number => number % 2 == 0 ? "A Rover engine." : "A diesel engine."));

        Assert.Equal("engine", Linked(site, "a0"));
        Assert.Equal("", Linked(site, "a1"));
    }

    [Theory]
    [InlineData("The `Title` page.", "")]
    [InlineData("The [`Title`](a1.md) page.", "")]
    [InlineData("The `Title`, a page.", "page")]
    [InlineData("The `Title` web page.", "web page")]
    [InlineData("The *Title* page.", "page")]
    public void Right_behind_code_a_word_says_what_the_code_is(string text, string linked) =>
        Assert.Equal(linked, Linked(TestSite.Build(Page + Articles(2, _ => text)), "a0"));

    [Theory]
    [InlineData("We page the doctor. You can page a nurse.", "")]
    [InlineData("Page the doctor.", "")]
    [InlineData("First:\n\n1. Page your doctor.", "")]
    [InlineData("It takes time to page each of them.", "")]
    [InlineData("The hotel pages the doctor. It pages each of them.", "")]
    [InlineData("Then page the doctor. Call, or page the nurse, and page her.", "")]
    [InlineData("The doctor may page other people.", "")]
    [InlineData("He does not page other people. For example, page the nurse.", "")]
    [InlineData("It is not page two.", "page")]
    [InlineData("Between pages the doctor slept.", "pages")]
    [InlineData("How can page numbers help?", "page")]
    [InlineData("Can page numbers help?", "page")]
    [InlineData("The book and page that he reads.", "page")]
    [InlineData("The page the doctor reads.", "page")]
    [InlineData("On each page the title stands first.", "page")]
    [InlineData("Go to page two.", "page")]
    [InlineData("You can web page the doctor.", "web page")]
    [InlineData("A page, the first. Page: the doctor.", "page")]
    public void A_verb_is_no_mention(string text, string linked) =>
        Assert.Equal(linked, Linked(TestSite.Build(Page + Articles(2, _ => text)), "a0"));

    [Theory]
    [InlineData("The page directory.", "")]
    [InlineData("It lies in the page subfolders.", "")]
    [InlineData("A page, a directory.", "page")]
    [InlineData("The web page directory.", "web page")]
    [InlineData("The directory page.", "page")]
    public void A_folder_is_named_by_it(string text, string linked) =>
        Assert.Equal(linked, Linked(TestSite.Build(Page + Articles(2, _ => text)), "a0"));

    [Fact]
    public void What_one_does_is_a_noun() => Assert.Equal(
        "Roasting", Linked(TestSite.Build("=== glossary/roasting.md\n---\nterm: roasting\ndefinition: work\n---\n" + Articles(2, _ => "Roasting the beans takes time.")), "a0"));

    [Fact]
    public void What_is_linked_further_up_is_told_as_it_turned_out()
    {
        var site = TestSite.Build(Page + Articles(30, _ => "A page, a page, a web page, a page."), explains: true);

        const string plain = "30 of 31 pages mention it (96 %), and from 4 % on a word that everybody uses stays plain (rule 22). "
            + "Write [[page|page]] to link it here, or 'links: section' in page to link it everywhere.";
        Assert.Equal(
            $"""
            input/articles/a0.md(4,3): 'page' is not linked to page (page): {plain}
            input/articles/a0.md(4,11): 'page' is not linked to page (page): {plain}
            input/articles/a0.md(4,19): 'web page' is linked to page (page).
            input/articles/a0.md(4,31): 'page' is not linked to page (page): {plain}
            """,
            site.Explained("articles/a0.html"));
    }

    [Fact]
    public void A_term_is_told_of_the_pages_that_link_it_and_no_others()
    {
        var site = TestSite.Build(Page + Articles(30, number => number == 3 ? "A web page." : "A page."));

        Assert.Equal("used: a3", string.Join(", ", UsePattern().Matches(site.Page("glossary/page.html")).Select(use => $"used: {use.Groups[1].Value}")));
    }

    // Each page has some sections, and each of these some mentions, with small words around, or with one that makes a phrase.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Of_each_section_the_first_mention_is_linked_that_does_not_stay_plain(int seed)
    {
        var random = new Random(seed);
        string[] labels = ["page", "cache", "archetype", "method"];
        var often = labels.ToDictionary(label => label, _ => random.Next(1, 30));
        var pages = Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, random.Next(1, 9))
            .Select(_ => (Label: labels[random.Next(labels.Length)], Kind: random.Next(30)))
            .Where(mention => mention.Kind < often[mention.Label])
            .Select(mention => (mention.Label, Before: mention.Kind % 5 < 2 ? "hot" : ""))
            .ToArray()).ToArray()).ToArray();
        var (common, known) = (random.Next(20, 90), random.Next(20, 90));
        var site = TestSite.Build(
            $"=== site.yml\ntitle: Test\nbase-url: https://example.org/\neveryday-limits: {{ pages: 2, common: {common}, known: {known} }}\n"
            + string.Concat(labels.Select(label => $"=== glossary/{label}.md\n---\nterm: {label}\ndefinition: thing\n---\n"))
            + Articles(pages.Length, number => string.Concat(pages[number].Select((section, at) =>
                $"{(at > 0 ? $"## Part {at}\n\n" : "")}{string.Join(" and the ", section.Select(mention => $"{mention.Before} {mention.Label}".Trim()).Prepend("This"))}.\n\n"))),
            explains: true);

        for (var number = 0; number < pages.Length; number++)
        {
            var expected = pages[number].SelectMany(section => section
                .Where(mention => !IsPlain(mention)).DistinctBy(mention => mention.Label).Select(mention => mention.Label));
            Assert.Equal(string.Join(", ", expected), Linked(site, $"a{number}"));
            Assert.Equal(string.Join(", ", expected), string.Join(", ", site.Mentions[SitePath.Parse($"/articles/a{number}.html")]
                .Where(decision => decision.IsLinked).Select(decision => decision.Words)));
        }

        bool IsPlain((string Label, string Before) mention)
        {
            var all = pages.Select(page => page.SelectMany(section => section).Where(other => other.Label == mention.Label).ToArray()).ToArray();
            var having = all.Count(page => page.Length > 0);
            var limit = mention.Label switch { "page" => common, "archetype" => 100, _ => known };
            if (having > 2 && having * 100 > (pages.Length + labels.Length) * limit)
                return true;

            var hot = all.Select(page => page.Count(other => other.Before == "hot")).ToArray();
            var (pagesBehind, mentions) = (hot.Count(page => page > 0), all.Sum(page => page.Length));
            return mention.Before == "hot" && mention.Label != "archetype"
                && (pagesBehind >= 5 && hot.Sum() * 100 >= mentions * 20 || pagesBehind >= 10 && hot.Sum() * 100 >= mentions * 25);
        }
    }

    private static string Articles(int number, Func<int, string> text) => string.Concat(Enumerable.Range(0, number)
        .Select(at => $"=== articles/a{at}.md\n---\ntitle: Text {at}\n---\n{text(at)}\n"));

    private static string Body(TestSite site, string article)
    {
        var page = site.Publish()[$"articles/{article}.html"];
        return page[..page.IndexOf("up: ", StringComparison.Ordinal)];
    }

    private static string Linked(TestSite site, string article)
    {
        Assert.Equal("", site.Messages);
        return string.Join(", ", LinkPattern().Matches(Body(site, article)).Select(link => link.Groups[1].Value));
    }

    [GeneratedRegex("<a class=\"term\"[^>]*>([^<]*)</a>")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("articles/(a\\d+)\\.html")]
    private static partial Regex UsePattern();
}
