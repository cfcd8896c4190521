using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Search;

/// <summary>Writes what every term is called. A small glossary is one file, so that a slip in the first letter costs
/// nothing; a large one is cut by words, and a term stands in every file that one of its words falls into.</summary>
internal static class WriteNames
{
    private const int OneFileLength = 160_000;
    private const int ShardLength = 60_000;

    public static WriteWords.Shards Of(ImmutableArray<ComposedTerm> terms)
    {
        var lines = terms.Select(term => Line(term.Term)).ToArray();
        if (lines.Sum(line => line.Length) <= OneFileLength)
            return new WriteWords.Shards([File(Enumerable.Range(0, lines.Length), lines)], [""]);

        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < lines.Length; number++)
            foreach (var word in WordsOf(lines[number]))
                if (byWord.TryGetValue(word, out var numbers))
                    numbers.Add(number);
                else
                    byWord.Add(word, [number]);

        var files = ImmutableArray.CreateBuilder<byte[]>();
        var firstWords = ImmutableArray.CreateBuilder<string>();
        var (numbersOfShard, length) = (new SortedSet<int>(), 0);
        foreach (var (word, numbers) in byWord)
        {
            if (numbersOfShard.Count == 0)
                firstWords.Add(files.Count == 0 ? "" : word);
            length += numbers.Where(numbersOfShard.Add).Sum(number => lines[number].Length);
            if (length < ShardLength)
                continue;

            files.Add(File(numbersOfShard, lines));
            (length, _) = (0, 0);
            numbersOfShard.Clear();
        }

        if (numbersOfShard.Count > 0)
            files.Add(File(numbersOfShard, lines));
        return new WriteWords.Shards(files.ToImmutable(), firstWords.ToImmutable());
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
            .. others.Distinct().Where(label => label != abbreviation),
            .. term.Search.Select(label => '~' + Clean(label.Text)),
        ]) + '\n';
    }

    private static string Clean(string label) =>
        string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SortedSet<string> WordsOf(string line)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var reader = new WordReader(line.AsSpan(line.IndexOf('\t')));
        while (reader.TryRead(key, out var length))
            words.Add(key[..length].ToString());
        return words;
    }
}
