using System.Collections.Frozen;
using StaticSite.Import;
using StaticSite.Import.Documents;
using StaticSite.Import.Texts;

namespace StaticSite.Tests.Import;

/// <summary>Pages that were written for another generator become articles: what is mechanical is done, and the rest is told.</summary>
public sealed class ImportPagesTests
{
    [Fact]
    public void Hugo() => Expect("content/en", """
        === hugo.toml
        baseURL = "https://example.org/"
        title = 'The Docs'
        defaultContentLanguage = "en"
        [params]
        description = "All of it"
        === content/en/_index.md
        ---
        title: Home
        layout: landing
        ---
        See [Trim](/functions/strings/trim/), [again]({{< relref "Trim.md#use" >}}) and [old](/cut/).
        === content/en/functions/strings/Trim.md
        ---
        title: strings.Trim
        linkTitle: Trim
        description: Cuts.
        weight: 20
        date: 2024-02-03T10:00:00Z
        aliases: [/cut]
        params:
          signature: x
        ---
        {{< new-in 0.144.0 />}} It cuts.

        > [!note] Mind
        > Spaces too.

        {{% note title="Watch out" %}}
        Not **all** of them.
        {{% /note %}}

        {{< code-toggle file=hugo >}}
        title: x
        {{< /code-toggle >}}

        ```go {hl_lines=[2,"4-6"] file="main.go"}
        {{</* note */>}}
        ```

        {{< figure src="cut.svg" alt="A cut" caption="How" >}} {.wide}

        {{% include "/_common/use.md" %}}

        {{< mystery 1 >}}
        === content/en/functions/strings/cut.svg
        <svg/>
        === content/en/_common/use.md
        ---
        _comment: keep
        ---
        Use [it](/functions/strings/trim/).
        === content/en/bundle/index.md
        +++
        title = "Bundle"
        draft = true
        weight = 3
        +++
        ## Picture {#own .big}

        ![logo](/images/logo.png) and ![beside](beside.png)
        === static/images/logo.png
        x
        === content/en/bundle/beside.png
        y

        """, """
        === articles/bundle/beside.png
        y
        === articles/bundle/index.md
        ---
        title: Bundle
        order: 3
        draft: true
        aliases: [/bundle/]
        ---

        ## Picture {#own}

        ![logo](../../images/logo.png) and ![beside](beside.png)
        === articles/functions/strings/Trim.md
        ---
        title: strings.Trim
        menu-title: Trim
        description: Cuts.
        order: 20
        date: 2024-02-03
        aliases: [/functions/strings/trim/, /cut]
        params: {signature: x}
        ---

        **New in 0.144.0** It cuts.

        > [!NOTE]
        > **Mind**
        >
        > Spaces too.

        ::: note Watch out
        Not **all** of them.
        :::

        ```yaml title="hugo.yaml"
        title: x
        ```

        ```go {2,4-6} title="main.go"
        {{< note >}}
        ```

        ![A cut](cut.svg "How")

        ::: include common/use
        :::

        {{< mystery 1 >}}
        === articles/functions/strings/cut.svg
        <svg/>
        === home.md
        ---
        title: Home
        layout: landing
        ---

        See [Trim](articles/functions/strings/Trim.md), [again](articles/functions/strings/Trim.md#use) and [old](articles/functions/strings/Trim.md).
        === images/logo.png
        x
        === parts/common/use.md
        Use [it](../../articles/functions/strings/Trim.md).
        === site.yml
        title: The Docs
        description: All of it
        language: en
        base-url: https://example.org/
        front-matter: {ignore: [layout, params]}
        === left
        input/articles/functions/strings/Trim.md(8,1): notice IMP033: 'params' means nothing here, so it stays above the pages and 'front-matter' in site.yml passes it over. First here, of 1. Take it out where nothing needs it.
        input/articles/functions/strings/Trim.md(35,1): warning IMP013: '{{< mystery' is a shortcode that only the old site knows, so it stands there as it was. Write what it showed, or import again with --shortcode mystery=drop, text or note.
        input/home.md(3,1): notice IMP033: 'layout' means nothing here, so it stays above the pages and 'front-matter' in site.yml passes it over. First here, of 1. Take it out where nothing needs it.
        old/content/en/_common/use.md(2,1): notice IMP015: '_comment' says nothing in a part of pages and was left out: keep.

        """);

