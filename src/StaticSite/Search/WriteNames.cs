using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Glossary.Terms;

namespace StaticSite.Search;

/// <summary>Writes what every term is called. A small glossary is one file, so that a slip in the first letter costs
/// nothing. Of a large one, that file has only what is linked most; the rest is cut by words, and a label is where its words
/// are. So what is written stays in line with what there is, however many names a term has.</summary>
internal static class WriteNames
{
    /// <summary>Begins a label that is only searched.</summary>
    private const char Searched = '~';

    private const int OneFileLength = 80_000;
    private const int FirstFileLength = 20_000;
    private const int ShardLength = 12_000;

    // A word of many labels says little, so it leads to the terms that are linked most, and to the first labels of each; any
    // other word leads to the rest.
    private const int MostTerms = 60;

    /// <summary>The labels that each line of a term begins with.</summary>
    private const int Fixed = 2;

    // Nobody types more of a label, and each word of it may be in a file of its own.
    private const int MostWords = 32;

    /// <summary>The keys of the words of all that terms are called.</summary>
    public static IEnumerable<string> Words(ImmutableArray<ComposedTerm> terms) =>
        terms.SelectMany(term => LabelsOf(term.Term)).SelectMany(label => label.Words);

    /// <param name="terms">Most linked first.</param>
    /// <returns>The first file, and those by word.</returns>
    public static (byte[] First, Shards Others) Write(ImmutableArray<ComposedTerm> terms)
    {
        var names = terms.Select(term => new Names(LabelsOf(term.Term))).ToArray();
        var first = names.Sum(term => term.Length) <= OneFileLength ? names.Length : CountWithin(FirstFileLength, names);
        return (FirstFile(names[..first]), ByWord(names, first));
    }

    private static int CountWithin(int length, Names[] names) =>
        names.TakeWhile(term => (length -= term.Length) >= 0).Count();

    private static byte[] FirstFile(Names[] names)
    {
        var file = new ShardText();
        foreach (var term in names)
            Append(file, 0, term, Enumerable.Range(Fixed, term.Labels.Length - Fixed));
        return file.Take();
    }

    private static Shards ByWord(Names[] names, int start)
    {
        var shards = new Shards();
        var shard = new SortedDictionary<int, SortedSet<int>>();
        var (firstWord, lastWord, length) = ("", "", 0);
        foreach (var (word, labels) in LabelsByWord(names, start))
        {
            if (length >= ShardLength)
                Finish();
            if (shard.Count == 0)
                firstWord = word;
            lastWord = word;
            foreach (var (number, label) in labels)
                length += Add(number, label);
        }

        if (shard.Count > 0)
            Finish();
        return shards;

        int Add(int number, int label)
        {
            var added = 0;
            if (!shard.TryGetValue(number, out var known))
            {
                shard.Add(number, known = []);
                added = names[number].Labels.Take(Fixed).Sum(own => own.Text.Length + 1);
            }

            return label >= Fixed && known.Add(label) ? added + names[number].Labels[label].Text.Length + 1 : added;
        }

        void Finish()
        {
            var file = new ShardText();
            var next = 0;
            foreach (var (number, labels) in shard)
            {
                Append(file, number - next, names[number], labels);
                next = number + 1;
            }

            shards.Add(file.Take(), firstWord, lastWord);
            shard.Clear();
            length = 0;
        }
    }

    private static SortedDictionary<string, List<(int Term, int Label)>> LabelsByWord(Names[] names, int start)
    {
        var counts = names.Skip(start).SelectMany(term => term.Labels.SelectMany(label => label.Words).Distinct()).CountBy(word => word).ToDictionary();
        var byWord = new SortedDictionary<string, List<(int Term, int Label)>>(StringComparer.Ordinal);
        var taken = new Dictionary<string, Taken>(StringComparer.Ordinal);
        for (var term = start; term < names.Length; term++)
        {
            for (var label = 0; label < names[term].Labels.Length; label++)
            {
                // Whatever else is left out, a label's rarest word leads to it.
                var words = names[term].Labels[label].Words;
                var rarest = words.MinBy(word => counts[word]);
                foreach (var word in words.Distinct())
                {
                    ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(taken, word, out _);
                    of = of.With(term);
                    if (word != rarest && (of.Terms > MostTerms || of.Labels > MostTerms))
                        continue;
                    if (!byWord.TryGetValue(word, out var labels))
                        byWord.Add(word, labels = []);
                    labels.Add((term, label));
                }
            }
        }

        return byWord;
    }

    private static void Append(ShardText file, int step, Names term, IEnumerable<int> others)
    {
        file.AppendNumber(step).Append(term.Labels[0].Text).Append("\t").Append(term.Labels[1].Text);
        foreach (var label in others)
            file.Append("\t").Append(term.Labels[label].Text);
        file.Append("\n");
    }

    /// <summary>The name and the abbreviation or nothing, which each line has, and the other labels as they are written.</summary>
    private static ImmutableArray<Named> LabelsOf(Term term)
    {
        var abbreviation = Clean(term.Abbreviation?.Text ?? "");
        var others = term.AlternativeLabels.Concat(term.Deprecated).Select(label => Clean(label.Text));
        return
        [
            Named.Of(Clean(term.Name.Text)),
            Named.Of(abbreviation),
            .. others.Distinct().Where(label => label != abbreviation)
                .Select(label => Named.Of(label) with { Text = label.StartsWith(Searched) ? ' ' + label : label }),
            .. term.Search.Select(label => Named.Of(Clean(label.Text)) with { Text = Searched + Clean(label.Text) }),
        ];
    }

    private static string Clean(string label) =>
        string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<string> WordsOf(string label)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var reader = new WordReader(label);
        while (words.Count < MostWords && reader.TryRead(key, out var length))
            words.Add(key[..length].ToString());
        return words.ToImmutable();
    }

    private sealed record Names(ImmutableArray<Named> Labels)
    {
        /// <summary>Of the whole line.</summary>
        public int Length { get; } = Labels.Sum(label => label.Text.Length + 1);
    }

    private sealed record Named(string Text, ImmutableArray<string> Words)
    {
        public static Named Of(string label) => new(label, WordsOf(label));
    }

    /// <summary>How many terms have had a word so far, and how many labels of the last of them.</summary>
    private readonly record struct Taken(int Terms, int Term, int Labels)
    {
        public Taken With(int term) => Terms > 0 && Term == term ? this with { Labels = Labels + 1 } : new(Terms + 1, term, 1);
    }
}
