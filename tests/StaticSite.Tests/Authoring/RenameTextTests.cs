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

    [Theory]
    [InlineData("double quotes", "\"A \\\"[[KPO|b]]\\\", [x](../glossary/kpo.md) and `[[kpo]]` or [[kpo]].\"",
        "\"A \\\"[[KPO|b]]\\\", [x](../glossary/new.md) and `[[kpo]]` or [[new]].\"")]
    [InlineData("single quotes", "'It''s [[kpo]], and `[[kpo]]`.'", "'It''s [[new]], and `[[kpo]]`.'")]
    [InlineData("quotes over lines", "\"Code `[[kpo]]\n and` it is\n [[kpo]].\"", "[[new]].\"")]
    [InlineData("a text over lines", "Code `[[kpo]]` it\n is [[kpo]],\n [[kpo]].", "is [[new]],|[[new]].")]
    [InlineData("folded lines", ">-\n Code `[[kpo]]\n and` it is [[kpo]].\n\n     [[kpo]]\n\n And [x](../glossary/kpo.md).", "and` it is [[new]].|And [x](../glossary/new.md).")]
    [InlineData("a block", "|\n ```\n [[kpo]]\n ```\n\n And\n [[kpo]].\n", "[[new]].")]
    [InlineData("a note behind the sign of a block", "> # [[kpo]]\n Now [[kpo]].\n# [[kpo]]", "Now [[new]].")]
    public void In_a_value_only_those_words_change_that_are_no_code(string what, string value, string changed) =>
        Assert.Equal((what, changed), (what, ChangedAnswer(value, "glossary/kpo", "new")));

    [Theory]
    [InlineData("folded lines", ">-\n On [[Knowledge process\n outsourcing]] and [[knowledge process outsourcing|it]].", "On [[Moore's \"law\"]] and [[Moore's \"law\"|it]].")]
    [InlineData("single quotes", "'On [[Knowledge process outsourcing]].'", "'On [[Moore''s \"law\"]].'")]
    [InlineData("double quotes", "\"On [[Knowledge process\n  outsourcing]].\"", "\"On [[Moore's \\\"law\\\"]].\"")]
    public void In_a_value_a_name_is_written_as_its_signs_ask(string what, string value, string changed) =>
        Assert.Equal((what, changed), (what, ChangedAnswer(value, "knowledge process outsourcing", "Moore's \"law\"")));

    [Fact]
    public void Words_of_a_value_that_are_written_in_other_signs_keep_a_name_that_nothing_else_has() => Assert.StartsWith(
        "Nothing was changed, since this would be wrong afterwards: input/articles/a.md(5,11): error GLO005",
        Assert.Throws<RenameRefusedException>(() => ChangedAnswer("\"Now [[k\\x70o]].\"", "glossary/kpo", "new")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("sources/iso", "new", "Code `[@iso]\nand` [@iso] <!-- [@iso] -->.", "and` [@new] <!-- [@iso] -->.")]
    [InlineData("sources/iso", "new", "A [link](<../sources.md#iso>), [another][x].\n\n[x]: ../sources.html#iso\n  'Iso'", "A [link](<../sources.md#new>), [another][x].|[x]: ../sources.html#new")]
    [InlineData("comparisons/table", "new", "- Item\n\n  ::: comparison table\n  :::\n\n      ::: comparison table", "  ::: comparison new")]
    [InlineData("comparisons/table", "new", "> :::  comparison   table \n> :::", "> :::  comparison   new ")]
    public void Sources_and_tables_are_named_where_composing_finds_them(string old, string @new, string text, string changed) =>
        Assert.Equal(changed, Changed($"{Site}=== articles/a.md\n# A\n\n{text}\n", old, @new, "articles/a.md"));

    [Fact]
    public void Line_ends_of_any_kind_and_odd_letters_move_no_place()
    {
        var files = TestSite.Files($"{Site}=== articles/a.md\n# 𝒜 é\n\n\t𝒜 [[kpo]]\n\n1.\t𝒜\u00A0[[kpo]]\n\n\t𝒜 é [it](../glossary/kpo.md)\n")
            .Select(file => file with { Bytes = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal)) });
        var renamed = RenameEntry.Of([.. files], SiteBuilder.Create().Features, Build, "glossary/kpo", "new").Files.Single(file => file.Name == "articles/a.md");

        Assert.Equal("\uFEFF# 𝒜 é\r\n\r\n\t𝒜 [[kpo]]\r\n\r\n1.\t𝒜\u00A0[[new]]\r\n\r\n\t𝒜 é [it](../glossary/new.md)\r\n", Encoding.UTF8.GetString(renamed.Bytes.Span));
    }

    private static string ChangedAnswer(string value, string old, string @new) => string.Join('|', Changed(
        $"{Site}=== articles/a.md\n---\ntitle: A\nfaq:\n- question: Q?\n  answer: {value.Replace("\n ", "\n    ", StringComparison.Ordinal)}\n---\nText.\n", old, @new, "articles/a.md")
        .Replace("  answer: ", "", StringComparison.Ordinal).Split('|').Select(line => line.Trim()));

    private static string Changed(string site, string old, string @new, string name)
    {
        var renamed = RenameEntry.Of([.. TestSite.Files(site)], SiteBuilder.Create().Features, Build, old, @new);
        return string.Join('|', renamed.Changes.Where(change => change.After.Name == name)
            .SelectMany(change => UnifiedDiff.Of(change.Before, change.After).Split('\n'))
            .Where(line => line is ['+', ..] and not ['+', '+', '+', ..]).Select(line => line[1..]));
    }

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());
}