    [Fact]
    public void MkDocs() => Expect("", """
        === mkdocs.yml
        site_name: The Docs
        site_url: https://example.org/docs/
        markdown_extensions:
          - toc:
              slugify: !!python/object/apply:pymdownx.slugs.slugify {}
        nav:
          - Home: index.md
          - Guide:
            - Set up: guide/install.md
        === docs/index.md
        # Welcome

        !!! danger "Be *careful*"

            It bites.

            ??? note
                - Deep

                      code

        After :material-check:{ .green } it. Press ++ctrl+c++, ==mark== it.

        ≡≡≡ "A"

            ``` py title="a.py" hl_lines="2 3" linenums="1"
            !!! note
            ```

        ≡≡≡ "B"

            Text

        [Set up](guide/install.md#how){ .md-button } and [site](https://example.org/docs/guide/install/).

        --8<-- "includes/more.md"
        === docs/guide/install.md
        ---
        title: Install
        tags: [a]
        ---
        How to [home](../index.md), [nowhere](nowhere.md).
        === includes/more.md
        More.

        """, """
        === articles/guide/index.md
        ---
        title: Guide
        order: 2
        ---
        === articles/guide/install.md
        ---
        title: Install
        menu-title: Set up
        order: 2
        aliases: [/guide/install/]
        tags: [a]
        ---

        How to [home](../../home.md), nowhere<!-- nowhere.md -->.
        === home.md
        # Welcome

        ::: caution Be *careful*

        It bites.

        ::: details Note
        - Deep

              code
        :::
        :::

        After it. Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, <mark>mark</mark> it.

        ::: tabs
        ## A

        ```py {2,3} title="a.py" showLineNumbers
        !!! note
        ```

        ## B

        Text
        :::

        [Set up](articles/guide/install.md#how) and [site](articles/guide/install.md).

        ::: include includes/more
        :::
        === parts/includes/more.md
        More.
        === site.yml
        title: The Docs
        language: en
        base-url: https://example.org/docs/
        front-matter: {ignore: [tags]}
        === left
        input/articles/guide/install.md(6,1): notice IMP033: 'tags' means nothing here, so it stays above the pages and 'front-matter' in site.yml passes it over. First here, of 1. Take it out where nothing needs it.
        input/articles/guide/install.md(9,1): warning IMP014: 'nowhere.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """);

    [Fact]
    public void Boxes_behind_marks_of_lists_and_meanings() => Expect("", """
        === mkdocs.yml
        site_name: T
        === docs/a.md
        # T

        <!-- md:option type:note -->

        :   !!! note

                In the note.

                    code

            Behind.

        Term

        :   Words.

            !!! tip

                In the tip.

                    code

        #### <!-- md:setting a.b -->

        - !!! tip "Mind"

                In the tip.

        1.  === "A"

                One

            === "B"

                Two

        `<!-- md:option x -->`
        """, """
        === articles/a.md
        ---
        aliases: [/a/]
        ---

        # T

        `type:note`

        :   ::: note

            In the note.

                code
            :::

            Behind.

        Term

        :   Words.

            ::: tip

            In the tip.

                code
            :::

        #### `a.b` {#a.b}

        - ::: tip Mind

            In the tip.
            :::

        1.  ::: tabs
            ##### A

            One

            ##### B

            Two
            :::

        `<!-- md:option x -->`
        === site.yml
        title: T
        language: en

        """);

