namespace StaticSite.Theme.Tests.Facts;

/// <summary>No edit drops a fact: each one of <c>facts.txt</c> still stands on the page that carries it.</summary>
[Collection(nameof(PublishedSite))]
public sealed class FactTests
{
    [Fact]
    public void Every_fact_is_found_where_the_list_says()
    {
        var texts = new Dictionary<(string Page, string Section), string?>();
        var lost = new List<string>();
        foreach (var fact in Fact.All)
            foreach (var place in fact.Places)
            {
                if (!texts.TryGetValue((place.Page, place.Section), out var text))
                    texts[(place.Page, place.Section)] = text = TextOf(place);
                lost.AddRange(place.Words
                    .Where(words => text?.Contains(words, StringComparison.OrdinalIgnoreCase) != true)
                    .Select(words => $"{fact.Id} ({fact.Claim}): {place} no longer says '{words}'"));
            }

        if (lost.Count > 0)
            Assert.Fail(string.Join('\n', lost));
    }

    [Fact]
    public void The_list_is_whole()
    {
        var numbers = new[]
        {
            Numbers("F", (1, 11), (20, 29), (30, 49), (60, 69), (80, 89), (100, 110), (120, 125), (130, 136), (140, 148), (150, 152), (160, 167)),
            Numbers("E", (1, 7), (10, 15), (20, 27)),
            Numbers("Q", (1, 8)),
            Numbers("C", (1, 16)),
        };

        Assert.Equal(numbers.SelectMany(group => group), Fact.All.Select(fact => fact.Id));
    }

    [Fact]
    public void A_fact_is_carried_somewhere_or_left_out_for_a_reason() => Assert.All(Fact.All, fact =>
    {
        Assert.NotEqual(fact.Places.IsEmpty, fact.ReasonLeftOut.Length == 0);
        Assert.All(fact.Places.SelectMany(place => place.Words), words => Assert.NotEmpty(words.Trim()));
    });

    [Fact]
    public void Every_contradiction_is_in_the_register_and_on_the_page_of_rulings() => Assert.All(
        Fact.All.Where(fact => fact.Id[0] == 'C'),
        fact =>
        {
            Assert.Contains(fact.Places, place => place.Page == "disputes.html" && string.Equals(place.Section, fact.Id, StringComparison.OrdinalIgnoreCase));
            Assert.Contains(fact.Places, place => place.Page == "articles/where-sources-disagree.html");
        });

    [Theory]
    [InlineData("main", "Main One, two.")]
    [InlineData("part", "Part Cell Other")]
    [InlineData("box", "A box")]
    [InlineData("", "Main One, two. Part Cell Other Next A box")]
    [InlineData("gone", null)]
    public void A_section_is_read_as_a_person_reads_it(string id, string? text)
    {
        const string Page = """
            <main><h2 id="main">Main</h2><p>One <a class="cite" href="#s">1</a>, <b>tw</b>o.</p><template>Not this</template>
            <h2 id="part">Part</h2><table><tr><td>Cell</td><td>Other</td></tr></table>
            <h2 id="next">Next</h2><p id="box">A box</p></main>
            """;

        Assert.Equal(text, ReadSection.Of(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Page), id)?.Trim());
    }

    private static string? TextOf(CarriedBy place) =>
        PublishedSite.Real.Pages.TryGetValue(place.Page, out var page) ? ReadSection.Of(page, place.Section) : null;

    private static IEnumerable<string> Numbers(string letter, params (int First, int Last)[] ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Select(number => $"{letter}-{(letter == "F" ? $"{number:000}" : $"{number:00}")}");
}
