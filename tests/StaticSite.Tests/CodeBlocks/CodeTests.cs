using System.Net;
using AngleSharp.Html.Parser;
using StaticSite.CodeBlocks;

namespace StaticSite.Tests.CodeBlocks;

/// <summary>What becomes of blocks of code.</summary>
public sealed class CodeTests
{
    [Fact]
    public void Code_says_of_its_words_what_kind_they_are() => Assert.Equal(
        """
        <pre lang="C#"><code><span class="cm">// How often</span>
        <span class="kw">public const int</span> Most = <span class="nu">3</span>;

        <span class="kw">string</span> <span class="nm">Tell</span>() =&gt; <span class="st">$"&amp;</span> {Most}<span class="st"> times"</span>;
        </code></pre>

        """,
        Code("""
            ```cs
            // How often
            public const int Most = 3;

            string Tell() => $"& {Most} times";
            ```
            """));

    [Fact]
    public void Code_has_a_title_lines_that_stand_out_and_numbers() => Assert.Equal(
        """
        <pre title="a &amp; b.yml" lang="YAML"><code><mark class="code-line" data-line="1"><span class="nm">a</span>: <span class="nu">1</span>
        </mark><span class="code-line" data-line="2"><span class="nm">b</span>: <span class="nu">2</span>
        </span><mark class="code-line" data-line="3"><span class="nm">c</span>: <span class="nu">3</span>
        </mark><mark class="code-line" data-line="4"><span class="nm">d</span>: <span class="nu">4</span>
        </mark></code></pre>

        """.Replace("&amp;", "&", StringComparison.Ordinal),
        Code("""
            ```yaml title="a & b.yml" {1,3-4} showLineNumbers
            a: 1
            b: 2
            c: 3
            d: 4
            ```
            """));

    [Fact]
    public void A_diff_shows_what_is_new_and_what_is_gone() => Assert.Equal(
        """
        <pre lang="Diff"><code><span class="code-line"><span class="cm">--- a.txt</span>
        </span><span class="code-line"><span class="cm">+++ b.txt</span>
        </span><span class="code-line"> stays
        </span><del class="code-line">-old &lt;b&gt;
        </del><ins class="code-line">+new
        </ins></code></pre>

        """,
        Code("""
            ```diff
            --- a.txt
            +++ b.txt
             stays
            -old <b>
            +new
            ```
            """));

    [Fact]
    public void What_somebody_typed_stands_out_from_what_came_out() => Assert.Equal(
        """
        <pre lang="Shell"><code>$ echo <span class="st">"one"</span>
        one "two"
        </code></pre>

        """,
        Code("""
            ```console
            $ echo "one"
            one "two"
            ```
            """).Replace("<span class=\"nm\">echo</span>", "echo", StringComparison.Ordinal));

    [Theory]
    [InlineData("yaml title=\"a.yml\" {2} showLineNumbers")]
    [InlineData("yml title='a.yml' {2} showlinenumbers")]
    [InlineData("YAML title=a.yml hl_lines=\"2\" linenums=\"1\"")]
    [InlineData("yaml{2} title=\"a.yml\" linenos")]
    [InlineData("yaml {title=\"a.yml\" hl_lines=[2] linenos=table}")]
    [InlineData("{.yaml title=\"a.yml\" hl_lines=\"2-2\" linenums=\"1\"}")]
    [InlineData("{ .yaml .numberLines title=\"a.yml\" hl_lines=2 }")]
    public void What_other_tools_write_behind_a_fence_means_the_same(string info) => Assert.Equal(
        """
        <pre title="a.yml" lang="YAML"><code><span class="code-line" data-line="1"><span class="nm">a</span>: <span class="nu">1</span>
        </span><mark class="code-line" data-line="2"><span class="nm">b</span>: <span class="nu">2</span>
        </mark></code></pre>

        """,
        Code($"```{info}\na: 1\nb: 2\n```"));

    [Theory]
    [InlineData("```toml\na = 1\n```", "<pre lang=\"toml\"><code>a = 1\n</code></pre>\n")]
    [InlineData("```mermaid\na --> b\n```", "<pre lang=\"mermaid\"><code>a --&gt; b\n</code></pre>\n")]
    [InlineData("```\na = 1\n```", "<pre><code>a = 1\n</code></pre>\n")]
    [InlineData("```text\na = 1\n```", "<pre><code>a = 1\n</code></pre>\n")]
    [InlineData("    a = 1\n\n    b", "<pre><code>a = 1\n\nb\n</code></pre>\n")]
    [InlineData("```c#\n```", "<pre lang=\"C#\"><code></code></pre>\n")]
    [InlineData("- one\n  ```json\n  1\n  ```", "<ul>\n<li>one\n<pre lang=\"JSON\"><code><span class=\"nu\">1</span>\n</code></pre>\n</li>\n</ul>\n")]
    public void Code_without_a_grammar_is_plain_and_code_may_stand_anywhere(string text, string markup) => Assert.Equal(markup, Code(text));

    [Theory]
    [InlineData("{code-block} json", "")]
    [InlineData("{r, echo=FALSE}", "input/articles/a.md(4,1): warning CODE003: 'echo=FALSE' behind the language of this code does not show and means nothing here. Take it out, or write what does: title=\"…\", {2,4-6} or showLineNumbers.")]
    [InlineData("{warning}", "input/articles/a.md(4,1): warning CODE006: This shows as code: '{warning}' is a directive of MyST. Write in Markdown what it should show; a box is a line '::: warning', its text, and a line ':::'.")]
    [InlineData("{toctree}", "input/articles/a.md(4,1): warning CODE006: This shows as code: '{toctree}' is a directive of MyST. Write in Markdown what it should show; a box is a line '::: note', its text, and a line ':::'.")]
    public void What_Sphinx_and_R_Markdown_put_into_braces_is_taken_or_reported(string info, string messages) =>
        Assert.Equal(messages, TestSite.Build(TestSite.Article($"```{info}\n1\n```")).Messages);

