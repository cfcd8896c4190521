using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Engine;
using StaticSite.Import;
using StaticSite.Import.Documents;
using StaticSite.Import.Texts;

namespace StaticSite.Tests.Import;

/// <summary>What stands in an item of a list stands in it after an import, too, whatever containers are between the two.</summary>
public sealed class ImportNestedTests
{
    // What opens and what closes, by lines of their own; some laid out as no item is.
    private static readonly (string Open, string Close)[] Containers =
    [
        ("<Tabs syncKey=\"pkg\">\n\n<TabItem label=\"¤\">", "</TabItem>\n\n</Tabs>"), ("<Tabs>\n  <TabItem value=\"¤\">", "       </TabItem>\n     </Tabs>"),
        ("<Aside type=\"tip\">", "</Aside>"), ("<Details title=\"¤\">", "</Details>"), ("<Steps>", "</Steps>"), (":::note[¤]", ":::"),
        ("<details>\n<summary>¤</summary>", "</details>"), ("<div class=\"x\">", "</div>"), ("      <Card title=\"¤\">", "         </Card>"),
    ];

    [Fact]
    public void Tabs_in_a_numbered_step_stay_in_it()
    {
        var imported = ImportPages.Import(
            ImportTest.Files("""
                === a.mdx
                # Set up

                <Steps>

                1. Install it:

                   <Tabs syncKey="pkg">

                   <TabItem label="npm">

                   ```sh
                   npm install it
                   ```

                   </TabItem>

                       <TabItem label="Yarn">

                   Take yarn.

                           </TabItem>

                     </Tabs>

                2. Use it.

                </Steps>

                """),
            new ImportOptions("", "input") { Kind = ForeignKind.Docusaurus });

        Assert.Contains("""
            1. Install it:

               ::: tabs

               ## npm

               ```sh
               npm install it
               ```

               ## Yarn

               Take yarn.

               :::

            2. Use it.
            """.ReplaceLineEndings("\n"), ImportTest.Shown(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_containers_stand_in_items_and_items_in_containers_each_word_is_as_deep_as_it_was()
    {
        var faults = new StringBuilder();
        for (var seed = 0; seed < 100; seed++)
        {
            var text = new NestedText(new Random(seed)).Write();
            var imported = ImportPages.Import([new SourceFile("old", "a.mdx", Encoding.UTF8.GetBytes(text.Written))], new ImportOptions("", "input") { Kind = ForeignKind.Docusaurus });
            var site = TestSite.Of([.. imported.Files]);
            var shown = site.Messages.Contains(": error ", StringComparison.Ordinal) ? null : new HtmlParser().ParseDocument(site.Page("articles/a.html"));
            var wrong = shown is null ? site.Messages : string.Join(' ', text.Depths.Where(one => DepthOf(shown, one.Key) != one.Value).Select(one => $"{one.Key} is not at {one.Value}"));
            if (wrong.Length > 0 && faults.Length < 4_000)
                faults.Append(CultureInfo.InvariantCulture, $"seed {seed}: {wrong}\n{text.Written}\n-----\n{ImportTest.Shown(imported)}\n");
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static int DepthOf(IParentNode page, string word)
    {
        var holders = page.QuerySelectorAll("body *").Where(element => element.TextContent.Split(' ', '\n').Contains(word));
        return holders.LastOrDefault() is { } nearest ? nearest.Ancestors<IElement>().Prepend(nearest).Count(element => element.LocalName == "li") : -1;
    }

    /// <summary>Paragraphs, items and containers in each other, and in how many items each word stands.</summary>
    private sealed class NestedText(Random random)
    {
        private readonly StringBuilder _text = new();

        public Dictionary<string, int> Depths { get; } = new(StringComparer.Ordinal);

        public string Written => _text.ToString();

        public NestedText Write()
        {
            Blocks("", items: 0, deep: 0);
            return this;
        }

        private void Blocks(string before, int items, int deep)
        {
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                if (deep == 4 || random.Next(3) == 0)
                    Line(before, Word(items));
                else if (random.Next(2) == 0)
                    Item(before, items, deep);
                else
                    Container(before, items, deep);
            }
        }

        private void Item(string before, int items, int deep)
        {
            var mark = new[] { "- ", "1. ", "2.  " }[random.Next(3)];
            Line(before, mark + Word(items + 1));
            Blocks(before + new string(' ', mark.Length), items + 1, deep + 1);

            // Between items that follow each other, words keep one from becoming the other's.
            Line(before, Word(items));
        }

        private void Container(string before, int items, int deep)
        {
            var (open, close) = Containers[random.Next(Containers.Length)];
            foreach (var line in open.Split('\n'))
                Line(before, line.Replace("¤", "Some words", StringComparison.Ordinal), isClose: false);
            _text.Append('\n');
            Blocks(before, items, deep + 1);
            foreach (var line in close.Split('\n'))
                Line(before, line);
        }

        private string Word(int items)
        {
            var word = string.Create(CultureInfo.InvariantCulture, $"w{Depths.Count}x");
            Depths[word] = items;
            return word;
        }

        private void Line(string before, string words, bool isClose = true) => _text.Append(words.Length > 0 ? before + words : "").Append(isClose ? "\n\n" : "\n");
    }
}
