namespace StaticSite.Tests.Markdown;

/// <summary>Tables in texts, as GitHub shows them.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("what follows on the next line is the last row",
        """
        | a | b |
        |---|---|
        | 1 | 2 |
        Text right behind.
        """,
        """
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        <tr><td>1</td><td>2</td></tr>
        <tr><td>Text right behind.</td><td></td></tr>
        """)]
    [InlineData("a bar behind a backslash is a bar, in code too",
        """
        | a | b |
        |---|---|
        | `x \| y` | p \| q |
        | [[bpo\|one]] | [[bpo|other]] |
        """,
        """
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        <tr><td><code>x | y</code></td><td>p | q</td></tr>
        <tr><td><a class="term" data-term="bpo" href="../glossary/bpo.html">one</a></td><td><a class="term" data-term="bpo" href="../glossary/bpo.html">other</a></td></tr>
        """)]
    [InlineData("bars at the ends may be missing, and cells at the end of a row",
        """
        a | b | c
        :-- | :-: | --:
        1 | *2*
        | 3 |
        """,
        """
        <tr><th scope="col">a</th><th scope="col" class="centered">b</th><th scope="col" class="at-end">c</th></tr>
        <tr><td>1</td><td class="centered"><em>2</em></td><td class="at-end"></td></tr>
        <tr><td>3</td><td class="centered"></td><td class="at-end"></td></tr>
        """)]
    [InlineData("one column",
        """
        | a |
        |---|
        | 1 |
        """,
        """
        <tr><th scope="col">a</th></tr>
        <tr><td>1</td></tr>
        """)]
    [InlineData("a mark that one cell starts ends in no other",
        """
        | *a | b* |
        |----|----|
        | *1 | 2* |
        """,
        """
        <tr><th scope="col">*a</th><th scope="col">b*</th></tr>
        <tr><td>*1</td><td>2*</td></tr>
        """)]
    public void Rows_and_cells(string rule, string table, string expected)
    {
        Assert.NotEmpty(rule);
        var page = TestSite.Build(Term + TestSite.Article(table)).Page("articles/a.html");
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', page.Split('\n').Where(line => line.StartsWith("<tr>", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_table_ends_where_another_block_starts_and_begins_behind_a_line_of_text() => Assert.Equal(
        """
        <p>Above:</p>
        <section class="table-scroll" aria-label="Table" tabindex="0"><table>
        <thead>
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td>2</td></tr>
        </tbody>
        </table></section>
        <blockquote>
        <section class="table-scroll" aria-label="Table, table 2" tabindex="0"><table>
        <thead>
        <tr><th scope="col">c</th></tr>
        </thead>
        </table></section>
        </blockquote>
        <p>Lazy words are no row.</p>
        <ul>
        <li><section class="table-scroll" aria-label="Table, table 3" tabindex="0"><table>
        <thead>
        <tr><th scope="col">d</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td></tr>
        </tbody>
        </table></section>
        </li>
        </ul>
        <h2 id="not-one">Not one</h2>
        <p>a | b
        |---|---|---|</p>
        <h2 id="heading">Heading</h2>
        <p>Words.</p>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(TestSite.Article(
            """
            Above:
            | a | b |
            |---|---|
            | 1 | 2 |
            > | c |
            > |---|
            Lazy words are no row.

            - | d |
              |---|
              | 1 |
            ## Not one
            a | b
            |---|---|---|

            Heading
            ---
            Words.
            """)).Page("articles/a.html"));

    [Fact]
    public void Cells_without_a_column_are_reported() => Assert.Equal(
        """
        input/articles/a.md(6,11): warning MD016: The table has 2 columns, so what stands from here on in this row does not show. If a '|' is part of a cell's words, put a backslash before it; or give the table one more column.
        input/articles/a.md(8,9): warning MD016: The table has 2 columns, so what stands from here on in this row does not show. If a '|' is part of a cell's words, put a backslash before it; or give the table one more column.
        """,
        TestSite.Build(TestSite.Article(
            """
            | a | b |
            |---|---|
            | 1 | 2 | 3 | 4 |
            | 1 | 2 | |
            x | y | z
            """)).Messages);

    private const string Term = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: thing
        ---

        """;
}