    [Fact]
    public void What_stands_above_the_pages_and_what_code_says_of_itself() => Expect("docs", """
        === mkdocs.yml
        site_name: T
        === CONTRIBUTING.md
        # How to help

        Write to us.
        === docs/about/contributing.md
        --8<-- "CONTRIBUTING.md"
        === docs/about/gone.md
        --8<-- "gone.md"
        === docs/api.md
        # API

        ::: shop.Basket
            options:
              members: [add]

        Then:

        ::: shop.pay

        :::mkdocs-click
            :module: shop

        The end.

        """, """
        === articles/about/contributing.md
        ---
        title: Contributing
        aliases: [/about/contributing/]
        ---

        ::: include contributing
        :::
        === articles/about/gone.md
        ---
        title: Gone
        aliases: [/about/gone/]
        ---
        === articles/api.md
        ---
        aliases: [/api/]
        ---

        # API

        `shop.Basket`

        Then:

        `shop.pay`

        `mkdocs-click`

        The end.
        === parts/contributing.md
        # How to help

        Write to us.
        === site.yml
        title: T
        language: en
        === left
        input/articles/about/gone.md(6,1): warning IMP018: 'gone.md' was to be included here and was not found among the files. Put it into parts/ and write ::: include with its name.
        input/articles/api.md(7,1): warning IMP039: The old site drew here, of its program's code, what 'shop.Basket' does, and no import can; the name stands alone. First in this text, of 3. Write what readers should know of it, or link to where it is told.

        """);

    [Fact]
    public void A_picture_from_elsewhere_in_a_link_is_its_words() => Expect("", """
        === mkdocs.yml
        site_name: T
        === docs/a.md
        # T

        <a href="https://example.org/tests">
          <img src="https://example.org/badge.svg" alt="All tests">
        </a>
        <a href="https://example.org/"><img src="own.png" alt="Own"></a>

        [![All tests](https://example.org/badge.svg)](https://example.org/tests)

        <img src="https://example.org/badge.svg" alt="Alone">
        === docs/own.png
        x

        """, """
        === articles/a.md
        ---
        aliases: [/a/]
        ---

        # T

        [
          All tests
        ](https://example.org/tests)
        [![Own](own.png)](https://example.org/)

        [All tests](https://example.org/tests)

        [Alone](https://example.org/badge.svg)
        === articles/own.png
        x
        === site.yml
        title: T
        language: en

        """);

    [Fact]
    public void A_component_holds_code_and_what_comes_behind() => Expect("", """
        === docusaurus.config.js
        module.exports = { title: 'T', url: 'https://example.org', baseUrl: '/' }
        === docs/a.md
        # T

        <Explained title="In detail">

        Before.

        ```js
        const a = '</Other>';
        ```

        Behind.

        </Explained>

        <Other title="Not closed">

        ```js
        const a = '</Other>';
        ```

        """, """
        === articles/a.md
        ---
        aliases: [/docs/a/]
        ---

        # T

        ::: details In detail

        Before.

        ```js
        const a = '</Other>';
        ```

        Behind.

        :::



        ```js
        const a = '</Other>';
        ```
        === site.yml
        title: T
        language: en
        base-url: https://example.org/
        === left
        input/articles/a.md(19,1): warning IMP016: <Other> runs only in the old site, so it was left out. Write what it showed: '<Other title="Not closed">'

        """);

    [Fact]
    public void Docusaurus() => Expect("", """
        === docusaurus.config.js
        module.exports = {
          title: 'It\'s docs',
          tagline: "Quick",
          url: 'https://example.org',
          baseUrl: '/',
        };
        === docs/01-intro.md
        ---
        sidebar_label: Start
        slug: /
        ---
        # Hello

        :::danger[Stop **now**]
        Or not. {/* why */}
        :::

        Go to [set up](./guide/set-up.mdx#a) or [there](/docs/guide/set-up).
        === docs/guide/_category_.json
        { "label": "The Guide", "position": 4, "link": { "type": "generated-index", "description": "How" } }
        === docs/guide/set-up.mdx
        ---
        id: set-up
        title: Set up
        sidebar_position: 2.0
        hide_title: true
        ---
        import Tabs from '@theme/Tabs';
        import TabItem from '@theme/TabItem';
        import More from './_more.mdx';

        <Tabs groupId="os">
          <TabItem value="mac" label="macOS">

        ```bash {1,3} title="x.sh" showLineNumbers
        import x from 'y';
        ```

          </TabItem>
          <TabItem value="win">

        Use `<Tabs>` here.

          </TabItem>
        </Tabs>

        <More />

        <details>
          <summary>More &amp; more</summary>

          Text<br/>line, <b>bold</b>, <img src="/img/a.png" alt="A" width="3"/> <a href="../01-intro.md">back</a>.

        </details>

        <Chart kind="pie">Slices</Chart>
        === docs/guide/_more.mdx
        More [home](../01-intro.md).
        === static/img/a.png
        x

        """, """
        === articles/guide/index.md
        ---
        title: The Guide
        description: How
        order: 4
        ---
        === articles/guide/set-up.md
        ---
        title: Set up
        order: 2
        aliases: [/docs/guide/set-up/]
        ---

        ::: tabs

        ## macOS

        ```bash {1,3} title="x.sh" showLineNumbers
        import x from 'y';
        ```

        ## win

        Use `<Tabs>` here.

        :::

        ::: include guide/more
        :::

        ::: details More &amp; more

        Text<br>line, **bold**, ![A](../../img/a.png) [back](../intro.md).

        :::

        Slices
        === articles/intro.md
        ---
        menu-title: Start
        order: 1
        aliases: [/docs/]
        ---

        # Hello

        ::: caution Stop **now**
        Or not. <!-- why -->
        :::

        Go to [set up](guide/set-up.md#a) or [there](guide/set-up.md).
        === img/a.png
        x
        === parts/guide/more.md
        More [home](../../articles/intro.md).
        === site.yml
        title: It's docs
        description: Quick
        language: en
        base-url: https://example.org/
        === left
        input/articles/guide/set-up.md(30,1): warning IMP016: <Chart> runs only in the old site, so it was left out and what stands in it stays. Write what it showed: '<Chart kind="pie">'

        """);

