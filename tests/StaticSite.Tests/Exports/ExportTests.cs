namespace StaticSite.Tests.Exports;

/// <summary>The exports of a small site, whole. Those that are long stand in the folder beside this file.</summary>
public sealed class ExportTests
{
    private const string Words = """
        === site.yml
        title: Words
        description: What words mean
        base-url: https://example.org/w/
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        aliases: [process outsourcing]
        cautious: [BPO, process work]
        exact: [BPO]
        except: [process outsourcing firm]
        links: page
        only-in: [articles]
        search: [bpo full form]
        plain: paid help, done outside
        deprecated: [farming out]
        category: Models
        confused-with: {kpo: "In KPO, experts decide; BPO is any work."}
        homonym: Also an order.
        disputes: [C-01]
        sources: [us]
        reviewed: 2026-01-02
        definition: outsourcing of a process
        formula: work ÷ own staff
        example: A shop has its *bills* paid by others.
        ---
        Says "who", not what.
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        forms: [KPOs]
        broader: [bpo]
        definition: "*BPO* of knowledge"
        ---
        === articles/what.md
        ---
        title: What [BPO] is
        description: In one sentence.
        ---
        Text.

        """ + SmallSite.Registers;

    [Theory]
    [InlineData("glossary.json")]
    [InlineData("glossary.skos.jsonld")]
    [InlineData("llms.txt")]
    public void A_file_says_all_that_there_is_to_say(string name) => Assert.Equal(
        File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Exports", "Words", name)).ReplaceLineEndings("\n"),
        TestSite.Build(Words).Publish()[name]);

    [Fact]
    public void The_table_has_a_line_for_each_term() => Assert.Equal(
        """
        id,term,abbreviation,aliases,forms,cautious,exact,except,links,only-in,not-in,search,plain,deprecated,category,broader,narrower,related,confused-with,differences,homonym,disputes,sources,reviewed,definition,formula,example,notes
        bpo,business process outsourcing,BPO,process outsourcing,,BPO; process work,BPO,process outsourcing firm,page,articles,,bpo full form,"paid help, done outside",farming out,Models,,kpo,,kpo,"kpo: In KPO, experts decide\; BPO is any work.",Also an order.,C-01,us,2026-01-02,outsourcing of a process,work ÷ own staff,A shop has its *bills* paid by others.,"Says ""who"", not what."
        kpo,knowledge process outsourcing,,,KPOs,,,,,,,,,,,bpo,,,bpo,"bpo: In KPO, experts decide\; BPO is any work.",,,,,*BPO* of knowledge,,,

        """.ReplaceLineEndings("\r\n"), TestSite.Build(Words).Publish()["glossary.csv"]);

    [Theory]
    [InlineData("quoted", "'=HYPERLINK(1),AB,'+a; b,,,,,,,,'@c; =d,,,M,,,,,,'＝e,,,,'-1,,,''tis")]
    [InlineData("as-written", "=HYPERLINK(1),AB,+a; b,,,,,,,,@c; =d,,,M,,,,,,＝e,,,,-1,,,'tis")]
    public void A_spreadsheet_runs_no_cell_of_the_table_unless_a_site_wants_it(string formulas, string row) => Assert.Contains(
        $"\nx,{row}\r\n",
        TestSite.Build($"""
            === site.yml
            title: T
            csv-formulas: {formulas}
            === glossary/x.md
            ---
            term: "=HYPERLINK(1)"
            abbreviation: AB
            aliases: ["+a", b]
            search: ["@c", "=d"]
            category: M
            homonym: "＝e"
            definition: "-1"
            ---
            'tis
            """).Publish()["glossary.csv"]);

    [Fact]
    public void Without_an_address_of_its_own_a_site_names_its_pages_from_where_the_file_lies()
    {
        var site = TestSite.Build(Words.Replace("base-url: https://example.org/w/\n", "", StringComparison.Ordinal)).Publish();

        Assert.Contains("\"address\": \"glossary/bpo.html\"", site["glossary.json"]);
        Assert.DoesNotContain("@base", site["glossary.skos.jsonld"]);
        Assert.Contains("(glossary/bpo.html): Outsourcing of a process.", site["llms.txt"]);
    }

    [Fact]
    public void A_site_without_terms_has_nothing_to_export()
    {
        var site = TestSite.Build("=== articles/a.md\n---\ntitle: A\n---\nText.\n").Publish();

        Assert.Equal("# Test site\n\n## Articles\n\n- [A](https://example.org/articles/a.html)\n", site["llms.txt"]);
        Assert.DoesNotContain(site.Keys, path => path.StartsWith("glossary.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_may_link_to_the_exports() => Assert.Contains(
        "<a href=\"../glossary.csv\">",
        TestSite.Build(Words.Replace("Text.", "[The table](../glossary.csv)", StringComparison.Ordinal)).Page("articles/what.html"));

    [Fact]
    public void A_file_that_takes_the_place_of_an_export_is_an_error() => Assert.Equal(
        "input/glossary.csv(1,1): error SITE003: The site makes 'glossary.csv' itself. Rename this file.",
        TestSite.Build(Words + "=== glossary.csv\na,b\n").Messages);
}
