using System.Text;
using StaticSite.Engine;

namespace StaticSite.Benchmarks;

/// <summary>A large site that is the same on every machine: articles of about 4 KB over a glossary of made-up terms.</summary>
public static class GeneratedSite
{
    private const int WordsOfAnArticle = 520;

    private static readonly string[] Syllables =
    [
        "ba", "cor", "del", "fin", "gra", "hol", "jun", "kel", "lam", "mor", "nep", "pra", "quil", "ros", "sta", "tor",
        "ul", "ven", "wis", "yar",
    ];

    public static IEnumerable<SourceFile> Files(int articles, int terms)
    {
        var names = TermNames(terms);
        yield return File("site.yml", "title: Generated site\nbase-url: https://example.org/\n");
        for (var i = 0; i < terms; i++)
            yield return File($"glossary/term-{i}.md", Term(i, names));
        for (var i = 0; i < articles; i++)
            yield return File($"articles/article-{i}.md", Article(i, names));
    }

    /// <summary>What texts may call a term.</summary>
    public static string[] LabelsOf(int number)
    {
        var name = TermName(number);
        return number % 3 == 0
            ? [name, $"{name} work", $"{name} service", Abbreviation(number)]
            : [name, $"{name} work", $"{name} service"];
    }

    public static string[] TermNames(int terms) => [.. Enumerable.Range(0, terms).Select(TermName)];

    /// <summary>An article's text alone.</summary>
    public static string Text(int number, string[] names)
    {
        var article = Article(number, names);
        return article[(article.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
    }

    public static string Paragraph(int words, string[] names)
    {
        var text = new StringBuilder();
        AppendWords(text, new Random(1), words, names);
        return text.ToString();
    }

    public static string TermName(int number)
    {
        var random = new Random(number);

        // Two words are too few to tell ten thousand terms apart.
        return number % 4 == 0 || number >= 1_000 ? $"{Word(random)} {Word(random)} {Word(random)}" : $"{Word(random)} {Word(random)}";
    }

    private static string Term(int number, string[] names)
    {
        var random = new Random(number + 1_000_000);
        var text = new StringBuilder();
        text.Append("---\nterm: ").Append(names[number]).Append('\n');
        if (number % 3 == 0)
            text.Append("abbreviation: ").Append(Abbreviation(number)).Append('\n');
        text.Append("aliases: [").Append(names[number]).Append(" work, ").Append(names[number]).Append(" service]\n");
        if (number > 0)
            text.Append("broader: [term-").Append(random.Next(number)).Append("]\n");

        // A definition names earlier terms alone, so none leads back to itself.
        text.Append("definition: kind of ").Append(number > 0 ? names[random.Next(number)] : "thing").Append(" that ");
        AppendWords(text, random, 12, names[..number]);
        return text.Append("\n---\n").ToString();
    }

    private static string Article(int number, string[] names)
    {
        var random = new Random(number + 2_000_000);
        var text = new StringBuilder();
        text.Append("---\ntitle: Article ").Append(number).Append("\norder: ").Append(number)
            .Append("\ndescription: What article ").Append(number).Append(" says\n---\n");
        for (var words = 0; words < WordsOfAnArticle; words += 65)
        {
            text.Append("## ");
            AppendWords(text, random, 4, names);
            text.Append("\n\n");
            AppendWords(text, random, 50, names);
            text.Append(". See **");
            AppendWords(text, random, 2, names);
            text.Append("** and [another](article-").Append(random.Next(Math.Max(1, number))).Append(".md).\n\n- ");
            AppendWords(text, random, 8, names);
            text.Append("\n- `code` ");
            AppendWords(text, random, 3, names);
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static void AppendWords(StringBuilder text, Random random, int count, string[] names)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : i % 13 == 0 ? "\n" : " ");
            text.Append(names.Length > 0 && random.Next(12) == 0 ? names[random.Next(names.Length)] : Word(random));
        }
    }

    private static string Abbreviation(int number) =>
        new([(char)('A' + number % 26), (char)('A' + number / 26 % 26), (char)('A' + number / 676 % 26), 'X']);

    private static string Word(Random random)
    {
        var syllables = random.Next(2, 4);
        return string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));
}
