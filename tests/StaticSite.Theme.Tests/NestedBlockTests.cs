using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Engine;

namespace StaticSite.Theme.Tests;

/// <summary>Whatever stands in whatever: each word is on the page, and the page is sound.</summary>
public sealed class NestedBlockTests
{
    private const int TextsPerSeed = 40;

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Every_word_of_blocks_in_each_other_is_on_a_page_that_is_sound(int seed)
    {
        var write = new WriteBlocks(new Random(seed));
        var texts = Enumerable.Range(0, TextsPerSeed).Select(_ => string.Join('\n', write.Several(4))).ToArray();
        SourceFile[] files =
        [
            File("site.yml", "title: T\nbase-url: https://example.org/\n"),
            File("parts/part.md", "Included *words* here.\n\n- and a list\n"),
            .. texts.Select((text, number) => File($"articles/a{number}.md", $"---\ntitle: Page {number}\ndescription: One.\n---\n## First\n\n### Second\n\n{text}\n")),
        ];

        var built = SiteBuilder.Create().Build(files, new RazorTheme());
        Assert.Equal([], built.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
        var pages = new ConcurrentDictionary<string, string>();
        built.Render(file => pages[file.Path.FileName] = file.Path.FileName.StartsWith("articles/a", StringComparison.Ordinal) ? Encoding.UTF8.GetString(file.Content().Span) : "");

        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        for (var i = 0; i < texts.Length; i++)
        {
            var page = strict.ParseDocument(pages[$"articles/a{i}.html"]);
            var shown = page.QuerySelector("main")!.Descendants<IText>()
                .SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
            if (WriteBlocks.WordsOf(texts[i]).FirstOrDefault(word => !shown.Contains(word)) is { } missing)
                Assert.Fail($"'{missing}' is not shown of:\n{texts[i]}");
            Assert.Equal([], page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
            foreach (var code in page.QuerySelectorAll("pre").ToArray())
                code.Remove();
            var file = $"input/articles/a{i}.md";
            Assert.True(
                !page.QuerySelector("main")!.TextContent.Contains(":::", StringComparison.Ordinal) || built.Diagnostics.Any(finding => finding.Rule.Code == "MD031" && finding.Location.Path == file),
                $"Colons show as they stand, and nobody is told, of:\n{texts[i]}");
        }
    }

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes texts of words that stand nowhere else, in blocks that hold others.</summary>
    private sealed class WriteBlocks(Random random)
    {
        private int _words;

        public static IEnumerable<string> WordsOf(string text) =>
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('*', '`', '|')).Where(word => word.StartsWith("qu", StringComparison.Ordinal));

        public IEnumerable<string> Several(int depth)
        {
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                foreach (var line in One(depth))
                    yield return line;
                yield return "";
            }
        }

        private string[] One(int depth) => random.Next(depth == 0 ? 3 : 13) switch
        {
            0 => [$"{Word()} *{Word()}* `{Word()}`"],
            1 => ["```", Word(), ":::", "```"],
            2 => [$"| {Word()} | {Word()} |", "| --- | --- |", $"| {Word()} `{Word()}` | <kbd> {Word()} </kbd><br> {Word()} |"],
            3 or 4 => Within("- ", "  ", depth),
            5 => Within("12. ", "    ", depth),
            6 => Within("> ", "> ", depth),
            7 => ["> [!WARNING]", ">", .. Within("> ", "> ", depth)],
            8 => [$"::: tip {Word()} *{Word()}*", .. Several(depth - 1), ":::"],
            9 => [$":::: details {Word()}", .. Several(depth - 1), "::::"],
            10 => ["<details>", $"<summary> {Word()} </summary>", "", .. Several(depth - 1), "</details>"],
            11 => ["::: tabs", $"#### {Word()}", "", .. Several(depth - 1), $"#### {Word()}", "", .. Several(depth - 1), ":::"],
            _ => ["::: include part", ":::"],
        };

        private string[] Within(string first, string others, int depth) =>
            [.. Several(depth - 1).Select((line, number) => (number == 0 ? first : others) + line)];

        // Of letters alone, since numbers have units.
        private string Word() => "qu" + string.Concat((_words++).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
    }
}
