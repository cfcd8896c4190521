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
    [InlineData("a cell that starts with a hyphen",
        """
              bpo:
                text: - none
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '-', which YAML takes for something else. Put it in quotes: \"-…\".")]
    [InlineData("a cell that starts with a bar",
        """
              bpo:
                text: | none
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '|', which YAML takes for something else. Put it in quotes: \"|…\".")]
    [InlineData("a cell that starts with a greater-than sign",
        """
              bpo:
                text: >5 %
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '>', which YAML takes for something else. Put it in quotes: \">…\".")]
    [InlineData("a cell that starts with a question mark",
        """
              bpo:
                text: ? to be found out
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '?', which YAML takes for something else. Put it in quotes: \"?…\".")]
    [InlineData("a cell that starts with a number sign",
        """
              bpo:
                text: #1 in price
              kpo:
                text: High
        """,
        "(8,15): error DATA011: The text of 'text' starts with '#', which YAML takes for something else. Put it in quotes: \"#…\".")]
    [InlineData("a cell that a number sign cuts short",
        """
              bpo:
                text: Rank #1 in price
              kpo:
                text: High # a note
                sources: [] # nobody
        """,
        "(8,20): warning DATA019: What stands here behind '#' is a note and no part of 'text'. If it belongs to the text, put all of it in quotes; if it is a note, give it a line of its own.\n" +
        "input/comparisons/bpo-vs-kpo.yml(10,20): warning DATA019: What stands here behind '#' is a note and no part of 'text'. If it belongs to the text, put all of it in quotes; if it is a note, give it a line of its own.")]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string cells, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal("input/comparisons/bpo-vs-kpo.yml" + expected, TestSite.Build(Table + cells).Messages);
    }

    private const string Complete = """
              bpo:
                text: Client, mostly
              kpo:
                text: Provider

        """;

    private const string SquareOf = """
        square:
          first: Others
          not-first: We
          second: Expert
          not-second: Rules
          only-first: A
          only-second: B
          both: C
          neither: D

        """;

    [Theory]
    [InlineData("square: { first: Others, not-first: We, second: Expert, not-second: Rules, only-first: A, only-second: B, both: C }\n",
        "(11,9): error DATA009: 'neither' is missing. Add a line 'neither: …'.")]
    [InlineData("parties: [Client]\n",
        "(11,11): error CMP007: Parties are two words between which rows decide, and these are 1. Name two, 'parties: [client, provider]', or take the key away.")]
    [InlineData("parties: [client, provider]\n",
        "(11,11): warning CMP008: In no row does each cell begin with 'client' or 'provider', so nothing is marked. Write the two as the cells do, or take the key away.")]
    [InlineData("parties: [Client, Provider]\n", "")]
    [InlineData(SquareOf, "")]
    public void What_goes_with_a_table_is_checked_too(string key, string expected) => Assert.Equal(
        expected.Length > 0 ? "input/comparisons/bpo-vs-kpo.yml" + expected : "", TestSite.Build(Table + Complete + key).Messages);

    [Fact]
    public void A_square_is_for_two() => Assert.Equal(
        "input/comparisons/bpo-vs-kpo.yml(14,3): error CMP006: A square tells two subjects apart, and this table has 3. Take 'square' away, or make a table of the two that it is about.",
        TestSite.Build((Table + Complete + """
                  lpo:
                    text: Provider
            """.Replace("            ", "    ", StringComparison.Ordinal) + "\n").Replace("[bpo, kpo]", "[bpo, kpo, lpo]", StringComparison.Ordinal) + SquareOf + """
            === glossary/lpo.md
            ---
            term: legal process outsourcing
            definition: outsourcing of work on contracts
            ---
            """).Messages);

    [Theory]
    [InlineData("[hoe rake]",
        "(2,12): error DATA035: The rows have no cell for 'hoe rake', but each has one for 'hoe'. Name the subject by the id that they name: 'hoe'.")]
    [InlineData("[hoe]",
        "(2,12): error SITE011: Each row has a cell for 'rake', which is not among the subjects. Add it to them, or take its cells away.")]
    public void A_slip_in_the_subjects_is_said_once_and_not_in_every_row(string subjects, string expected) => Assert.Equal(
        "input/comparisons/hoe-vs-rake.yml" + expected,
        TestSite.Build($$"""
            === glossary/hoe.md
            ---
            term: hoe
            definition: tool that loosens soil
            ---
            === glossary/rake.md
            ---
            term: rake
            definition: tool that gathers leaves
            ---
            === comparisons/hoe-vs-rake.yml
            title: Hoe and rake
            subjects: {{subjects}}
            criteria:
              - id: use
                label: Use
                cells:
                  hoe: { text: soil }
                  rake: { text: leaves }
              - id: price
                label: Price
                cells:
                  hoe: { text: low }
                  rake: { text: high }
            """).Messages);
}