    [Fact]
    public void In_a_cell_there_is_room_for_the_code_alone()
    {
        var site = TestSite.Build("""
            === glossary/a.md
            ---
            term: apple
            category: Fruit
            definition: fruit
            ---
            === glossary/b.md
            ---
            term: pear
            category: Fruit
            definition: fruit
            ---
            === comparisons/a-vs-b.yml
            title: Apple and pear
            question: Which?
            subjects: [a, b]
            criteria:
              - id: how
                label: How
                cells:
                  a: {text: "Eaten so:\n\n```js title=x\nlet a\n```"}
                  b: {text: So.}
            """);

        Assert.Contains("warning MD040: 'title=x' stands behind the language of this code and does not show.", site.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void What_means_nothing_behind_a_fence_is_reported() => Assert.Equal(
        """
        input/articles/a.md(4,1): warning CODE003: 'copy=no {x}' behind the language of this code does not show and means nothing here. Take it out, or write what does: title="…", {2,4-6} or showLineNumbers.
        input/articles/a.md(8,1): warning CODE004: There is no line 3 to mark in this code; it has 1.
        """,
        TestSite.Build(TestSite.Article("""
            ```js copy=no {x}
            a
            ```

            ```js {1-3}
            a
            ```
            """)).Messages);

    [Fact]
    public void What_means_nothing_behind_many_fences_is_told_once() => Assert.Equal(
        """
        input/articles/a.md(4,1): warning CODE003: 'run' behind the language of this code does not show and means nothing here. Take it out, or write what does: title="…", {2,4-6} or showLineNumbers. The same is true of 3 more of its kind in this text, on lines 7, 10, 13.
        """,
        TestSite.Build(TestSite.Article(string.Concat(Enumerable.Repeat("```js run\na\n```\n", 4)))).Messages);

    [Fact]
    public void Lines_may_be_new_or_gone_in_any_language() => Assert.Equal(
        """
        <pre title="a.js" lang="JavaScript"><code><ins class="code-line code-sign"><span class="nu">1</span>
        </ins><del class="code-line code-sign"><span class="nu">2</span>
        </del><mark class="code-line"><span class="nu">3</span>
        </mark></code></pre>

        """,
        Code("```js file=\"a.js\" ins={1} del={2} mark={1-3} copy\n1\n2\n3\n```"));

    [Fact]
    public void What_would_take_too_long_is_plain_with_a_notice()
    {
        var site = TestSite.Build(TestSite.Article(
            $"```json\n\"{new string('a', 250)}\"\n```\n\n```json\n{string.Concat(Enumerable.Repeat("1\n", 2_300))}```\n\n```json\n2\n```\n"));

        Assert.Contains(
            """
            input/articles/a.md(4,1): notice CODE001: This code shows without colors, since its line 1 has more than 250 letters.
            input/articles/a.md(8,1): notice CODE002: From here on, the code of this page shows without colors: there is so much of it that they would take too long.
            """,
            site.Notices, StringComparison.Ordinal);
        Assert.DoesNotContain("<span", site.Page("articles/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_code_its_text_stays_as_it_is()
    {
        var random = new Random(7);
        var parser = new HtmlParser();
        var words = "{ } ( ) [ ] < > </ /> <!-- --> \" ' ` \\ / // /* */ # ## -- == => -> ; : , . & && | $ ${ #{ @ % <?php ?> <script> </script> <style> if end do def fn let 1 0x1f 1e9 true é 漢 😀 \t \u00a0 a b_c D- --- +++ ``` $( `".Split(' ');
        foreach (var language in CodeLanguage.All.OrderBy(language => language.Scope, StringComparer.Ordinal))
        {
            var code = string.Join('\n', Enumerable.Range(0, 12).Select(_ =>
                string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => words[random.Next(words.Length)] + (random.Next(2) == 0 ? " " : "")))));

            var lines = Highlighter.Read(language, code);
            Assert.False(lines.IsDefault, $"{language.Scope} is no grammar, or does not read:\n{code}");
            foreach (var (line, markup) in code.Split('\n').Zip(lines))
            {
                Assert.Equal(line, WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(markup, "<(?:span class=\"..\"|/span)>", "")));
                Assert.Equal(line, parser.ParseDocument($"<pre><code>{markup}</code></pre>").QuerySelector("code")!.TextContent);
            }
        }
    }

    [Fact]
    public void Every_thread_reads_the_same()
    {
        var code = Enumerable.Range(0, 60).Select(i => $"const a{i} = `b ${{{i} + 1}}`; // {i}").ToArray();
        var read = new string[8][];
        Parallel.For(0, read.Length, thread => read[thread] = [.. code.Select(line => Highlighter.Read(CodeLanguage.Of("js"), line)[0])]);

        Assert.Equal("<span class=\"kw\">const</span> a7 = <span class=\"st\">`b</span> ${<span class=\"nu\">7</span> + <span class=\"nu\">1</span>}<span class=\"st\">`</span>; <span class=\"cm\">// 7</span>", read[0][7]);
        Assert.All(read, lines => Assert.Equal(read[0], lines));
    }

    private static string Code(string text) =>
        TestSite.Build(TestSite.Article(text)).Page("articles/a.html").Split("up: Home")[0];
}
