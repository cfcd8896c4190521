namespace StaticSite.Tests.Markdown;

/// <summary>Lists of words and what they mean.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("`a`\n: First.\n\n  ```\n  let x\n\n    : y\n  ```\n\n  More of a.\n\n`b`\n: Second.\n\nBehind.",
        "<dl>\n<dt><code>a</code></dt>\n<dd><p>First.</p>\n<pre><code>let x\n\n  : y\n</code></pre>\n<p>More of a.</p>\n</dd>\n<dt><code>b</code></dt>\n<dd>Second.</dd>\n</dl>\n<p>Behind.</p>\n")]
    [InlineData("A\n: First.\n\n    More.\n\n        code\n: Second.",
        "<dl>\n<dt>A</dt>\n<dd><p>First.</p>\n<p>More.</p>\n<pre><code>code\n</code></pre>\n</dd>\n<dd>Second.</dd>\n</dl>\n")]
    [InlineData("A\n:   First.\n\n    - x\n    - y", "<dl>\n<dt>A</dt>\n<dd><p>First.</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("A\n: - x\n\n    More of x.\n\n  - y", "<dl>\n<dt>A</dt>\n<dd>\n<ul>\n<li><p>x</p>\n<p>More of x.</p>\n</li>\n<li><p>y</p>\n</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("A\n:   1. x\n\n       More of x.\n\n    Last.", "<dl>\n<dt>A</dt>\n<dd>\n<ol>\n<li><p>x</p>\n<p>More of x.</p>\n</li>\n</ol>\n<p>Last.</p>\n</dd>\n</dl>\n")]
    [InlineData("A\n: > x\n\n  Last.", "<dl>\n<dt>A</dt>\n<dd>\n<blockquote>\n<p>x</p>\n</blockquote>\n<p>Last.</p>\n</dd>\n</dl>\n")]
    [InlineData("- A\n  : First.\n\n    More.\n\n  Behind.", "<ul>\n<li>\n<dl>\n<dt>A</dt>\n<dd><p>First.</p>\n<p>More.</p>\n</dd>\n</dl>\n<p>Behind.</p>\n</li>\n</ul>\n")]
    [InlineData("A\n: First,\n  and second.\n\n Behind.", "<dl>\n<dt>A</dt>\n<dd>First,\nand second.</dd>\n</dl>\n<p>Behind.</p>\n")]
    public void What_stands_under_the_words_of_a_meaning_belongs_to_it(string text, string shown)
    {
        var site = TestSite.Build(TestSite.Article(text));
        Assert.Equal("", site.Messages);
        Assert.Equal(shown + "up: Home (../index.html), Articles (index.html)\n", site.Page("articles/a.html"));
    }
}
