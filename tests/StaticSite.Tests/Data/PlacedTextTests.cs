namespace StaticSite.Tests.Data;

/// <summary>What is wrong in a text stands where its author wrote it, however YAML holds the text.</summary>
public sealed class PlacedTextTests
{
    private const string Settings = """
        title: T
        base-url: https://example.org/

        """;

    [Theory]
    [InlineData("on one line", "Words, [a](x.md) and [b](y.md).", "3,16 x.md|3,30 y.md")]
    [InlineData("in single quotes", "'It''s [a](x.md), isn''t [b](y.md)?'", "3,16 x.md|3,34 y.md")]
    [InlineData("in double quotes", "\"Say \\\"[a](x.md)\\\" \\u00e9 [b](y.md)\"", "3,16 x.md|3,35 y.md")]
    [InlineData("over lines", "Words,\n  then [a](x.md)\n  and,\n\n    [b](y.md)", "4,8 x.md|7,5 y.md")]
    [InlineData("in single quotes over lines", "'It''s\n  ''so'', [a](x.md)  \n\n\n  and [b](y.md) '", "4,11 x.md|7,7 y.md")]
    [InlineData("in double quotes over lines", "\"\n  One [a](x.md) is \\\n   \\ with, \\\n\n  [b](y.md)\"", "4,7 x.md|7,3 y.md")]
    [InlineData("as a block", "|\n  Words,\n  [a](x.md)\n\n  - One\n  - [b](y.md)", "5,3 x.md|8,5 y.md")]
    [InlineData("as a block behind empty lines", "|2-  # Note\n\n  \n   [a](x.md)\n\n\n    [b](y.md)\n\n", "6,4 x.md|9,5 y.md")]
    [InlineData("as a block that keeps its ends", "|+\n  [a](x.md)\n\n  [b](y.md)\n\n\nsocial: {}\n", "4,3 x.md|6,3 y.md")]
    [InlineData("folded", ">\n  Words,\n  [a](x.md)\n  and\n\n\n  then\n  [b](y.md)", "5,3 x.md|10,3 y.md")]
    [InlineData("folded beside lines that stand as they are", ">-\n\n    Words,\n    [a](x.md)\n     - One\n\n     - Two\n    and\n    [b](y.md)\n", "6,5 x.md|11,5 y.md")]
    [InlineData("with headings", "|\n  Words,\n  [a](x.md)\n\n  ## More\n\n  Then [b](y.md)", "5,3 x.md|9,8 y.md")]
    [InlineData("with headings in quotes", "\"Words\n\n\n  ## More\n\n\n  Then [a](x.md)\n\n  ## Most [b](y.md)\"", "9,8 x.md|11,11 y.md")]
    public void At_the_foot_of_pages_each_fault_stands_where_it_was_written(string how, string text, string places) => Assert.Equal(
        $"{how}: {string.Join('\n', places.Split('|').Select(place => place.Split(' '))
            .Select(place => $"input/site.yml({place[0]}): error LINK001: '{place[1]}' leads to no page or file. Link to an existing one, or add it."))}",
        $"{how}: {TestSite.Of([TestSite.File("site.yml", $"{Settings}footer: {text}")]).Messages}");

    [Theory]
    [InlineData("site.yml", $"{Settings}footer: ")]
    [InlineData("articles/a.md", "---\ntitle: A\ndescription: B\nfaq:\n  - question: Q?\n    answer: ", "\n---\n# A\nText.\n")]
    [InlineData("glossary/a.md", "---\nterm: a\ndefinition: ", "\n---\n")]
    [InlineData("disputes.yml", "disputes:\n  - id: d\n    question: Is it?\n    positions: [{ text: A }, { text: B }]\n    reason: C\n    ruling: ")]
    [InlineData("quiz/a.yml", "title: A\nquestions:\n  - id: q\n    level: easy\n    question: Q?\n    options: [{ text: A, right: true }, { text: B, misconception: C }]\n    terms: [a]\n    explanation: ")]
    [InlineData("which-word.yml", "title: A\nsteps:\n  - id: who\n    question: Q?\n    answers:\n      - text: A\n        term: a\n      - text: B\n        term: a\n        note: ")]
    [InlineData("comparisons/a.yml", "title: A\nsubjects: [a, b]\ncriteria:\n  - id: c\n    label: C\n    cells:\n      b: { text: B }\n      a:\n        text: ")]
    public void A_link_that_leads_nowhere_is_found_in_a_text_of_any_kind_in_any_style(string name, string before, string behind = "")
    {
        var random = new Random(7);
        for (var number = 0; number < 60; number++)
        {
            var text = before + RandomScalar.Of(random, number, "[a](nowhere.md)") + behind;
            var site = TestSite.Of([
                .. name == "site.yml" ? [] : new[] { TestSite.File("site.yml", Settings) },
                .. name == "glossary/a.md" ? [] : new[] { TestSite.File("glossary/a.md", "---\nterm: a\ndefinition: c\n---\n") },
                TestSite.File("glossary/b.md", "---\nterm: b\ndefinition: c\n---\n"),
                TestSite.File(name, text)]);

            var place = text.IndexOf("[a](", StringComparison.Ordinal);
            var expected = $"input/{name}({text.AsSpan(0, place).Count('\n') + 1},{place - text.LastIndexOf('\n', place)}): error LINK001: 'nowhere.md' leads to no page or file. Link to an existing one, or add it.";
            Assert.Equal([text, expected], [text, .. site.Messages.Split('\n').Where(message => message.Contains(" error LINK001: ", StringComparison.Ordinal))]);
        }
    }
}