    [Fact]
    public void Directives_that_close_on_their_own_line_hold_nothing() => Expect("", """
        === index.md
        # Home

        Words.
        === a.md
        # A page

        :::image type="content" source="a.png" alt-text="A picture: of it":::

        After words.

        :::row:::
        :::column span="":::
        Left.
        :::column-end:::
        :::column span="2":::
        Right.
        :::column-end:::
        :::row-end:::

        :::code language="csharp" source="~/x.cs":::

        ## More

        > [!div class="checklist"]
        > * One
        > * Two

        Last words, and [settings](ms-settings:defaultapps).
        === a.png
        PNG
        """, """
        === articles/a.md
        # A page

        ![A picture: of it](a.png)

        After words.

        Left.

        Right.

        `:::code language="csharp" source="~/x.cs":::`

        ## More

        > * One
        > * Two

        Last words, and settings<!-- ms-settings:defaultapps -->.
        === articles/a.png
        PNG
        === home.md
        # Home

        Words.
        === site.yml
        title: Documentation
        language: en
        === left
        input/articles/a.md(11,1): warning IMP021: ':::code' is a mark of the old site that nothing here stands for, so it stands there as it was.
        input/articles/a.md(18,1): warning IMP014: '[settings](ms-settings:defaultapps)' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """);

    [Fact]
    public void MyST() => Expect("", """
        === docset.yml
        project: The Docs
        subs:
          es: Searcher
        toc:
          - file: index.md
          - folder: guide
            children:
              - file: b.md
        === index.md
        # {{es}}

        :::{note} With {kbd}`ctrl+c`
        :open:
        Words, see {ref}`there <x>`.
        :::

        ::::{tab-set}
        :::{tab-item} One
        First
        :::
        :::{tab-item} Two
        Second
        :::
        ::::

        :::{include} _snippets/a.md
        :::

        ```{code-block} yaml
        :caption: x
        a: 1
        ```

        :::{odd} Thing
        Kept.
        :::
        === _snippets/a.md
        Part of {{es}}.
        === guide/b.md
        ---
        navigation_title: Bee
        ---
        # B

        Up to [home](/index.md).

        """, """
        === articles/guide/b.md
        ---
        menu-title: Bee
        order: 2
        aliases: [/guide/b/]
        ---

        # B

        Up to [home](../../home.md).
        === articles/guide/index.md
        ---
        title: Guide
        order: 2
        ---
        === home.md
        # Searcher

        ::: note With <kbd>ctrl</kbd>+<kbd>c</kbd>
        Words, see there.
        :::

        ::: tabs

        ## One

        First
        ## Two

        Second
        :::

        ::: include snippets/a
        :::

        ```yaml
        a: 1
        ```

        ::: note Thing
        Kept.
        :::
        === parts/snippets/a.md
        Part of Searcher.
        === site.yml
        title: The Docs
        language: en
        === left
        input/home.md(24,1): warning IMP021: ':::odd' is a mark of the old site that nothing here stands for, so its words stand in a note.

        """);

