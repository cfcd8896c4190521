using StaticSite.Search;

namespace StaticSite.Tests.Search;

public sealed class VocabularyTests
{
    private const int Rounds = 150;

    // As many as a vocabulary starts with. Words that want the same slot at once are what a race needs.
    private const int Slots = 1 << 12;

    private static readonly string[][] Rivals =
    [
        .. Enumerable.Range(0, 10 * Slots).Select(number => $"word{number}")
            .GroupBy(word => string.GetHashCode(word.AsSpan()) & (Slots - 1), (_, words) => words.Take(2).ToArray())
            .Where(words => words.Length == 2).Take(Slots / 5),
    ];

    [Fact]
    public void Two_words_that_are_met_at_once_never_get_one_number()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var vocabulary = new Vocabulary();
            var told = new Dictionary<string, int>[2];
            using var both = new Barrier(2);
            var threads = Enumerable.Range(0, told.Length)
                .Select(side => new Thread(() => told[side] = Meet(vocabulary, side, both))).ToArray();
            foreach (var thread in threads)
                thread.Start();
            foreach (var thread in threads)
                thread.Join();

            Assert.Equal(
                vocabulary.Sorted().OrderBy(word => word.Value),
                told.SelectMany(numbers => numbers).OrderBy(word => word.Value));
        }
    }

    private static Dictionary<string, int> Meet(Vocabulary vocabulary, int side, Barrier both)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var words in Rivals)
        {
            both.SignalAndWait();
            numbers.Add(words[side], vocabulary.NumberOf(words[side]));
        }

        return numbers;
    }

    [Fact]
    public void What_is_made_of_the_words_does_not_see_those_that_come_meanwhile()
    {
        var words = new Vocabulary();
        Assert.Equal(0, words.NumberOf("ash"));
        var copy = words.Copy();

        Assert.Equal(1, words.NumberOf("oak"));
        Assert.Equal(1, copy.NumberOf("elm"));
        Assert.Equal(["ash", "elm"], copy.Sorted().Select(word => word.Key));
        Assert.Equal(["ash", "oak"], words.Sorted().Select(word => word.Key));
    }

    [Fact]
    public void An_index_can_be_made_while_the_next_edition_is_composed()
    {
        var words = new Vocabulary();
        var composing = new Thread(() =>
        {
            for (var i = 0; i < 20_000; i++)
                words.NumberOf(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
        composing.Start();

        for (var round = 0; round < 20; round++)
            Assert.True(words.Copy() is var copy && new KnownPieces([], copy).Keep("word") && copy.Words().Count() == copy.Count);

        composing.Join();
    }
}
