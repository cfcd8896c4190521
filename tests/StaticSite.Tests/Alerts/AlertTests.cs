namespace StaticSite.Tests.Alerts;

/// <summary>What stands out, written as GitHub does or between colons.</summary>
public sealed class AlertTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> One *two*.\n>\n> - three", "(note) \n<p>One <em>two</em>.</p>\n<ul>\n<li>three</li>\n</ul>\n(/note)\n")]
    [InlineData("> [!Warning]  \n> One", "(warning) \n<p>One</p>\n(/warning)\n")]
    [InlineData(">[!tip]\n>\n> One", "(tip) \n<p>One</p>\n(/tip)\n")]
    [InlineData("> [!CAUTION]\n> | a | b |\n> |---|---|\n> | c | d |", "(caution) \n<section class=\"table-scroll\" aria-label=\"Table\" tabindex=\"0\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table></section>\n(/caution)\n")]
    [InlineData("> [!IMPORTANT]\n> > One", "(important) \n<blockquote>\n<p>One</p>\n</blockquote>\n(/important)\n")]
    [InlineData("> [!NOTE]\nOne", "(note) \n<p>One</p>\n(/note)\n")]
    [InlineData("- > [!NOTE]\n  > One\n- two", "<ul>\n<li>(note) \n<p>One</p>\n(/note)\n</li>\n<li>two</li>\n</ul>\n")]
    public void A_quotation_that_starts_with_a_name_stands_out(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Theory]
    [InlineData("::: note\nOne\n:::", "(note) \n<p>One</p>\n(/note)\n")]
    [InlineData("::: warning The *oven* is `hot`\nOne\n:::", "(warning) The <em>oven</em> is <code>hot</code>\n<p>One</p>\n(/warning)\n")]
    [InlineData(":::tip[A [link](a.md) in it]\nOne\n:::", "(tip) A <a href=\"a.html\">link</a> in it\n<p>One</p>\n(/tip)\n")]
    [InlineData(":::important A title\nOne\n:::", "(important) A title\n<p>One</p>\n(/important)\n")]
    [InlineData(":::: note\n::: tip\nOne\n:::\ntwo\n::::", "(note) \n(tip) \n<p>One</p>\n(/tip)\n<p>two</p>\n(/note)\n")]
    [InlineData("::: note\n::: tip\nOne\n:::\ntwo\n:::", "(note) \n(tip) \n<p>One</p>\n(/tip)\n<p>two</p>\n(/note)\n")]
    [InlineData("::: note\n```\n:::\n```\n:::", "(note) \n<pre><code>:::\n</code></pre>\n(/note)\n")]
    [InlineData("1. one\n\n   ::: note [a] and [b]\n   two\n   :::", "<ol>\n<li><p>one</p>\n(note) [a] and [b]\n<p>two</p>\n(/note)\n</li>\n</ol>\n")]
    public void A_container_of_that_name_is_the_same(string text, string shown) => Assert.Equal(shown, Shown(text));

    [Fact]
    public void What_others_call_it_shows_as_ours_and_is_reported() => Assert.Equal(
        """
        input/articles/a.md(4,3): warning MD060: '[!danger]' is what others write for '[!CAUTION]', and shows as that. Write '[!CAUTION]'.
        input/articles/a.md(7,5): warning MD060: 'info' is what others write for 'note', and shows as that. Write 'note'.
        input/articles/a.md(10,4): warning MD060: '{warning}' is what others write for 'warning', and shows as that. Write 'warning'.
        input/articles/a.md(14,3): warning MD061: Behind '[!TIP]' GitHub takes no title, and shows this as a quotation. Write '::: tip Mind it', the text below without '>', and a line ':::'.
        input/articles/a.md(17,3): warning MD061: Behind '[!question]-' GitHub takes no title, and shows this as a quotation. Write '::: note Folded', the text below without '>', and a line ':::'.
        """,
        TestSite.Build(TestSite.Article("> [!danger]\n> One\n\n::: info A title\ntwo\n:::\n:::{warning}\nthree\n:::\n\n> [!TIP] Mind it\n> four\n\n> [!question]- Folded\n> five")).Messages);

    [Theory]
    [InlineData("note", "info information abstract summary tldr question help faq example quote cite seealso see-also todo secondary admonition callout")]
    [InlineData("tip", "hint success check done idea")]
    [InlineData("important", "attention announcement")]
    [InlineData("warning", "warn deprecated")]
    [InlineData("caution", "danger error bug failure fail missing")]
    public void Names_of_others_are_known_in_both_forms(string ours, string others)
    {
        foreach (var name in others.Split(' '))
        {
            Assert.Equal(
                $"input/articles/a.md(4,5): warning MD060: '{name}' is what others write for '{ours}', and shows as that. Write '{ours}'.",
                TestSite.Build(TestSite.Article($"::: {name}\nOne\n:::")).Messages);
            if (!name.Contains('-'))
                Assert.Equal(
                    TestSite.Article($"> [!{ours.ToUpperInvariant()}]\n> One\n").Split('\n', 2)[1],
                    TestSite.Fixed(TestSite.Article($"> [!{name}]\n> One\n"), "articles/a.md"));
        }
    }

    [Fact]
    public void And_is_mended() => Assert.Equal(
        TestSite.Article("> [!CAUTION]\n> One\n\n::: note A title\ntwo\n:::\n:::warning\nthree\n:::").Split('\n', 2)[1],
        TestSite.Fixed(TestSite.Article("> [!danger]\n> One\n\n::: info A title\ntwo\n:::\n:::{warning}\nthree\n:::"), "articles/a.md"));

    [Theory]
    [InlineData("> [!note]- Folded\n> One *two*.\n>\n>     code\n> - three\n\nFour.", "::: note Folded\nOne *two*.\n\n    code\n- three\n:::\n\nFour.")]
    [InlineData("One.\n\n- > [!bug] The *title*\n  > > two\n\n- three", "One.\n\n- ::: caution The *title*\n  > two\n  :::\n\n- three")]
    [InlineData("> [!note]+\n> One", "> [!NOTE]\n> One")]
    [InlineData("> [!tip] Title\nOne", "> [!tip] Title\nOne")]
    [InlineData("> [!tip] Title\n> ::: note\n> One\n> :::", "> [!tip] Title\n> ::: note\n> One\n> :::")]
    public void A_title_is_mended_by_another_form_as_a_whole(string text, string mended) =>
        Assert.Equal(TestSite.Article(mended).Split('\n', 2)[1], TestSite.Fixed(TestSite.Article(text), "articles/a.md"));

    [Theory]
    [InlineData("> [!foo]\n> One", "input/articles/a.md(4,3): warning MD030: '[!foo]'")]
    [InlineData("> > [!NOTE]\n> > One", "input/articles/a.md(4,5): warning MD030: '[!NOTE]'")]
    [InlineData("> [!NOTE]", "input/articles/a.md(4,3): warning MD030: '[!NOTE]'")]
    [InlineData("> One\n> [!NOTE]", "input/articles/a.md(5,3): warning MD030: '[!NOTE]'")]
    [InlineData("[!NOTE]\nOne", "input/articles/a.md(4,1): warning MD030: '[!NOTE]'")]
    public void A_mark_that_shows_as_it_stands_is_reported(string text, string start) => Assert.Equal(
        start + " shows as it stands: it is a mark of an alert. Write '> [!NOTE]' alone on the first line of a quotation that is in no other; "
        + "instead of NOTE also TIP, IMPORTANT, WARNING or CAUTION.",
        TestSite.Build(TestSite.Article(text)).Messages);

    [Fact]
    public void Mentions_link_in_the_text_and_not_in_the_title()
    {
        const string Term = "=== glossary/cache.md\n---\nterm: cache\ndefinition: a store that answers twice\n---\n";
        Assert.StartsWith(
            """
            (note) The cache
            <p>A <a class="term" data-term="cache" href="../glossary/cache.html">cache</a>.</p>
            (/note)
            """,
            TestSite.Build(Term + TestSite.Article("::: note The cache\nA cache.\n:::")).Page("articles/a.html"));
    }

    private static string Shown(string text) => TestSite.Build(TestSite.Article(text)).Page("articles/a.html").Split("up: Home")[0];
}
