using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

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
    [InlineData("> {0}")]
    [InlineData("> > {0}")]
    [InlineData(">{0}")]
    [InlineData(">\t{0}")]
    [InlineData("- {0}")]
    [InlineData("-   {0}")]
    [InlineData("-\t{0}")]
    [InlineData("- [ ] {0}")]
    [InlineData("1. One\n\n   - {0}")]
    [InlineData("1. One\n\n\t{0}")]
    [InlineData("- > {0}")]
    [InlineData("> - One\n>   {0}")]
    [InlineData("> One\n{0}")]
    [InlineData("## {0}")]
    [InlineData("{0}\n---")]
    [InlineData("   {0}")]
    [InlineData("One  \n   {0}")]
    [InlineData("One\\\n{0}")]
    [InlineData("**One\n{0}** ~~two~~")]
    [InlineData("<kbd>One</kbd> <br> {0} <!-- two -->")]
    [InlineData("<!-- one\ntwo -->\n\n{0}")]
    [InlineData("&amp; \\* 𝒜 é {0}")]
    [InlineData("| A | B |\n| --- | --- |\n| x | {0} |")]
    [InlineData("> | A | {0} |\n> | --- | --- |\n> | x |")]
    [InlineData("- A | B\n  --- | ---\n  x\t|\t{0}")]
    [InlineData("Word\n: {0}")]
    [InlineData("Word\n:   One\n\n    {0}")]
    [InlineData("One.[^1]\n\n[^1]: {0}")]
    [InlineData("One.[^1]\n\n[^1]:\n    Two\n\n    - {0}")]
    [InlineData("<details>\n<summary>{0}</summary>\n\nOne\n\n</details>")]
    [InlineData("> <details>\n> <summary>One</summary>\n>\n> {0}\n>\n> </details>")]
    public void Wherever_words_stand_they_have_their_place(string around)
    {
        string[] all =
        [
            "one [[kpo]]", "[[ kpo ]] two [[kpo]]", "[w](../glossary/kpo.md)", "[w](<../glossary/kpo.html> 'x')", "**[w](../glossary/kpo.md#a)**",
            "[[[kpo]] w]( ../glossary/kpo.md )", "`[[kp`[[kpo]]",
        ];
        foreach (var words in all.Append(string.Join(", ", all)))
        {
            var text = $"# A\n\n{around.Replace("{0}", words, StringComparison.Ordinal)}\n\nEnd [[kpo]].";
            var renamed = RenameEntry.Rename([.. TestSite.Files($"{Site}=== articles/a.md\n{text}")], SiteBuilder.Create().Features, Build, "glossary/kpo", "new");
            Assert.Equal(text.Replace("kpo", "new", StringComparison.Ordinal), Encoding.UTF8.GetString(renamed.Files.Single(file => file.Name == "articles/a.md").Bytes.Span));
        }
    }

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
        "Nothing was changed, since this would be wrong afterwards: input/articles/a.md(5,16): error GLO005",
        Assert.Throws<RenameRefusedException>(() => ChangedAnswer("\"Now [[k\\x70o]].\"", "glossary/kpo", "new")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("sources/iso", "new", "Code `[@iso]\nand` [@iso] <!-- [@iso] -->.", "and` [@new] <!-- [@iso] -->.")]
    [InlineData("sources/iso", "new", "A [link](<../sources.md#iso>), [another][x].\n\n[x]: ../sources.html#iso\n  'Iso'", "A [link](<../sources.md#new>), [another][x].|[x]: ../sources.html#new")]
    [InlineData("comparisons/table", "new", "- Item\n\n  ::: comparison table\n  :::\n\n      ::: comparison table", "  ::: comparison new")]
    [InlineData("comparisons/table", "new", "> :::  comparison   table \n> :::", "> :::  comparison   new ")]
    public void Sources_and_tables_are_named_where_composing_finds_them(string old, string @new, string text, string changed) =>
        Assert.Equal(changed, Changed($"{Site}=== articles/a.md\n# A\n\n{text}\n", old, @new, "articles/a.md"));

    [Fact]
    public void What_a_key_of_others_names_changes_along() => Assert.Equal("refs: [new]", Changed(
        Site.Replace("title: Test\n", "title: Test\nfront-matter: {read-as: {refs: sources}}\n", StringComparison.Ordinal)
        + "=== articles/a.md\n---\ntitle: A\nrefs: [iso]\n---\nText.\n", "sources/iso", "new", "articles/a.md"));

    [Theory]
    [InlineData("glossary/kpo", "new", "::: terms bpo kpo\n:::\n\n::: comparisons kpo\n:::", "::: terms bpo new")]
    [InlineData("glossary/kpo", "new", ":::: terms  kpo   bpo\n::::", ":::: terms  new   bpo")]
    [InlineData("comparisons/table", "new", "::: terms bpo\n:::\n\n::: comparisons table\n:::", "::: comparisons new")]
    public void What_a_list_names_changes_along(string old, string @new, string text, string changed) =>
        Assert.Equal(changed, Changed($"{Site}=== home.md\n{text}\n", old, @new, "home.md"));

    [Theory]
    [InlineData("glossary/kpo", "new", "- See [[kpo]] and [it](../glossary/kpo.md).", "- See [[new]] and [it](../glossary/new.md).")]
    [InlineData("comparisons/table", "new", "Before.\n\n> ::: comparison table\n> :::", "> ::: comparison new")]
    public void What_a_part_names_changes_in_its_file_once(string old, string @new, string text, string changed) =>
        Assert.Equal(changed, Changed($"{Site}=== parts/p.md\n{text}\n=== articles/a.md\n# A\n\n- ::: include p\n  :::\n=== articles/b.md\n# B\n\n::: include p\n:::\n", old, @new, "parts/p.md"));

    [Theory]
    [InlineData("comparisons/table", "new", "::: comparison table\n:::\n\nThe [row](#table-price), [there](../comparisons/table.md#table-price), [here](a.md#table-price), [no](#tables).\n\n## Tables",
        "::: comparison new|The [row](#new-price), [there](../comparisons/new.md#new-price), [here](a.md#new-price), [no](#tables).")]
    [InlineData("glossary/kpo", "new", "In [the list](../glossary/index.html#kpo) and [its rest](../glossary/index.html).",
        "In [the list](../glossary/index.html#new) and [its rest](../glossary/index.html).")]
    public void Anchors_that_are_made_of_an_id_change_along(string old, string @new, string text, string changed) =>
        Assert.Equal(changed, Changed($"{Site}=== articles/a.md\n# A\n\n{text}\n", old, @new, "articles/a.md"));

    [Theory]
    [InlineData("glossary/kpo", "new", "See [[kpo]].", "See [[new]].")]
    [InlineData("sources/iso", "new", "See [@iso].", "See [@new].")]
    public void A_file_that_could_not_be_read_is_told_of_and_changes_when_the_rename_is_made_again(string old, string @new, string text, string changed)
    {
        ImmutableArray<SourceFile> files =
            [.. TestSite.Files($"{Site}=== articles/a.md\n---\ntitle: \"A\n---\n{text}\n=== articles/b.md\n---\ntitle: \"B\n---\nText.\n")];
        var renamed = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, old, @new);
        var mended = renamed.Files.Select(file => file with
        { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\"A\n", "\"A\"\n", StringComparison.Ordinal)) });
        var again = RenameEntry.Rename([.. mended], SiteBuilder.Create().Features, Build, old, @new);

        Assert.Equal($"input/articles/a.md could not be read, and '{old.Split('/')[1]}' stays in it. Once it is mended, make the same rename again.", renamed.Said[^1]);
        Assert.Equal(["articles/a.md"], again.Changes.Select(change => change.After.Name));
        Assert.EndsWith(changed, Encoding.UTF8.GetString(again.Changes[0].After.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_the_texts_of_a_site_link_has_a_place_that_can_be_changed()
    {
        var build = SiteBuild.Run(
            RealSite.Files, SiteBuilder.Create(new SiteOptions { NotesReferences = true }).Pipelines(new BareTheme()), new ParallelScheduler());
        var site = new BuiltSite(build);
        Assert.Empty(site.Unread);
        var files = RealSite.Files.ToDictionary(file => file.Path);
        var edits = new FindReferences(new AnyReferences(), SiteBuilder.Create().Features, site);

        foreach (var references in site.References.GroupBy(reference => reference.At.Path))
            Assert.Equal(
                references.Count(), edits.In(files[references.Key]).Count(edit => new EditedText(files[references.Key]).TryAdd([edit])));

        // What data links is found by the keys that hold it.
        Assert.Equal([],
            build.Site.Documents<IDocument>().SelectMany(document => document.Links)
                .Where(link => link.Kind == LinkKind.Written && !link.Source.Path.StartsWith("input/quiz/", StringComparison.Ordinal)).Select(link => $"{link.Source.Path}: {link.Target} {link.Fragment}").Except(
            site.References.Select(reference => SiteAddress.Read(reference.Name, reference.Page) is AddressReading.Internal(var address)
                ? $"{reference.At.Path}: {address.Path} {address.Fragment}" : ""))
            // Cards of terms name them by their ids.
            .Except(site.References.Select(reference => $"{reference.At.Path}: /{Term.AddressOf(reference.Name)} ")));
    }

    /// <summary>Changes every word of every text.</summary>
    private sealed class AnyReferences : INameReferences
    {
        public string? NewValue(string file, SitePath page, Holds holds, string value) => null;

        public string? NewWords(WrittenReference reference) => reference.Written;
    }

    [Fact]
    public void Line_ends_of_any_kind_and_odd_letters_move_no_place()
    {
        var files = TestSite.Files($"{Site}=== articles/a.md\n# 𝒜 é\n\n\t𝒜 [[kpo]]\n\n1.\t𝒜\u00A0[[kpo]]\n\n\t𝒜 é [it](../glossary/kpo.md)\n")
            .Select(file => file with { Bytes = Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal)) });
        var renamed = RenameEntry.Rename([.. files], SiteBuilder.Create().Features, Build, "glossary/kpo", "new").Files.Single(file => file.Name == "articles/a.md");

        Assert.Equal("\uFEFF# 𝒜 é\r\n\r\n\t𝒜 [[kpo]]\r\n\r\n1.\t𝒜\u00A0[[new]]\r\n\r\n\t𝒜 é [it](../glossary/new.md)\r\n", Encoding.UTF8.GetString(renamed.Bytes.Span));
    }

    private static string ChangedAnswer(string value, string old, string @new) => string.Join('|', Changed(
        $"{Site}=== articles/a.md\n---\ntitle: A\nfaq:\n- question: Q?\n  answer: {value.Replace("\n ", "\n    ", StringComparison.Ordinal)}\n---\nText.\n", old, @new, "articles/a.md")
        .Replace("  answer: ", "", StringComparison.Ordinal).Split('|').Select(line => line.Trim()));

    private static string Changed(string site, string old, string @new, string name)
    {
        var renamed = RenameEntry.Rename([.. TestSite.Files(site)], SiteBuilder.Create().Features, Build, old, @new);
        return string.Join('|', renamed.Changes.Where(change => change.After.Name == name)
            .SelectMany(change => UnifiedDiff.Of(change.Before, change.After).Split('\n'))
            .Where(line => line is ['+', ..] and not ['+', '+', '+', ..]).Select(line => line[1..]));
    }

    private static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());
}
