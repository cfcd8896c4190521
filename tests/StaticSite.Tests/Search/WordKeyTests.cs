using StaticSite.Search;

namespace StaticSite.Tests.Search;

public sealed class WordKeyTests
{
    public static TheoryData<string> Lines => [.. File
        .ReadLines(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Search", "keys.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))];

    [Theory, MemberData(nameof(Lines))]
    public void Spellings_of_a_word_share_its_key(string line)
    {
        var (same, others) = line.Split('|') switch
        {
            [var only] => (only, ""),
            var both => (both[0], both[1]),
        };
        var key = Assert.Single(Keys(same).Distinct());
        Assert.DoesNotContain(key, Keys(others));
    }

    [Theory]
    [InlineData("The U.S. and the U.K. are B.P.O.s", "the us and the uk are bpo")]
    [InlineData("80/20, C++ and F&A", "80 20 c and f a")]
    [InlineData("a client's clients' work", "a client client work")]
    [InlineData("end.Start e.g. i.e", "end start eg ie")]
    [InlineData(" … ", "")]
    public void A_text_falls_into_words(string text, string words) => Assert.Equal(words, string.Join(' ', Keys(text)));

    private static List<string> Keys(string text)
    {
        var keys = new List<string>();
        Span<char> key = stackalloc char[WordKey.MaxLength];
        var words = new WordReader(text);
        while (words.TryRead(key, out var length))
            keys.Add(key[..length].ToString());
        return keys;
    }
}