    [Fact]
    public void A_folder_as_GitHub_shows_it() => Expect("", """
        === README.md
        <p align="center">
          <img src="logo.svg" alt="Logo">
        </p>

        # Tool

        > [!TIP]
        > Read [the guide](docs/01-start.md) in [docs](docs/), or `code`.

        Give it a <name>, <https://example.org>.

        <table>
          <tr><th>A</th><th>B</th></tr>
          <tr><td>1 | 2</td><td><code>x</code></td></tr>
        </table>
        === docs/README.md
        # Docs
        === docs/01-start.md
        # Start

        Back to [the top](../README.md#tool).
        === logo.svg
        <svg/>
        === tool.exe
        x

        """, """
        === articles/docs/index.md
        # Docs
        === articles/docs/start.md
        ---
        order: 1
        ---

        # Start

        Back to [the top](../../home.md#tool).
        === articles/logo.svg
        <svg/>
        === home.md
        ---
        title: Tool
        ---

        ![Logo](articles/logo.svg)

        # Tool

        > [!TIP]
        > Read [the guide](articles/docs/start.md) in [docs](articles/docs/index.md), or `code`.

        Give it a \<name>, <https://example.org>.

        | A | B |
        | --- | --- |
        | 1 \| 2 | `x` |
        === site.yml
        title: Documentation
        language: en
        === left
        old/tool.exe(1,1): warning IMP012: This file was left behind: no page here publishes such a file, or it is too large.

        """);

    [Fact]
    public void Somebody_says_what_becomes_of_a_shortcode_and_settings_that_stand_are_told() => Assert.Equal("""
        === articles/a.md
        ---
        title: A
        aliases: [/a/]
        ---

        one two

        ::: note
        Words
        :::
        === left
        input/site.yml(1,1): warning IMP020: There is a site.yml already, and it was left alone. Add to it: title: Documentation; language: en

        """, ImportTest.Shown(ImportPages.Import(ImportTest.Files("""
        === a.md
        ---
        title: A
        ---
        one {{< gone 1 >}}{{< said two >}}

        {{< boxed >}}
        Words
        {{< /boxed >}}

        """), new ImportOptions("", "input")
    {
        Kind = ForeignKind.Hugo,
        HasSettings = true,
        Shortcodes = new Dictionary<string, string> { ["gone"] = "drop", ["said"] = "text", ["boxed"] = "note" }.ToFrozenDictionary(),
    })));

    [Fact]
    public void What_a_run_calls_an_error_and_may_be_softened_is() => Assert.Equal("""
        === articles/a.md
        # A

        gone<!-- gone.md -->, page<!-- gone.md#x --> and ![badge](https://example.org/b.svg) in [![badge](https://example.org/b.svg)](https://example.org/).
        === articles/b.md
        # B

        [A](a.md) and [part](a.md#some-part).
        === site.yml
        title: Documentation
        language: en
        # Softened, so that the site builds before all of these are mended. Take a line out when 'check' has none of it left.
        severities:
          LINK002: warning # '…' has no section '…'.
        === left
        input/articles/a.md(3,1): warning IMP014: 'gone.md#x' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
        input/articles/a.md(3,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """.Replace("![badge](https://example.org/b.svg) in [![badge](https://example.org/b.svg)](https://example.org/)",
            "[badge](https://example.org/b.svg) in [badge](https://example.org/)", StringComparison.Ordinal), ImportTest.Shown(Softened("""
        === a.md
        # A

        [gone](gone.md), [page](gone.md#x) and ![badge](https://example.org/b.svg) in [![badge](https://example.org/b.svg)](https://example.org/).
        === b.md
        # B

        [](a.md) and [part](a.md#some-part).

        """)));

