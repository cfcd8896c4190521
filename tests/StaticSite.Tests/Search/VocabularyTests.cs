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
}
