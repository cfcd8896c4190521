using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Tests.Authoring;

/// <summary>What a text names is what composing it finds: no more, and no less.</summary>
public sealed class RenameTextTests
{
    private const string Site = """
        === site.yml
        title: Test
        === sources.yml
        sources:
          - { key: iso, title: Guidance }
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: deal
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: deal of experts
        ---
        === comparisons/table.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells: { bpo: { text: Low }, kpo: { text: High } }

        """;

    [Theory]
    [InlineData("a code block that is indented", "Text.\n\n    [[kpo]] [x](../glossary/kpo.md)", "")]
    [InlineData("code over two lines", "As ``code [[kpo]]\nand `[[kpo]]` ``, [[kpo]].", "and `[[kpo]]` ``, [[new]].")]
    [InlineData("code that a line ends, and words behind it", "As `code\nand [[kpo]]` or [[kpo]].", "and [[kpo]]` or [[new]].")]
    [InlineData("a tick that opens nothing", "A ` here, [[kpo]].\n\nAnd ` there.", "A ` here, [[new]].")]
    [InlineData("a fence in a quotation", "> ```\n> [[kpo]]\n> ```\n>\n> [[kpo]]", "> [[new]]")]
    [InlineData("a fence in a list", "- ```\n  [[kpo]]\n  ```\n- [[kpo]]", "- [[new]]")]
    [InlineData("a fence in a longer one", "````\n```\n[[kpo]]\n````\n\n[[kpo]]", "[[new]]")]
    [InlineData("a fence of other signs", "```\n~~~\n[[kpo]]\n```\n\n[[kpo]]", "[[new]]")]
    [InlineData("a link over two lines", "A [link](\n../glossary/kpo.md) here.", "../glossary/new.md) here.")]
    [InlineData("a link in a quotation over two lines", "> A [link\n> here](../glossary/kpo.md) and [there](\n> ../glossary/kpo.md).", "> here](../glossary/new.md) and [there](|> ../glossary/new.md).")]
    [InlineData("a title", "A [link](../glossary/kpo.md \"see [x](../glossary/kpo.md)\").", "A [link](../glossary/new.md \"see [x](../glossary/kpo.md)\").")]
    [InlineData("an address in brackets", "A [link](<../glossary/kpo.md>) here.", "A [link](<../glossary/new.md>) here.")]
    [InlineData("spaces before an address", "A [link](  ../glossary/kpo.md  ) here.", "A [link](  ../glossary/new.md  ) here.")]
    [InlineData("an address in other signs", "A [link](../glossary/k%70o.md) and [another](../glossary/kpo&#46;md).", "A [link](../glossary/new.md) and [another](../glossary/new.md).")]
    [InlineData("an anchor in brackets", "A [link](../glossary/kpo.md#notes_\\(more\\)) here.\n", "A [link](../glossary/new.md#notes_%28more%29) here.")]
    [InlineData("what is escaped", "No \\[[kpo]] and no \\[link](../glossary/kpo.md).", "")]
    [InlineData("a comment", "A <!-- [[kpo]] --> note.\n\n<!--\n[x](../glossary/kpo.md)\n-->", "")]
    [InlineData("a definition over lines", "A [link][x] here.\n\n[x]:\n  ../glossary/kpo.md\n  \"A title\"", "  ../glossary/new.md")]
    [InlineData("a definition in brackets", "A [link][x] here.\n\n[x]: <../glossary/kpo.md> 'A title'", "[x]: <../glossary/new.md> 'A title'")]
    [InlineData("a definition in a quotation", "> A [link][x] here.\n>\n> [x]: ../glossary/kpo.md", "> [x]: ../glossary/new.md")]
    [InlineData("what is no definition", "Words and\n[x]: ../glossary/kpo.md", "")]
    [InlineData("a table", "| A | B |\n| - | - |\n| x | [[kpo\\|it]] [y](../glossary/kpo.md) |", "| x | [[new\\|it]] [y](../glossary/new.md) |")]
    [InlineData("a table in a list", "- Item\n\n  | A | B |\n  | - | - |\n  | x | [[kpo]] |", "  | x | [[new]] |")]
    [InlineData("a heading", "## About [[kpo]]", "## About [[new]]")]
    [InlineData("words of a link", "A [link to [[kpo]]](../glossary/kpo.md).", "A [link to [[new]]](../glossary/new.md).")]
    [InlineData("details", "<details>\n<summary>About [[kpo]]</summary>\n\n[[kpo]]\n\n</details>", "<summary>About [[new]]</summary>|[[new]]")]
    [InlineData("a footnote", "A note.[^1]\n\n[^1]: On [[kpo]] and\n    [more](../glossary/kpo.md).", "[^1]: On [[new]] and|    [more](../glossary/new.md).")]
    [InlineData("a list of definitions", "Word\n:   Of [[kpo]].", ":   Of [[new]].")]
    [InlineData("an opt-out, which says a word", "No [[!kpo]] here, [[kpo]].", "No [[!kpo]] here, [[new]].")]
    public void A_text_names_what_composing_it_finds(string what, string text, string changed) =>
        Assert.Equal((what, changed), (what, Changed($"{Site}=== articles/a.md\n# A\n\n{text}\n", "glossary/kpo", "new", "articles/a.md")));

    private static string Changed(string site, string old, string @new, string name)
    {
        var renamed = RenameEntry.Of([.. TestSite.Files(site)], SiteBuilder.Create().Features, Build, old, @new);
        return string.Join('|', renamed.Changes.Where(change => change.After.Name == name)
            .SelectMany(change => UnifiedDiff.Of(change.Before, change.After).Split('\n'))
            .Where(line => line is ['+', ..] and not ['+', '+', '+', ..]).Select(line => line[1..]));
    }

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());
}