    [Fact]
    public void What_leads_nowhere_is_words_with_its_address_in_a_comment_and_what_leads_to_no_section_leads_to_the_page()
    {
        var imported = ImportPages.Import(ImportTest.Files("""
            === a.md
            # A [x](gone.md)

            Words
            of [a link
            over lines](gone.md "Title"), [one][n], [n], ![alt][p], ![][p] and ![No](gone.png).

            [![b][badge]][to] ![c][badge] ![d][day]![d][night]

            To [part](b.md#part), [parts](b.md#own-parts), [none](b.md#none-of-it), [here](#nowhere), [named][m], [own][o] and [there](b.md#first).

            <a href="gone.md">Left</a> <img src="https://example.org/x.png" alt="Off">

            [n]: gone.md "Named"
            [p]: gone.png
            [m]: b.md#nothing
            [o]: #never
            [badge]: https://example.org/b.svg
            [to]: https://example.org/
            [day]: day.png#only-light
            [night]: day.png#only-dark
            === b.md
            <a id="first"></a>

            ## Part

            ## <a name="second"></a> Own part
            === day.png
            x

            """), new ImportOptions("", "input"));
        var site = SiteBuilder.Create().Build(imported.Files, new BareTheme());
        Assert.Equal("""
            === articles/a.md
            # A x

            Words
            of a link
            over lines<!-- gone.md "Title" -->, one, n, alt, Picture and No<!-- gone.png -->.

            [b][to] [c][badge] ![d][day]

            To [part](b.md#part), [parts](b.md#own-part), [none](b.md), here, [named][m], [own][o] and [there](b.md#first).

            Left [Off](https://example.org/x.png)

            <!-- [n]: gone.md "Named" -->
            <!-- [p]: gone.png -->
            [m]: b.md
            [o]: a.md
            [badge]: https://example.org/b.svg
            [to]: https://example.org/
            [day]: day.png
            [night]: day.png
            === articles/b.md
            ---
            title: B
            ---

            ## Part {#first}

            ##  Own part {#second}
            === articles/day.png
            x
            === site.yml
            title: Documentation
            language: en
            === left
            input/articles/a.md(1,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(5,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(5,1): warning IMP014: 'gone.png' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(9,1): warning IMP037: 'articles/a.html' has no section 'nowhere', so the link leads to the page alone, or is words. Link to a section that it has, if that is not enough.
            input/articles/a.md(9,1): warning IMP037: 'articles/b.html' has no section 'none-of-it', so the link leads to the page alone, or is words. Link to a section that it has, if that is not enough.
            input/articles/a.md(11,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(13,1): warning IMP014: 'gone.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(14,1): warning IMP014: 'gone.png' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
            input/articles/a.md(15,1): warning IMP037: 'articles/b.html' has no section 'nothing', so the link leads to the page alone, or is words. Link to a section that it has, if that is not enough.
            input/articles/a.md(16,1): warning IMP037: 'articles/a.html' has no section 'never', so the link leads to the page alone, or is words. Link to a section that it has, if that is not enough.

            """, ImportTest.Shown(ImportPages.MendLinks(imported, site.LostSections)));
    }

