using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Import.Documents;
using StaticSite.Import.Terms;
using StaticSite.Import.Texts;

namespace StaticSite.Tests.Import;

/// <summary>Whatever somebody's files hold, an import ends, loses no word, and writes nothing outside of the input.</summary>
public sealed partial class ImportHostileTests
{
    private static readonly string[] Pieces =
    [
        "!!! note \"{w}\"\n\n    {w}\n", "??? tip\n    {w}\n", "=== \"{w}\"\n\n    {w}\n", "::: note {w}\n{w}\n:::\n", ":::danger[{w}]\n", ":::\n", ":::{tab-set}\n",
        ":::{tab-item} {w}\n", ":::{odd} {w}\n", "```py title=\"{w}\"\n{w}\n```\n", "```\n{w}\n", "~~~\n", "````{note} {w}\n", "{{< note >}}{w}{{< /note >}}\n",
        "{{% {w} a=\"{w}\" %}}", "{{< {w} >}}\n", "{{< ", ">}}", "{{%/*", "{{< figure src=\"{w}.png\" alt=\"{w}\" >}}", "<div class=\"x\">\n  {w}\n</div>\n", "<p>", "</p>",
        "<details>\n<summary>{w}</summary>\n", "</details>", "<table><tr><td>{w}</td><td>{w}</td></tr></table>\n", "<table>", "<a href=\"{w}.md\">{w}</a>", "<img src=\"{w}.png\" alt=\"{w}\">",
        "<Tabs>\n<TabItem label=\"{w}\">\n{w}\n</TabItem>\n</Tabs>\n", "<{w}>", "<b>{w}", "<ul><li>{w}</li></ul>", "<pre>{w}</pre>", "<code>{w}</code>", "[{w}]({w}.md)", "![{w}]({w}.png \"{w}\"){ .x }",
        "[{w}]: {w}.md \"{w}\"\n", "[", "](", "`{w}`", "`", "``", "# {w} {#own}\n", "## {w}\n", "- {w}\n", "  {w}\n", "    {w}\n", "\t{w}\n", "1. {w}\n", "> [!NOTE] {w}\n> {w}\n",
        "> {w}\n", "| {w} | {w} |\n| --- | --- |\n| {w} | <br> |\n", ":material-check: {w}", "++ctrl+c++ {w}", "=={w}==", "^^{w}^^", "~{w}~", "{{ {w} }}", "{kbd}`{w}`", "{: .x }\n", "\n", "\n\n", " ",
        "{w} ", "<!-- {w} -->\n", "<!--", "\0\uFDD0{w}\uFDD1", "\uFDD2", "[^1]: {w}\n", "\\<{w}>", "*[{w}]: {w}\n",
    ];

    [Theory]
    [InlineData(ForeignKind.GitHub)]
    [InlineData(ForeignKind.Hugo)]
    [InlineData(ForeignKind.Docusaurus)]
    [InlineData(ForeignKind.MkDocs)]
    [InlineData(ForeignKind.Myst)]
    public void No_word_of_a_text_is_lost(ForeignKind kind)
    {
        var faults = new StringBuilder();
        for (var seed = 0; seed < 400; seed++)
        {
            var text = Text(new Random(seed));
            var imported = ImportPages.Import([new SourceFile("old", "a.md", Encoding.UTF8.GetBytes(text))], new ImportOptions("", "input") { Kind = kind });
            var shown = ImportTest.Shown(imported);

            // What names a place or an address is no word of the text.
            var lost = Words().Matches(text).Select(word => word.Value).Where(word => !shown.Contains(word, StringComparison.OrdinalIgnoreCase)).ToArray();
            if (lost.Length > 0 && faults.Length < 10_000)
                faults.Append(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join(", ", lost)}\n{text}\n-----\n{shown}\n");
        }

        Assert.Equal("", faults.ToString());
    }

