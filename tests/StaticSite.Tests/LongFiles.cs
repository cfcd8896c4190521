using System.Text;
using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>Files of any length, each of one kind of line or sign, in a site that is whole without them.</summary>
internal static class LongFiles
{
    private const string Article = "---\ntitle: A\ndescription: About it.\nreviewed: 2026-11-01\n";
    private const string Term = "---\nterm: cord\ncategory: Ropes\nreviewed: 2026-11-01\ndefinition: thin rope\n";
    private const string Question = "questions:\n  - id: q\n    level: easy\n    question: Q?\n    explanation: E.\n";

    /// <summary>What each test adds to.</summary>
    public const string Site = """
        === site.yml
        title: Ropes
        base-url: https://example.org/
        categories: [Ropes]
        === sources.yml
        sources:
          - key: us
            kind: own
            title: What we know
            verified: read
        === glossary/rope.md
        ---
        term: rope
        category: Ropes
        reviewed: 2026-11-01
        definition: strands that are twisted
        sources: [us]
        ---
        === glossary/knot.md
        ---
        term: knot
        category: Ropes
        reviewed: 2026-11-01
        definition: loop that holds
        sources: [us]
        ---
        === articles/use.md
        ---
        title: How to use it
        description: About ropes.
        reviewed: 2026-11-01
        sources: [us]
        ---
        A rope is used.

        """;