    [Fact]
    public void Docusaurus_may_lie_in_a_folder_beside_the_texts_and_its_menu_gives_order_and_names() => Expect("docs", """
        === docs/FAQ.md
        ---
        id: faq
        title: FAQ
        sidebar_position: 9
        ---
        ![logo](/img/a.png), [start](/start) and [set up](usage/SetUp.md).
        === docs/Start.md
        ---
        id: start
        title: Start
        hide_title: true
        sources: [x]
        ---

        &nbsp;

        # How to start

        Words.
        === docs/usage/SetUp.md
        ---
        id: set-up
        title: Set up
        ---
        # Set up
        === docs/usage/deep/one.md
        # One
        === website/docusaurus.config.ts
        const config: Config = {
          title: 'The Docs',
          presets: [['classic', { docs: { path: '../docs', routeBasePath: '/', sidebarPath: require.resolve('./sidebars.js') } }]],
        }
        === website/sidebars.js
        /** @type {Sidebars} */
        const sidebars = {
          docs: {
            'All of it': ['start', { type: 'doc', id: 'faq', label: 'Questions' }],
            "Using it": [
              { type: 'category', label: 'Deep', collapsed: true, items: ['usage/deep/one'] }, // below
              'usage/set-up',
              { type: 'link', label: 'Errors', href: '/errors' },
              'gone',
            ],
          },
        };
        module.exports = sidebars;
        === website/static/img/a.png
        x

        """, """
        === articles/FAQ.md
        ---
        title: FAQ
        menu-title: Questions
        order: 2
        aliases: [/faq/]
        ---

        ![logo](../img/a.png), [start](Start.md) and [set up](usage/SetUp.md).
        === articles/Start.md
        ---
        title: How to start
        menu-title: Start
        order: 1
        aliases: [/start/]
        old-sources: [x]
        ---

        &nbsp;



        Words.
        === articles/usage/SetUp.md
        ---
        order: 4
        aliases: [/usage/set-up/]
        ---

        # Set up
        === articles/usage/deep/index.md
        ---
        title: Deep
        order: 3
        ---
        === articles/usage/deep/one.md
        ---
        order: 3
        aliases: [/usage/deep/one/]
        ---

        # One
        === articles/usage/index.md
        ---
        title: Using it
        order: 3
        ---
        === img/a.png
        x
        === site.yml
        title: The Docs
        language: en
        front-matter: {ignore: [old-sources]}
        === left
        input/articles/Start.md(6,1): notice IMP033: 'old-sources' means nothing here, so it stays above the pages and 'front-matter' in site.yml passes it over. First here, of 1. Take it out where nothing needs it.
        old/website/sidebars.js(1,1): warning IMP032: Words of the old menu were left out: 'All of it'. They group pages that do not lie in a folder by themselves. Move the pages of each into one, with an index.md whose title they are.
        old/website/sidebars.js(1,1): warning IMP032: Words of the old menu were left out: 'Errors' (/errors), 'gone'. They lead to no page that was imported. Write them into a text where they are needed.

        """);

