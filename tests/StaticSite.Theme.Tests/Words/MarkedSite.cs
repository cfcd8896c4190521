using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Engine;

namespace StaticSite.Theme.Tests.Words;

/// <summary>A random site in which every place that holds an author's words holds words that stand nowhere else.</summary>
/// <param name="Files">By name, as they are written.</param>
public sealed partial record MarkedSite(ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Stands for a word of its own in the pieces below.</summary>
    private const char Place = '¤';

    private static readonly string[] Blocks =
    [
        "¤ is ¤", "¤\n¤\\\n¤  \n¤", "## ¤", "¤\n---", "- ¤\n- ¤\n  - ¤\n\n    ¤", "1. ¤\n\n2. ¤\n   > ¤", "- [ ] ¤\n- [x] ¤",
        "> ¤\n>\n> - ¤", "| ¤ | ¤ |\n| --- | ---: |\n| ¤ | ¤ |\n¤", "| ¤ | ¤ |\n| --- | --- |\n| ¤ | ¤ | ¤ |\n| ¤ |", "| ¤ |\n| ¤ |", "¤ | ¤\n--- | ---\n¤ `a\\|¤` | ¤",
        "¤\n:   ¤\n\n    ¤\n:   ¤", "¤[^one]\n\n[^one]: ¤", "[^never]: ¤", "[^one]: ¤\n[^two]: ¤[^one]\n\n¤[^two]",
        "[¤](https://example.org/ '¤')", "[¤][there] and [¤]\n\n[there]: https://example.org/ \"¤\"", "[idle]: https://example.org/ \"¤\"",
        "![¤](/a.png \"¤\")", "[![¤ *¤*](/a.png) ¤](https://example.org/)", "![¤][there]\n\n[there]: /a.png '¤'",
        "```\n¤\n\n¤\n```", "```sh ¤\n¤\n```", "¤\n\n    ¤\n\n¤", "`¤` ``¤ ` ¤``", "**¤** *¤* ***¤*** ~~¤~~ __¤__ a*¤*b", "**¤ ¤", "¤ **¤ ** `¤",
        "¤ <https://example.org/> ¤",
        "¤ <!-- no --> ¤ <br> ¤ <kbd>¤</kbd>", "<details>\n<summary>¤ *¤*</summary>\n\n¤\n\n- ¤\n\n</details>", "¤ <mark>¤ **¤**</mark>",
        "::: comparison table\n:::", "::: dispute C-01\n:::\n¤",
        "[[one|¤]] [[!¤]] [[one|*¤*]]", "[[one|¤", "[@source] ¤", "&lt;¤&gt; &nope; ¤", "\\*¤\\* \\¤", "> [!NOTE]\n> ¤", "!!! note \"¤\"\n    ¤", "{{ ¤ }} {% ¤ %}",
        "¤^[¤]", "$$\n¤\n$$", "==¤== ++¤++ ~¤~ ¤::¤::¤", "• ¤\n• ¤", "##¤", "***\n¤", "*[¤]: ¤", "[¤] (https://example.org/)", "www.example.org ¤",
    ];

    private static readonly string[] Phrases =
    [
        "¤", "¤ ¤", "'¤, it''s ¤'", "\"¤\\n¤\"", "¤\n¤", "'**¤** [¤](https://example.org/ \"¤\")'", "\"*¤* `¤` ~~¤~~\"", "'## ¤'", "'- ¤'", "'> ¤'",
        "\"| ¤ | ¤ |\\n| --- | --- |\\n| ¤ | ¤ |\"", "\"¤\\n\\n¤\"", "\"- ¤\\n- ¤\\n\\n¤\"", "\"¤[^1]\\n\\n[^1]: ¤\"", "'![¤](/a.png \"¤\")'",
        "\"```\\n¤\\n```\"", "\"1. ¤\\n2. ¤\"", "'[[one|¤]] [@source]'", "'¤ <br> <sup>¤</sup>'", "'¤ <!-- no --> ¤'", "\"¤\\n: ¤\"", "\"[x]: https://example.org/ '¤'\"", "¤ # no",
    ];

    private static readonly Gen<string> Block = Gen.Elements(Blocks);

    private static readonly Gen<string> Nested = Gen.Frequency(
        (4, Block),
        (1, Block.Select(block => "> " + Indent(block, "> "))),
        (1, Block.Select(block => "- " + Indent(block, "  "))),
        (1, Block.Select(block => "1. ¤\n\n   " + Indent(block, "   "))),
        (1, Block.Select(block => "¤\n:   " + Indent(block, "    "))));

    private static readonly Gen<string> Body =
        from size in Gen.Choose(1, 4)
        from blocks in Nested.ListOf(size)
        select string.Join("\n\n", blocks) + "\n";

    private static readonly (string Name, string Text)[] Sheets =
    [
        ("a.png", "a picture"),
        ("site.yml", """
            title: ¤ here
            description: {words}
            categories: [Things, ¤]
            abbreviations: [no]
            """),
        ("glossary/one.md", """
            ---
            term: ¤ one
            abbreviation: ¤
            aliases: [¤, ¤ ¤]
            cautious: [¤]
            deprecated: [¤]
            category: Things
            related: [two]
            confused-with: [two]
            homonym: {text}
            disputes: [C-01]
            sources: [source]
            definition: {text}
            ---
            {body}
            """),
        ("glossary/two.md", """
            ---
            term: ¤ two
            definition: ¤
            ---
            """),
        ("articles/page.md", """
            ---
            title: {words}
            description: {words}
            sources: [source]
            faq:
              - question: {words}
                answer: {text}
              - question: ¤
                answer: ¤
            ---
            {body}
            """),
        ("pages/about.md", """
            ---
            title: {words}
            menu-title: {words}
            description: {words}
            sources: [source]
            ---
            {body}
            """),
        ("home.md", """
            ---
            title: {words}
            description: {words}
            sources: [source]
            ---
            {body}

            ::: terms one
            :::
            """),
        ("articles/other.md", """
            ---
            title: ¤
            ---
            {body}

            ¤[^long]

            [^long]: ¤

                ¤
            """),
        ("comparisons/table.yml", """
            title: {words}
            question: {words}
            subjects: [one, two]
            note: {text}
            disputes: [C-01]
            criteria:
              - id: first
                label: {words}
                cells:
                  one:
                    text: {text}
                    value: partly
                    sources: [source]
                  two:
                    text: {text}
              - id: second
                label: ¤
                cells:
                  one:
                    text: ¤
                    as-of: 2026-01-01
                  two:
                    text: ¤
                    value: unknown
            """),
        ("disputes.yml", """
            disputes:
              - id: C-01
                question: {words}
                positions:
                  - text: {text}
                    sources: [source]
                  - text: ¤
                ruling: {text}
                reason: {text}
            """),
        ("quiz/first.yml", """
            title: {words}
            questions:
              - id: pick
                level: easy
                question: {text}
                options:
                  - text: {text}
                    right: true
                  - text: {text}
                    misconception: {text}
                explanation: {text}
                terms: [one]
                links: [articles/page.md]
            """),
        ("sources.yml", """
            sources:
              - key: source
                title: {words}
                cited-as: {words}
                publisher: {words}
                address: https://example.org/
                kind: standard
                verified: second-hand
                via: {words}
                use: {words}
                caution: {words}
              - key: idle
                title: {words}
            """),
        ("which-word.yml", """
            title: {words}
            description: {words}
            steps:
              - id: start
                question: {words}
                answers:
                  - text: {words}
                    note: {text}
                    step: next
                  - text: ¤
                    term: one
              - id: next
                question: ¤
                answers:
                  - text: ¤
                    term: one
                  - text: ¤
                    term: two
            """),
    ];

    public static Arbitrary<MarkedSite> Any { get; } = Arb.From(
        from texts in Gen.CollectToArray(Sheets, sheet => Fill(sheet.Text))
        select Of(Sheets.Zip(texts, (sheet, text) => (sheet.Name, text))));

    public ImmutableArray<SourceFile> Sources =>
        [.. Files.Select(file => new SourceFile("input", file.Key, Encoding.UTF8.GetBytes(file.Value)))];

    public override string ToString() => string.Join('\n', Files.Select(file => $"=== {file.Key}\n{file.Value}"));

    /// <summary>The words that stand nowhere else, each with its file and line.</summary>
    public IEnumerable<(string Word, string File, int Line)> Marks() =>
        from file in Files
        from line in file.Value.Split('\n').Index()
        from mark in Mark().Matches(line.Item).Select(match => match.Value)
        select (mark, file.Key, line.Index + 1);

    public static MarkedSite Of(IEnumerable<(string Name, string Text)> files)
    {
        var count = 0;
        return new MarkedSite(files.ToImmutableSortedDictionary(file => file.Name, file => Number(file.Text), StringComparer.Ordinal));

        string Number(string text) => string.Concat(text.Select(letter =>
            letter == Place ? string.Create(CultureInfo.InvariantCulture, $"mark{count++}q") : letter.ToString()));
    }

    private static Gen<string> Fill(string sheet)
    {
        var hole = sheet.IndexOf('{', StringComparison.Ordinal);
        if (hole < 0)
            return Gen.Constant(sheet);

        var end = sheet.IndexOf('}', hole);
        var value = sheet[(hole + 1)..end] switch
        {
            "body" => Body,
            "text" => Gen.Frequency((1, Gen.Constant("¤")), (2, Gen.Elements(Phrases).Select(phrase => Indent(phrase, new string(' ', 20))))),
            _ => Gen.Elements("¤", "¤ ¤", "'¤ & <b>¤</b>'", "\"¤ \\\"¤\\\"\"", "¤\n                    ¤"),
        };
        return
            from words in value
            from rest in Fill(sheet[(end + 1)..])
            select sheet[..hole] + words + rest;
    }

    private static string Indent(string text, string indent) => text.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    [GeneratedRegex("mark[0-9]+q")]
    private static partial Regex Mark();
}