    public static TheoryData<string> Shapes => ["!!! note\n\n    ", ":   !!! note\n\n        ", "- === \"a\"\n", "<div>", "<a href=x>", "</p>", "{{< note >}}", "{{< ", "[a](", "](", "`", "<", "{", ":::note\n", "<table>", "| <li> ", "    - ",
        "[x]: ", "<details>", "{kbd}`", "<!--", "![", "\\", "==a", "> ", "<Tabs>", "{{% include \"a\" %}}"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_long_costs_its_length(string piece)
    {
        foreach (var kind in Enum.GetValues<ForeignKind>())
        {
            Measure(piece, 2_000, kind);
            var (small, large) = (Measure(piece, 20_000, kind), Measure(piece, 200_000, kind));
            for (var tries = 0; large > 40 * Math.Max(small, 0.01) && tries < 3; tries++)
                large = Measure(piece, 200_000, kind);
            Assert.True(large <= 40 * Math.Max(small, 0.01), $"{kind}: {small:F3} s, and ten times as long {large:F3} s");
        }
    }

    [Theory]
    [InlineData("../../etc/passwd.md")]
    [InlineData("a/../../b.md")]
    [InlineData("con.md")]
    [InlineData("aux/nul.md")]
    [InlineData("a\u0001b\u202E.md")]
    [InlineData(".../x.md")]
    [InlineData("a./b .md")]
    [InlineData("C:\\x.md")]
    [InlineData("-.md")]
    public void No_name_leads_out_of_the_input_or_to_what_no_disk_takes(string name)
    {
        var imported = ImportPages.Import([new SourceFile("old", name, "# A\n"u8.ToArray())], new ImportOptions("", "input") { Kind = ForeignKind.GitHub });

        Assert.All(imported.Files, file => Assert.Matches(@"^(?:articles/(?!con\.|aux/|nul\.)(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.md|site\.yml)$", file.Name));
        Assert.All(imported.Files, file => Assert.DoesNotContain("..", file.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\na: &x [1]\nb: *x\n---\nText.\n")]
    [InlineData("---\na: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n---\nText.\n")]
    [InlineData("---\na: b: c\n---\nText.\n")]
    public void Front_matter_that_cannot_be_read_stays_and_is_told(string text)
    {
        var shown = ImportTest.Shown(ImportPages.Import([new SourceFile("old", "a.md", Encoding.UTF8.GetBytes(text))], new ImportOptions("", "input")));

        Assert.StartsWith("=== articles/a.md\n" + text, shown, StringComparison.Ordinal);
        Assert.Contains("warning IMP022", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_of_nonsense_ends()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = Text(new Random(seed));
            foreach (var name in (string[])["a.csv", "a.md", "a.json"])
                _ = ImportGlossary.Import(new SourceFile("old", name, Encoding.UTF8.GetBytes((name == "a.csv" ? "term,definition\n" : "") + text)), "input", "en");
            _ = ImportGlossary.ImportFolder([new SourceFile("old", "a.md", Encoding.UTF8.GetBytes(text))], "input");
        }
    }

    private static string Text(Random random)
    {
        var (text, number) = (new StringBuilder(), 0);
        for (var i = random.Next(1, 25); i > 0; i--)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            while (piece.IndexOf("{w}", StringComparison.Ordinal) is >= 0 and var place)
                piece = string.Create(CultureInfo.InvariantCulture, $"{piece[..place]}qw{++number}z{piece[(place + 3)..]}");
            text.Append(piece);
        }

        return text.ToString();
    }

    private static double Measure(string piece, int length, ForeignKind kind)
    {
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(piece).Append(text.Length % 7 == 0 ? "\n" : "x ");
        var file = new SourceFile("old", "a.md", Encoding.UTF8.GetBytes(text.ToString()));
        var start = LinearTests.ThreadSeconds();
        _ = ImportPages.Import([file], new ImportOptions("", "input") { Kind = kind });
        return LinearTests.ThreadSeconds() - start;
    }

    [GeneratedRegex(@"qw\d+z")]
    private static partial Regex Words();
}