    /// <summary>By what they are long of.</summary>
    public static IReadOnlyDictionary<string, Shape> Shapes { get; } = new Dictionary<string, Shape>
    {
        ["addresses that are open"] = Grown(Text("[a](")),
        ["addresses without words"] = Text("[]("),
        ["titles that are open"] = Grown(Text("[a](b (")),
        ["brackets"] = Text("["),
        ["brackets before links"] = Grown(new Shape("articles/a.md", Article + "---\n", (i, length) => i < length / 16 ? "[ " : "[a](use.md) ", "\n")),
        ["links"] = Text("[a](use.md) "),
        ["emphasis that is open"] = Text("*a "),
        ["strong words without an end"] = Grown(Text("**a\n\n")),
        ["code that is open"] = Text("`a"),
        ["web addresses"] = Grown(Text("www.a.bc ")),
        ["web addresses with a scheme"] = Grown(Text("http://a.bc ")),
        ["addresses of mail"] = Grown(Text("mailto:a@b.c ")),
        ["web addresses in links"] = Grown(Text("[www.a.bc](use.md) www.a.bc ")),
        ["web addresses and words in italics"] = Grown(Text("*a* www.a.bc ")),
        ["web addresses in one word"] = Grown(Text("(www.")),
        ["web addresses in signs of emphasis"] = Text("_www.a_b"),
        ["entities without an end"] = Grown(Text("&amp")),
        ["tags"] = Text("<kbd>a</kbd> "),
        ["tags that are open"] = Text("<b>"),
        ["details"] = Text("<details>\n"),
        ["containers"] = Grown(Text("::: a\n")),
        ["underlines"] = Grown(Text("===\n")),
        ["headings of one name"] = Grown(Text("## A\n\nB\n\n")),
        ["lines of code"] = Grown(Text("f(a[{x:(y=>{\n", "```js\n")),
        ["blocks of code"] = Text(i => $"```cs\nvar a{i} = \"b\"; // c\n```\n\n"),
        ["words behind a language"] = Text("a={x} {1-3} ", "```js "),
        ["marked lines"] = Text("1-3,", "```js {"),
        ["headings with names of their own and elsewhere"] = Text(i => $"## A.b {{#a-{i}}}\n\n## A.b-{i}\n\n"),
        ["names of one address"] = Text(i => $"[a{i}]: https://example.org/{i}\n"),
        ["one name many times"] = Grown(Text("[x]: y\n")),
        ["uses of a long address"] = Grown(Text("[x] ", "[x]: https://example.org/" + new string('a', 4_000) + "\n\n")),
        ["notes of one name"] = Grown(Text("[^x]: y\n\n")),
        ["notes"] = Text(i => $"a[^{i}]\n\n[^{i}]: B.\n\n"),
        ["rows"] = Text("| a | b |\n", "| a | b |\n| --- | --- |\n"),
        ["short rows"] = Grown(Text("| a |\n", "|" + string.Concat(Enumerable.Repeat(" a |", 400)) + "\n|" + string.Concat(Enumerable.Repeat(" - |", 400)) + "\n")),
        ["rows without a rule"] = Grown(Text("a | b\na | b | c\n")),
        ["quotations"] = Text("> a\n\n"),
        ["entries"] = Text("- a\n"),
        ["alerts"] = Text("> [!NOTE]\n> rope\n\n"),
        ["an alert"] = Text("> rope\n>\n", "> [!NOTE]\n"),
        ["titled containers"] = Text("::: tip a *b*\nrope\n:::\n\n"),
        ["tabs"] = Text("### rope\n\nrope\n\n", "::: tabs\n"),
        ["embeds"] = Grown(Text("::: comparison a-vs-b\n:::\n\n")),
        ["links to no page"] = Text(i => $"[a](x{i}.md) "),
        ["links to no section"] = Grown(Text(i => $"[a](#x{i})\n\n## Y{i}\n\n")),
        ["abbreviations"] = Text(i => $"{(char)('A' + i % 26)}{(char)('A' + i / 26 % 26)}{(char)('A' + i / 676 % 26)}Q "),
        ["mentions"] = Text("rope knot "),

        ["unknown keys"] = Keys(i => $"key{i}: b\n"),
        ["unknown keys of several words"] = Grown(Keys(i => $"key {i}: b\n\n")),
        ["a repeated key"] = Keys(_ => "order: 1\n"),
        ["brackets of data"] = Keys(_ => "[", "x: "),
        ["odd spaces"] = Grown(Keys(_ => "\u00A0", "x: b\n")),
        ["old addresses"] = Keys(i => $"  - a{i}.html\n", "aliases:\n"),

        ["other names"] = Grown(new Shape("glossary/cord.md", Term + "aliases:\n", (i, _) => $"  - alias number {i}\n", "---\n")),
        ["other names of one word"] = new("glossary/cord.md", Term + "aliases:\n", (i, _) => $"  - alias{i}\n", "---\n"),
        ["a name of many words"] = Grown(new Shape("glossary/cord.md", Term + "aliases:\n  - ", (i, _) => $"w{i} ", "\n---\n")),
        ["unknown relations"] = Grown(new Shape("glossary/cord.md", Term + "related:\n", (i, _) => $"  - r{i}\n", "---\n")),

        ["redirects in a chain"] = Grown(new Shape("redirects.yml", "", (i, _) => $"a{i}.html: a{i + 1}.html\n", "z.html: index.html\n")),
        ["redirects to one page"] = new("redirects.yml", "", (i, _) => $"a{i}.html: index.html\n", ""),
        ["redirects to nowhere"] = Grown(new Shape("redirects.yml", "", (i, _) => $"a{i}.html: x{i}.html\n", "")),
        ["addresses that are gone"] = new("addresses.txt", "", (i, _) => $"articles/a{i}.html\n", ""),

        ["severities"] = Settings("severities:\n", i => $"  GLX{i}: notice\n"),
        ["silences"] = Grown(Settings("silences:\n", i => $"  - code: GLO014\n    file: glossary/x{i}.md\n    reason: No\n    until: 2027-01-01\n")),
        ["silences of one file"] = Grown(Settings("silences:\n", i => $"  - code: GLO014\n    file: glossary/rope.md\n    about: x{i}\n    reason: No\n    until: 2027-01-01\n")),
        ["unknown settings"] = Settings("x: y\n", i => $"key{i}: b\n"),

        ["sources"] = new("sources.yml", "sources:\n", (i, _) => $"  - key: s{i}\n    kind: own\n    title: T\n    verified: read\n", ""),
        ["disputes"] = new("disputes.yml", "disputes:\n", (i, _) => $"  - id: D-{i}\n    question: Q?\n    positions:\n      - text: A.\n        sources: [us]\n    ruling: R.\n    reason: R.\n", ""),
        ["options"] = new("quiz/q.yml", "title: Q\n" + Question + "    options:\n      - text: A\n        right: true\n", (i, _) => $"      - text: B{i}\n        misconception: M.\n", ""),
        ["columns"] = Grown(new Shape("comparisons/c.yml", "title: C\nsubjects:\n", (i, _) => $"  - y{i}\n", "criteria:\n  - id: r\n    label: R\n    cells: {}\n")),
        ["rows of a comparison"] = new("comparisons/c.yml", "title: C\nsubjects: [rope, knot]\ncriteria:\n", (i, _) => $"  - id: r{i}\n    label: R\n    cells: {{}}\n", ""),
        ["steps"] = new("which-word.yml", "title: W\ndescription: D.\nsteps:\n", (i, _) => $"  - id: s{i}\n    question: Q?\n    answers:\n      - text: A\n        term: rope\n      - text: B\n        step: s{i + 1}\n", ""),
    };

    private static Shape Grown(Shape shape) => shape with { HasGrown = true };

    private static Shape Text(string unit, string before = "") => Text(_ => unit, before);

    private static Shape Text(Func<int, string> unit, string before = "") =>
        new("articles/a.md", Article + "---\n" + before, (i, _) => unit(i), "\n");

    private static Shape Keys(Func<int, string> unit, string before = "") =>
        new("articles/a.md", Article + before, (i, _) => unit(i), "\n---\nWords.\n");

    private static Shape Settings(string before, Func<int, string> unit) =>
        new("site.yml", "title: Ropes\nbase-url: https://example.org/\ncategories: [Ropes]\n" + before, (i, _) => unit(i), "");

    /// <param name="Unit">What is repeated, by its number and the length of all.</param>
    internal sealed record Shape(string File, string Before, Func<int, int, string> Unit, string After)
    {
        /// <summary>Whether it cost the square of its length once.</summary>
        public bool HasGrown { get; init; }

        public SourceFile Make(int length)
        {
            var text = new StringBuilder(Before);
            for (var number = 0; text.Length < length; number++)
                text.Append(Unit(number, length));
            return new SourceFile("input", File, Encoding.UTF8.GetBytes(text.Append(After).ToString()));
        }
    }
}