    [Theory]
    [InlineData("module.exports = {\n  docs: readPages('docs'),\n};\n", "sidebars.js(2,1)", "readPages('docs')")]
    [InlineData("export default {\n  docs: ['a', ...others],\n};\n", "sidebars.js(2,1)", "...others]")]
    [InlineData("export default {docs: ['a']}.docs;\n", "sidebars.js(1,1)", ".docs")]
    [InlineData("const a = 1;\n", "sidebars.js(1,1)", "const a = 1")]
    [InlineData("module.exports = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "sidebars.js(1,1)", "[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void A_menu_that_is_computed_is_told(string menu, string place, string stopped)
    {
        var shown = ImportTest.Shown(ImportPages.Import(ImportTest.Files($"""
            === docs/a.md
            # A
            === docusaurus.config.js
            module.exports = {"{"}title: 'Docs'{"}"};
            === sidebars.js
            {menu}
            """), new ImportOptions("", "input")));
        Assert.EndsWith($"""
            === left
            old/{place}: warning IMP031: The menu is computed here ('{stopped}'), so its order and its names were not taken. Write it as a plain list and import again, or write 'order' and 'menu-title' above the pages.

            """, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_shortcode_or_a_component_did_becomes_ours_or_is_told_whole() => Assert.Equal("""
        === articles/a.md
        ---
        title: A
        aliases: [/a/]
        ---

        ::: terms page-resource
        :::

        [B](b.md)

        ![Zion](zion.jpg)

        [B](b.md)

        Of the source code<!-- {{% eturl robots.txt %}} -->.

        Said by A, to <https://example.org/>.

        Shown: **it**

        See the source and source.

        <!-- [source]: {{% eturl robots.txt %}} -->
        === articles/b.md
        ---
        title: B
        aliases: [/b/]
        ---
        === articles/zion.jpg
        x
        === site.yml
        title: Documentation
        language: en
        === left
        input/articles/a.md(9,1): warning IMP034: The meaning of 'B' stood here. The site has no such term yet, so a link to a page of that name stands there. Import the glossary and write ::: terms with the id of the term.
        input/articles/a.md(11,1): warning IMP021: 'filter="text" filterArgs="Zion Park,25"' is a mark of the old site that nothing here stands for, so the picture stands there as its file has it.
        input/articles/a.md(13,1): warning IMP035: '{{% list-of section="b" %}}' is a shortcode that only the old site knows, so a link to what it names stands in its place. Write what it showed, if that is not enough.
        input/articles/a.md(15,1): warning IMP036: '{{% eturl robots.txt %}}' is an address that only the old site knows, so the words stand there without a link. Link them to where it led.
        input/articles/a.md(17,1): warning IMP021: 'qr' is a mark of the old site that nothing here stands for, so what the picture says stands there in words.
        input/articles/a.md(23,1): warning IMP036: '{{% eturl robots.txt %}}' is an address that only the old site knows, so the words stand there without a link. Link them to where it led.

        """, ImportTest.Shown(ImportPages.Import(ImportTest.Files("""
        === a.md
        ---
        title: A
        ---
        {{% glossary-term "page resource" %}}

        {{% glossary-term B %}}

        {{< img src="zion.jpg" alt="Zion" filter="text" filterArgs="Zion Park,25" >}}

        {{% list-of section="b" %}}

        Of the [source code]({{% eturl robots.txt %}}).

        Said by {{% param "title" %}}, to {{< qr text="https://example.org/" />}}.

        {{< shown "it" >}}

        See [the source][source] and [source].

        [source]: {{% eturl robots.txt %}}
        === b.md
        ---
        title: B
        ---
        === layouts/_shortcodes/shown.html
        {{/* x */}}Shown: **{{ .Get 0 }}**
        === zion.jpg
        x

        """), new ImportOptions("", "input") { Kind = ForeignKind.Hugo, Terms = FrozenSet.Create("page-resource") })));

    [Fact]
    public void A_component_with_a_title_opens() => Expect("", """
        === docusaurus.config.js
        module.exports = {title: 'Docs'};
        === docs/a.md
        # A

        <DetailedExplanation title="Why is that so, and what does it mean for all of you who have read so far?">

        Inside.

        </DetailedExplanation>

        <Box title="More" kind="x">

        <Box>

        Twice.

        </Box>

        </Box>

        """, """
        === articles/a.md
        ---
        aliases: [/docs/a/]
        ---

        # A

        ::: details Why is that so, and what does it mean for all of you who have read so far?

        Inside.

        :::

        ::: details More



        Twice.

        :::
        === site.yml
        title: Docs
        language: en
        === left
        input/articles/a.md(13,1): warning IMP016: <Box> runs only in the old site, so it became ::: details. Write what it showed: '<Box title="More" kind="x">'
        input/articles/a.md(15,1): warning IMP016: <Box> runs only in the old site, so it was left out and what stands in it stays. Write what it showed: '<Box>'

        """);

    [Fact]
    public void Comments_that_stress_lines_of_code_become_numbers() => Expect("", """
        === docusaurus.config.js
        module.exports = {title: 'Docs'};
        === docs/a.md
        # A

        ```js title="a.js"
        one
        // highlight-next-line
        two
          {/* highlight-start */}
        three
        four
          {/* highlight-end */}
        // highlight-nothing
        ```

        ```
        # highlight-next-line
        one
        <!-- highlight-start -->
        two
        ```

        """, """
        === articles/a.md
        ---
        aliases: [/docs/a/]
        ---

        # A

        ```js {2,3-4} title="a.js"
        one
        two
        three
        four
        // highlight-nothing
        ```

        ```{1,2}
        one
        two
        ```
        === site.yml
        title: Docs
        language: en

        """);

    [Fact]
    public void A_link_that_runs_a_script_or_asks_the_old_search_becomes_words() => Assert.Equal("""
        === articles/a.md
        # A

        Press here, or search.
        === site.yml
        title: Documentation
        language: en
        === left
        input/articles/a.md(3,1): warning IMP014: '?q=x' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
        input/articles/a.md(3,1): warning IMP014: 'javascript:alert' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """, ImportTest.Shown(Softened("""
        === a.md
        # A

        Press [here](javascript:alert), or [search](?q=x).

        """)));

    private static ImportedSite Softened(string files)
    {
        var imported = ImportPages.Import(ImportTest.Files(files), new ImportOptions("", "input"));
        return ImportPages.Soften(imported, SiteBuilder.Create().Build(imported.Files, new BareTheme()).Diagnostics);
    }

    private static void Expect(string content, string before, string after) =>
        Assert.Equal(after, ImportTest.Shown(ImportPages.Import(ImportTest.Files(before), new ImportOptions(content, "input"))));
}
