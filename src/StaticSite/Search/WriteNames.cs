using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Search;

/// <summary>Writes what every term is called. A small glossary is one file, so that a slip in the first letter costs
/// nothing. Of a large one, that file has only what is linked most; the rest is cut by words, and a term is where the words
/// of its labels are.</summary>
internal static class WriteNames
{
    /// <summary>Begins a label that is only searched.</summary>
    private const char Searched = '~';

    private const int OneFileLength = 100_000;
    private const int FirstFileLength = 20_000;
    private const int ShardLength = 12_000;

    // A word of many labels says little, so it leads to the terms that are linked most, and any other word to the rest.
    private const int MostTerms = 60;

    /// <summary>The keys of the words of all that terms are called.</summary>
    public static IEnumerable<string> Words(ImmutableArray<ComposedTerm> terms) =>
        terms.SelectMany(term => WordsOfLabels(Line(term.Term))).SelectMany(words => words);

    /// <param name="terms">Most linked first.</param>
    /// <returns>The first file, and those by word.</returns>
    public static (byte[] First, Shards Others) Of(ImmutableArray<ComposedTerm> terms)
    {
        var lines = terms.Select(term => Line(term.Term)).ToArray();
        var first = lines.Sum(line => line.Length) <= OneFileLength ? lines.Length : CountWithin(FirstFileLength, lines);
        return (File(Enumerable.Range(0, first), lines), ByWord(lines, first));
    }

    private static int CountWithin(int length, string[] lines) =>
        lines.TakeWhile(line => (length -= line.Length) >= 0).Count();

    private static Shards ByWord(string[] lines, int start)
    {
        var shards = new Shards();
        var numbers = new SortedSet<int>();
        var (firstWord, lastWord, length) = ("", "", 0);
        foreach (var (word, termsOfWord) in TermsByWord(lines, start))
        {
            if (length >= ShardLength)
                Finish();
            if (numbers.Count == 0)
                firstWord = word;
            lastWord = word;
            length += termsOfWord.Where(numbers.Add).Sum(number => lines[number].Length);
        }

        if (numbers.Count > 0)
            Finish();
        return shards;

        void Finish()
        {
            shards.Add(File(numbers, lines), firstWord, lastWord);
            numbers.Clear();
            length = 0;
        }
    }

    private static SortedDictionary<string, List<int>> TermsByWord(string[] lines, int start)
    {
        var labels = lines.Skip(start).Select(WordsOfLabels).ToArray();
        var counts = labels.SelectMany(words => words.SelectMany(label => label).Distinct()).CountBy(word => word).ToDictionary();
        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < labels.Length; i++)
        {
            // Whatever else is left out, a label's rarest word leads to its term.
            var rarest = labels[i].Select(label => label.MinBy(word => counts[word])).ToHashSet();
            foreach (var word in labels[i].SelectMany(label => label).Distinct())
            {
                if (!byWord.TryGetValue(word, out var numbers))
                    byWord.Add(word, numbers = []);
                if (numbers.Count < MostTerms || rarest.Contains(word))
                    numbers.Add(start + i);
            }
        }

        return byWord;
    }

    private static byte[] File(IEnumerable<int> numbers, string[] lines)
    {
        var file = new ShardText();
        var next = 0;
        foreach (var number in numbers)
        {
            file.AppendNumber(number - next).Append(lines[number]);
            next = number + 1;
        }

        return file.Take();
    }

    private static string Line(Term term)
    {
        var abbreviation = Clean(term.Abbreviation?.Text ?? "");
        var others = term.AlternativeLabels.Concat(term.Deprecated).Select(label => Clean(label.Text));
        return string.Join('\t',
        [
            term.Id,
            Clean(term.Name.Text),
            abbreviation,
            .. others.Distinct().Where(label => label != abbreviation).Select(label => label.StartsWith(Searched) ? ' ' + label : label),
            .. term.Search.Select(label => Searched + Clean(label.Text)),
        ]) + '\n';
    }

    private static string Clean(string label) =>
        string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[][] WordsOfLabels(string line) =>
        [.. line.Split('\t').Skip(1).Select((label, at) => WordsOf(at > 1 ? Bare(label) : label)).Where(words => words.Length > 0)];

    private static string Bare(string label) => label.StartsWith(Searched) ? label[1..] : label;

    private static string[] WordsOf(string label)
    {
        var words = new List<string>();
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var reader = new WordReader(label);
        while (reader.TryRead(key, out var length))
            words.Add(key[..length].ToString());
        return [.. words];
    }
}
