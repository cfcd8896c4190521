using System.Text;

namespace StaticSite.Benchmarks;

/// <summary>Labels and texts to find them in: an everyday site, and what makes a careless program slow.</summary>
public enum GlossaryCase
{
    /// <summary>10,000 terms and 5,000 pages.</summary>
    Site,

    /// <summary>The same terms, and a paragraph of a megabyte.</summary>
    Megabyte,

    /// <summary>Labels full of characters that mean something in HTML and in regular expressions.</summary>
    Signs,

    /// <summary>20,000 brackets, 500 inside each other.</summary>
    Brackets,

    /// <summary>A thousand labels, each a prefix of the next.</summary>
    Prefixes,
}

public static class GlossaryTexts
{
    private const int Megabyte = 1 << 20;

    private static readonly string SignsLine = $"{Repeat("(a+)+$ < b >&amp; .*? [[ ]] {1} \\d", 3)} {Signs(7)}";

    private static readonly string[] Names = GeneratedSite.TermNames(10_000);

    /// <summary>The labels of each term.</summary>
    public static string[][] Terms(GlossaryCase given) => given switch
    {
        GlossaryCase.Signs => [.. Enumerable.Range(0, 1000).Select(number => new[] { Signs(number) })],
        GlossaryCase.Prefixes => [.. Enumerable.Range(1, 1000).Select(words => new[] { Repeat("x", words) })],
        GlossaryCase.Brackets => [GeneratedSite.LabelsOf(1)],
        _ => [.. Enumerable.Range(0, 10_000).Select(GeneratedSite.LabelsOf).DistinctBy(labels => labels[0])],
    };

    /// <summary>The text of each page.</summary>
    public static string[] Pages(GlossaryCase given) => given switch
    {
        GlossaryCase.Site => [.. Enumerable.Range(0, 5000).Select(number => GeneratedSite.Text(number, Names))],
        GlossaryCase.Megabyte => [GeneratedSite.Paragraph(Megabyte / 8, Names)],
        // A line of its own for each, since the parser refuses what nests too deeply.
        GlossaryCase.Signs => [string.Join("\n\n", Enumerable.Repeat(SignsLine, Megabyte / SignsLine.Length))],
        GlossaryCase.Brackets => [string.Join("\n\n", Enumerable.Repeat($"{new string('[', 500)} {Names[1]} {new string(']', 500)}", 40))],
        _ => [Repeat("x", Megabyte / 2)],
    };

    private static string Signs(int number) => $"<{number}> (a+)+$ & .*";

    private static string Repeat(string word, int times)
    {
        var text = new StringBuilder(word, (word.Length + 1) * times);
        for (var i = 1; i < times; i++)
            text.Append(' ').Append(word);
        return text.ToString();
    }
}
