namespace StaticSite.Tests.Comparisons;

/// <summary>What a contributor reads when a table is wrong.</summary>
public sealed class BrokenComparisonTests
{
    private const string Table = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: work
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        definition: outsourcing of expert work
        ---
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        subjects: [bpo, kpo]
        criteria:
          - id: price
            label: Price
            cells:

        """;

    [Theory]
    [InlineData("a cell missing",
        """
              bpo:
                text: Low
        """,
        "(7,7): error CMP002: The row 'Price' has no cell for 'kpo'. Add one; where nothing is known, say so with 'value: unknown'.")]
    [InlineData("a cell that starts with a bracket",
        """
              bpo:
                text: [Low](https://example.org)
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '[', which YAML takes for something else. Put it in quotes: \"[…\".")]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string cells, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal("input/comparisons/bpo-vs-kpo.yml" + expected, TestSite.Build(Table + cells).Messages);
    }
}
