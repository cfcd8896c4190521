using System.Globalization;
using System.Text;
using StaticSite.Glossary.Matching;
using StaticSite.Search;

namespace StaticSite.Tests.Search;

public sealed class WordKeyTests
{
    public static TheoryData<string> Lines => [.. LinesOf("keys.txt")];

    public static TheoryData<string, string> Texts =>
        [.. LinesOf("words.txt").Select(line => line.Split(" -> ")).Select(pair => (pair[0], pair[1]))];

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

    [Theory, MemberData(nameof(Texts))]
    public void A_text_falls_into_words(string text, string words) => Assert.Equal(words, string.Join(' ', Keys(text)));

    [Fact]
    public void What_is_a_letter_to_the_search_is_one_to_the_glossary()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
            if (Rune.TryCreate(code, out var rune) && !IsJoint(rune))
                Assert.True(
                    IsLetter(Characters.KindAt(rune.ToString(), 0, out _)) != WordReader.HasSigns(rune.ToString()), $"U+{code:X4}");
    }

    private static bool IsLetter(CharacterKind kind) =>
        kind is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Unbounded or CharacterKind.Ignored;

    // A search finds both words of "snake_case", and knows "≠" from "=", of which the stroke makes it.
    private static bool IsJoint(Rune rune) => rune.Value == 0x0338
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OtherNotAssigned;

    private static IEnumerable<string> LinesOf(string file) => File
        .ReadLines(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Search", file))
        .Where(line => line.Length > 0 && !line.StartsWith('#'));

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
