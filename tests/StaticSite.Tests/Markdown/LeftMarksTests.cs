using System.Text;
using StaticSite.Markdown.Marks;

namespace StaticSite.Tests.Markdown;

/// <summary>Marks that authors meant and that our Markdown does not take.</summary>
public sealed class LeftMarksTests
{
    [Theory]
    [InlineData("an alert that GitHub knows nothing of",
        """
        > [!pizza]
        > Do **not** do it.
        """,
        "input/articles/a.md(4,3): warning MD030: '[!pizza]' shows as it stands: it is a mark of an alert. Write '> [!NOTE]' alone on the first line of a quotation that is in no other; instead of NOTE also TIP, IMPORTANT, WARNING or CAUTION.")]
    [InlineData("boxes and tabs of MkDocs",
        """
        !!! note "Take *care*"
            A box.

        ??? tip
            Another.

        ===! "Linux"

            make
        """,
        """
        input/articles/a.md(4,1): warning MD030: '!!! note "Take *care*"' shows as it stands: it is a box of MkDocs. Write '::: note Title', its text below without spaces before it, and a line ':::'.
        input/articles/a.md(7,1): warning MD030: '??? tip' shows as it stands: it is a box of MkDocs. Write '::: details Title', its text below without spaces before it, and a line ':::'.
        input/articles/a.md(10,1): warning MD030: '===! "Linux"' shows as it stands: it is a tab of MkDocs. Write '::: tabs', then each part below a heading, without spaces before it, and a line ':::'.
        """)]
    [InlineData("colons in a paragraph",
        """
        > One
        >     ::: note

        Words 1::2 and a:::b.
        """,
        "input/articles/a.md(5,7): warning MD031: The ':::' here shows as it stands: it is part of the paragraph above, or too far to the right. Put an empty line above it, and no more spaces before it than before the text around it.")]
    [InlineData("marks of templates, each once with its end",
        """
        {{< youtube abc >}} and {{% note %}}Look{{% /note %}}.

        {% if x %}{{ page.title }}{% endif %} {{<figure src="a.png">}}
        """,
        """
        input/articles/a.md(4,1): warning MD030: '{{< youtube abc >}}' shows as it stands: it is a mark of a template. Write [words](https://…) with the address of what it shows.
        input/articles/a.md(4,25): warning MD030: '{{% note %}}' shows as it stands: it is a mark of a template. Write '::: note Title', its text below without spaces before it, and a line ':::'.
        input/articles/a.md(6,1): warning MD030: '{% if x %}' shows as it stands: it is a mark of a template. Write in Markdown what it should show.
        input/articles/a.md(6,11): warning MD030: '{{ page.title }}' shows as it stands: it is a mark of a template. Write in Markdown what it should show.
        input/articles/a.md(6,39): warning MD030: '{{<figure src="a.png">}}' shows as it stands: it is a mark of a template. Write ![what it shows](picture.png), with the file beside the text.
        """)]
    [InlineData("lines of MDX and of other formats",
        """
        import Tabs from '@theme/Tabs';

        export const x = 1;

        .. note:: Look

        == History ==

        [toc]

        *[HTML]: a language

        {info:title=Look}
        Inside.
        {info}
        """,
        """
        input/articles/a.md(4,1): warning MD030: 'import Tabs from '@theme/Tabs';' shows as it stands: it is a line of MDX. Take it out; a page holds text and no components.
        input/articles/a.md(6,1): warning MD030: 'export const' shows as it stands: it is a line of MDX. Take it out; a page holds text and no components.
        input/articles/a.md(8,1): warning MD030: '.. note::' shows as it stands: it is a mark of reStructuredText. Write in Markdown what it should show.
        input/articles/a.md(10,1): warning MD030: '== History ==' shows as it stands: it is a heading of a wiki. Write '##' and a space before its words.
        input/articles/a.md(12,1): warning MD030: '[toc]' shows as it stands: it is a table of contents. Take it out; a page lists its sections by itself.
        input/articles/a.md(14,1): warning MD030: '*[HTML]:' shows as it stands: it is an explanation of an abbreviation. Add a term to the glossary; then every page explains it.
        input/articles/a.md(16,1): warning MD030: '{info:title=Look}' shows as it stands: it is a macro of a wiki. Write in Markdown what it should show.
        """)]
    [InlineData("attributes, notes, keys, marked words and formulas",
        """
        A `word`{: .big} and [a box](https://example.org/a.png){width=300}, {.wide} too.

        Text^[a note] with ++ctrl+c++, ==marked== words.

        $$
        a^2 + b_1
        $$

        Inline $\frac{a}{b}$ and $x^{2}$.
        """,
        """
        input/articles/a.md(4,9): warning MD030: '{: .big}' shows as it stands: it is a list of attributes. Take it out; how things look is the theme's part.
        input/articles/a.md(4,56): warning MD030: '{width=300}' shows as it stands: it is a list of attributes. Take it out; how things look is the theme's part.
        input/articles/a.md(4,69): warning MD030: '{.wide}' shows as it stands: it is a list of attributes. Take it out; how things look is the theme's part.
        input/articles/a.md(6,5): warning MD030: '^[a note]' shows as it stands: it is a note of Pandoc's. Write [^1] here, and below the paragraph a line '[^1]: …'.
        input/articles/a.md(6,20): warning MD030: '++ctrl+c++' shows as it stands: it is MkDocs' mark of keys. Put them in `backticks`.
        input/articles/a.md(6,32): warning MD030: '==marked==' shows as it stands: it is a mark for words that stand out. Write **words**.
        input/articles/a.md(8,1): warning MD030: '$$' shows as it stands: it is a formula. Put it in `backticks`, or in a block of code.
        input/articles/a.md(12,8): warning MD030: '$\frac{a}{b}$' shows as it stands: it is a formula. Put it in `backticks`, or in a block of code.
        input/articles/a.md(12,28): warning MD030: '^{2}$' shows as it stands: it is part of a formula. Put it in `backticks`, or in a block of code.
        """)]
    [InlineData("includes, pictures and roles of others",
        """
        --8<-- "notes.md"

        {!notes.md!} :material-account: and :smile: {ref}`setup`, :ref:`setup`, {id}, :ref: too.

        [Go](a.md){ .md-button } and ^^new^^.
        """,
        """
        input/articles/a.md(4,1): warning MD030: '--8<-- "notes.md"' shows as it stands: it is an include of MkDocs. Write '::: include name' and a line ':::' below, with the text in parts/name.md.
        input/articles/a.md(6,1): warning MD030: '{!notes.md!}' shows as it stands: it is an include of MkDocs. Write '::: include name' and a line ':::' below, with the text in parts/name.md.
        input/articles/a.md(6,14): warning MD030: ':material-account:' shows as it stands: it is a picture of MkDocs'. Write a word in its place, or an emoji itself.
        input/articles/a.md(6,45): warning MD030: '{ref}' shows as it stands: it is a role of MyST. Write in Markdown what it should show.
        input/articles/a.md(6,59): warning MD030: ':ref:' shows as it stands: it is a role of reStructuredText. Write in Markdown what it should show.
        input/articles/a.md(8,11): warning MD030: '{ .md-button }' shows as it stands: it is a list of attributes. Take it out; how things look is the theme's part.
        input/articles/a.md(8,30): warning MD030: '^^new^^' shows as it stands: it is MkDocs' mark of what is new. Take it out.
        """)]
    [InlineData("a mark that comes again and again",
        """
        {{< note >}} {{< figure src="a.png" >}}

        {{< note "b" >}} {{< note "c" >}}

        {{< note "d" >}}
        """,
        """
        input/articles/a.md(4,1): warning MD030: '{{< note >}}' shows as it stands: it is a mark of a template. Write '::: note Title', its text below without spaces before it, and a line ':::'. The same is true of 3 more of its kind in this text, on lines 6, 8 and so on.
        input/articles/a.md(4,14): warning MD030: '{{< figure src="a.png" >}}' shows as it stands: it is a mark of a template. Write ![what it shows](picture.png), with the file beside the text.
        """)]
    [InlineData("emphasis without an end, and with a space inside",
        """
        An **open word and `open code.

        > - A **wide **space.
        > - Or ** another**.

        [The **open link](https://example.org) and ~~open strike.

        **注意：**中文。
        """,
        """
        input/articles/a.md(4,4): warning MD031: The '**' here shows as it stands: it has no end. Put '**' right behind the last word that it is for, or a backslash before it.
        input/articles/a.md(4,20): warning MD031: The '`' here shows as it stands: it has no partner. Put one at the other end of the code, or a backslash before it.
        input/articles/a.md(6,7): warning MD031: The '**' here shows as it stands: a space stands between it and the words that it is for. Take that out.
        input/articles/a.md(7,8): warning MD031: The '**' here shows as it stands: a space stands between it and the words that it is for. Take that out.
        input/articles/a.md(9,6): warning MD031: The '**' here shows as it stands: it has no end. Put '**' right behind the last word that it is for, or a backslash before it.
        input/articles/a.md(9,44): warning MD031: The '~~' here shows as it stands: it has no end. Put '~~' right behind the last word that it is for, or a backslash before it.
        input/articles/a.md(11,1): warning MD031: The '**' here shows as it stands: the '**' at its end stands between a sign of punctuation and a letter. Put the punctuation behind it, or a space.
        """)]
    [InlineData("rows outside of a table",
        """
        | a | b |
        | 1 | `2` |

        Name | Age
        Bob | 3
        Eve | 4

        | x | y |
        |---|---|
        | 1 | 2 |

        | 3 | 4 |
        """,
        """
        input/articles/a.md(4,1): warning MD034: This shows as text and not as a table: a table has a line such as '| --- | --- |' below its first. Add one with as many cells.
        input/articles/a.md(7,5): warning MD034: This shows as text and not as a table: a table has a line such as '| --- | --- |' below its first. Add one with as many cells.
        input/articles/a.md(15,1): warning MD034: This shows as text and not as a table: it stands alone. Put it right below the last row of its table, without a line between.
        """)]
    [InlineData("marks without a space, and with one of another kind",
        """
        Tools:
        • a saw
        • a `file`

        ##Tools
        """
        + "\n##\u00A0More\n\n-\u00A0one\n",
        """
        input/articles/a.md(5,1): warning MD035: The '•' here shows as it stands and starts no list. Write '- ' at the start of each line of the list.
        input/articles/a.md(8,1): warning MD033: The '##' here shows as it stands and starts no heading: there is no space behind it. Put one there.
        input/articles/a.md(9,1): warning MD033: The '##' here shows as it stands and starts no heading: there is no space behind it. Put one there.
        input/articles/a.md(11,1): warning MD033: The '-' here shows as it stands and starts no list: there is no space behind it. Put one there.
        """)]
    [InlineData("links and signs",
        """
        See [the site] (https://example.org) or [www](www.example.org), 5&nbsp km.
        """,
        """
        input/articles/a.md(4,14): warning MD013: What starts here shows as text and not as a link: there is a space between its ']' and its '('. Take that out.
        input/articles/a.md(4,41): error LINK001: 'www.example.org' leads to no page or file. Did you mean 'https://www.example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,66): warning MD031: The '&nbsp' here shows as it stands: it has no end. Put ';' behind it.
        """)]
    [InlineData("code without an end, and nothing that follows from it",
        """
        See [below](#what-comes-next), [this][] and [^1].

        ```sh
        make

        ## What comes next

        ::: nothing

        [this]: https://example.org
        [^1]: **Here
        """,
        "input/articles/a.md(6,1): error MD032: The code that starts here has no end, so that what follows shows as code, too. Put a line '```' below its last line.")]
    [InlineData("code that runs on into the next",
        """
        ```sh
        make

        Then:

        ```sh
        make install
        ```
        """,
        "input/articles/a.md(4,1): warning MD036: The code that starts here runs on into the next, which starts on line 9. Put a line '```' between, or start this one with '````'.")]
    [InlineData("an anchor of one's own that is taken",
        """
        ## Tools
        ## More of them {#tools}
        """,
        "input/articles/a.md(5,17): error MD037: The page has an anchor 'tools' already. Write another behind this heading.")]
    [InlineData("words that the parser takes and no page shows",
        """
        - A list[^1].

          [^1]: Inside.

        [idle]: https://example.org "A title"
        [//]: # (A note to oneself)

        ```sh run=yes
        make
        ```
        """,
        """
        input/articles/a.md(8,1): warning MD039: No link goes by the name '[idle]', so its title does not show. Use the name, or take the line out.
        input/articles/a.md(11,1): warning CODE003: 'run=yes' behind the language of this code does not show and means nothing here. Take it out, or write what does: title="…", {2,4-6} or showLineNumbers.
        """)]
    [InlineData("a table of contents in double brackets",
        """
        [[_TOC_]]
        """,
        "input/articles/a.md(4,1): error GLO005: No term is called '_TOC_'. For a table of contents, take this out; a page lists its sections by itself. Use the id or a label of an existing one.")]
    public void A_mark_that_shows_as_text_is_reported_once_with_our_form_of_it(string marks, string text, string expected)
    {
        Assert.NotEmpty(marks);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(TestSite.Article(text)).Messages);
    }

    [Fact]
    public void The_search_for_marks_stays_fast()
    {
        // Beyond that, the framework searches with a trie of dictionaries.
        Assert.All(LeftAsText.Openings, opening => Assert.True(opening.Length > 1 && Ascii.IsValid(opening), opening));
        Assert.InRange(LeftAsText.Openings.Count(), 1, 80);
    }

    [Fact]
    public void Prose_that_only_looks_like_marks_gives_nothing() => Assert.Equal("", TestSite.Build(TestSite.Article("""
        A 5* hotel, 2 * 3 and 2 ** 3, f(x)**2, src/**/*.md, snake_case__x, __dirname and __filename, a {id} and {a, b},
        C++ or G++ and C++11, i++ + ++i, a == b or a==b and c==d, $5 to $10 (or $$), A$ and ~5 km, ~/home and ~/work.
        Home | About | Contact. Is this right??? No!!! We import goods from China, and export them; O`ahu, 'n` roll`n'beat.
        r&d, q&a, #hashtag and item #2; :tada: and std::vector::iterator; a [note] in brackets, [1] (2020), ... and so on.

        Price** per month and `quotes' or ``these''. Backticks (`) are signs.

        **Taxes are not in it.

        `**code`, \*\*escaped, `{{ x }}` and \`this; \[!NOTE], \## and \{{ y }}.

        ```yaml
        - {{ x }} ** | • ##x
        ```

        Yes | No
        1 | 2
        """)).Messages);

    [Fact]
    public void A_heading_takes_its_anchor_from_behind_its_words() => Assert.Equal(
        """
        <p><a href="#set_up">There</a> and <a href="#the-rest">there</a>.</p>
        <h2 id="set_up"><span id="put-the-parts-together"></span>Put the <em>parts</em> together</h2>
        <h3 id="the-rest">The rest</h3>

        """.ReplaceLineEndings("\n"),
        string.Concat(TestSite.Build(TestSite.Article("""
            [There](#set_up) and [there](#the-rest).

            ## Put the *parts* together {#set_up}

            ### The rest
            """)).Page("articles/a.html").Split('\n').Take(3).Select(line => line + '\n')));

    [Fact]
    public void Colons_in_words_stay_and_titles_of_links_and_hosts_without_a_scheme_work() => Assert.Equal(
        """
        <p>std::vector::iterator, <a href="https://example.org" title="A &quot;title&quot;">a link</a> and <a href="https://www.example.org">www.example.org</a>.</p>
        """,
        TestSite.Build(TestSite.Article("""
            std::vector::iterator, [a link](https://example.org 'A "title"') and www.example.org.
            """)).Page("articles/a.html").Split('\n')[0]);
}
