using System.Globalization;

namespace StaticSite.Tests.Sources;

/// <summary>Where a statement comes from: citations, and what names no source.</summary>
public sealed class SourceTests
{
    private const string Terms = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        definition: outsourcing of a process
        sources: [editorial]
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        definition: outsourcing of expert work
        ---
        === articles/a.md
        ---
        title: A
        description: About it
        reviewed: 2026-11-01
        ---
        As they say [@iso]. As we know [@editorial]. Once more [@iso].

        [[bpo]], [[kpo]]
        === comparisons/bpo-vs-kpo.yml
        title: Two words
        subjects: [bpo, kpo]
        criteria:
          - id: rests-on
            label: Rests on
            cells:
              bpo: { text: Rules, sources: [iso] }
              kpo: { text: Judgement }
          - id: price
            label: Price
            cells:
              bpo: { text: Nobody knows, value: unknown }
              kpo: { text: "None", value: not-applicable }

        """;

    private const string Sources = """
        === sources.yml
        sources:
          - { key: iso, title: Guidance, kind: standard, verified: read }
          - { key: editorial, title: Our own knowledge, kind: own }

        """;

    [Fact]
    public void A_definition_and_a_cell_without_a_source_are_noticed() => Assert.Equal(
        """
        input/comparisons/bpo-vs-kpo.yml(8,20): notice CMP004: In the row 'Rests on', the cell of 'kpo' names no source. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.
        input/glossary/kpo.md(3,13): notice GLO018: The definition of 'knowledge process outsourcing' names no source. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.
        """,
        TestSite.Build(Terms + Sources).Notices, ignoreLineEndingDifferences: true);

    [Fact]
    public void A_site_without_a_list_of_sources_is_not_asked_for_them() => Assert.Equal("",
        TestSite.Build(Terms.Replace("sources: [editorial]\n", "", StringComparison.Ordinal)
            .Replace(", sources: [iso]", "", StringComparison.Ordinal)
            .Replace(" [@iso]", "", StringComparison.Ordinal)
            .Replace(" [@editorial]", "", StringComparison.Ordinal)).Notices);

    [Fact]
    public void A_source_that_nothing_cites_is_noticed() => Assert.Equal(
        "input/sources.yml(3,12): notice SRC004: Nothing cites the source 'un'. Cite it where it is used, with [@un] or under 'sources', or take it away.",
        TestSite.Build(SmallSite.TermAndArticle + """
            === sources.yml
            sources:
              - { key: us, title: What we know, kind: own }
              - { key: un, title: What they know }
            """).Notices.Split('\n').Single(notice => notice.Contains("SRC", StringComparison.Ordinal)));

    [Fact]
    public void A_site_lists_its_own_kinds_of_sources_with_their_headings() => Assert.Equal(
        ["Manuals #kind-manual: b", "Races #kind-race: a", "Our own knowledge #kind-own: c"],
        Groups("source-kinds:\n  manual: Manuals\n  race: Races\n", ("a", "race"), ("b", "manual"), ("c", "own")));

    [Fact]
    public void A_site_that_lists_no_kinds_has_the_usual_ones_and_whatever_else_it_names() => Assert.Equal(
        ["Law and regulation #kind-law: b", "Reference works #kind-reference: d", "Race reports #kind-race-reports: a", "Our own knowledge #kind-own: c"],
        Groups("", ("a", "race reports"), ("b", "law"), ("c", "own"), ("d", "")));

    [Theory]
    [InlineData("", "standrad", " Did you mean 'standard'? Known: standard, law, classification, reference, book, article, website, own.")]
    [InlineData("source-kinds: { manual: Manuals }\n", "race", " Known: manual, own.")]
    public void A_kind_that_is_none_is_reported(string settings, string kind, string known) => Assert.Equal(
        $"input/sources.yml(2,31): error SRC003: '{kind}' is no kind of source.{known} A site lists its own under 'source-kinds' in site.yml.",
        TestSite.Build($"=== site.yml\ntitle: T\n{settings}=== sources.yml\nsources:\n  - {{ key: a, title: A, kind: {kind} }}\n").Messages);

    private static IEnumerable<string> Groups(string settings, params (string Key, string Kind)[] sources)
    {
        var page = TestSite.Build($"=== site.yml\ntitle: T\n{settings}=== sources.yml\nsources:\n" + string.Concat(sources.Select(
            source => $"  - {{ key: {source.Key}, title: {source.Key}, kind: {source.Kind} }}\n"))).Page("sources.html");
        return page.Split('\n').Where(line => line.Contains(" #kind-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_citation_of_our_own_knowledge_is_a_word_and_the_others_are_numbers() => Assert.Contains(
        """
        As they say <a class="cite" href="#source-iso"><span class="visually-hidden">Source </span>1</a>. As we know <a class="cite" href="#source-editorial">editorial</a>. Once more <a class="cite" href="#source-iso"><span class="visually-hidden">Source </span>1</a>.
        """.Trim(),
        TestSite.Build(Terms + Sources).Publish()["articles/a.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("A [@iso].", "A\u00a0{0}.")]
    [InlineData("A  \t[@iso].", "A\u00a0{0}.")]
    [InlineData("A\n[@iso].", "A\u00a0{0}.")]
    [InlineData("**A** [@iso].", "<strong>A</strong>\u00a0{0}.")]
    [InlineData("A[@iso].", "A{0}.")]
    [InlineData("[@iso] A", "{0} A")]
    [InlineData("A\\\n[@iso].", "A<br />\n{0}.")]
    public void No_line_begins_with_a_number_of_a_source(string text, string shown) => Assert.Contains(
        $"<p>{string.Format(CultureInfo.InvariantCulture, shown, "<a class=\"cite\" href=\"#source-iso\"><span class=\"visually-hidden\">Source </span>1</a>")}</p>",
        TestSite.Build(Sources + $"=== articles/a.md\n---\ntitle: A\n---\n{text}\n").Publish()["articles/a.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("A [@iso][@kpmg].", "A\u00a0<a class=\"cite\" href=\"#source-iso\"><span class=\"visually-hidden\">Sources </span>1, 2</a>.")]
    [InlineData("A [@iso] [@iso].", "A\u00a0<a class=\"cite\" href=\"#source-iso\"><span class=\"visually-hidden\">Source </span>1</a>.")]
    [InlineData("A [@kpmg]\n[@editorial] [@iso] b.", "A\u00a0<a class=\"cite\" href=\"#source-kpmg\"><span class=\"visually-hidden\">Sources </span>1, 3, editorial</a> b.")]
    [InlineData("A [@editorial] **b [@iso]**.", "A\u00a0<a class=\"cite\" href=\"#source-editorial\">editorial</a> <strong>b\u00a0<a class=\"cite\" href=\"#source-iso\"><span class=\"visually-hidden\">Source </span>2</a></strong>.")]
    public void Citations_that_stand_together_are_one_link(string text, string shown) => Assert.Contains(
        $"<p>{shown}</p>",
        TestSite.Build(Sources.TrimEnd() + $"\n  - {{ key: kpmg, title: Survey, kind: report }}\n=== articles/a.md\n---\ntitle: A\n---\n{text}\n").Publish()["articles/a.html"], StringComparison.Ordinal);
}
