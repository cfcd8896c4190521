using System.Text;

namespace StaticSite.Tests.Data;

/// <summary>Words in a style of YAML, and among them one link.</summary>
internal static class RandomScalar
{
    private static readonly string[] Words = ["word", "é", "😀", "*so*", "x#y", "`c`"];

    /// <param name="number">By which the styles take turns.</param>
    public static string Of(Random random, int number, string link) => (number % 5) switch
    {
        0 => "Some " + Flow(random, link, "", "", ["it's", "say \"so\""], []),
        1 => Flow(random, link, "'", "'", ["it''s", "''so''", "#"], []),
        2 => Flow(random, link, "\"", "\"", ["\\\"so\\\"", "\\u00e9", "\\x41", "\\U0001F600", "#", "\\\\*", "one\\ two", "a\\tb"], ["\\\n\\ ", " \\\n\n"]),
        3 => Block(random, link, '|'),
        _ => Block(random, link, '>'),
    };

    private static string Flow(Random random, string link, string open, string close, string[] own, string[] gaps)
    {
        string[] all = [" ", " ", "  ", "\n", " \n", "\n\n", "\n  \n\n", .. gaps];
        var text = new StringBuilder(open);
        if (open.Length > 0 && random.Next(3) == 0)
            text.Append(Indented(random.GetItems(all, 1)[0], random));
        text.AppendJoin("", In(random, link, [.. Words, .. own], () => Indented(random.GetItems(all, 1)[0], random)));
        if (close.Length > 0 && random.Next(3) == 0)
            text.Append(Indented(random.GetItems(all.Except(gaps).ToArray(), 1)[0], random));
        return text.Append(close).ToString();
    }

    private static string Block(Random random, string link, char sign)
    {
        var indent = new string(' ', random.Next(13, 16));
        var lines = In(random, link, [.. Words, "it's", "\"so\"", "#"], () => random.Next(4) switch
        {
            0 => "\n" + indent,
            1 => "\n\n" + indent,
            2 when sign == '>' => "\n" + indent + " ",
            _ => random.Next(3) == 0 ? "\n   \n\n" + indent : " ",
        });
        return $"{sign}{random.GetItems(["", "-", "+"], 1)[0]}{random.GetItems(["", "", "  # Note"], 1)[0]}\n{(random.Next(3) == 0 ? "\n \n" : "")}{indent}{string.Concat(lines)}\n{(random.Next(2) == 0 ? "\n" : "")}";
    }

    private static IEnumerable<string> In(Random random, string link, string[] words, Func<string> gap)
    {
        var count = random.Next(1, 9);
        var place = random.Next(count);
        for (var word = 0; word < count; word++)
        {
            if (word > 0)
                yield return gap();
            yield return word == place ? link : random.GetItems(words, 1)[0];
        }
    }

    private static string Indented(string gap, Random random) =>
        gap.Contains('\n') ? gap.Insert(gap.LastIndexOf('\n') + 1, new string(' ', random.Next(12, 15))) : gap;
}
