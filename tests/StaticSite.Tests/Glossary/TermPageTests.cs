namespace StaticSite.Tests.Glossary;

/// <summary>What mentions do to a term's own page, to its previews and to the A–Z.</summary>
public sealed class TermPageTests
{
    private const string Terms = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        confused-with: [kpo]
        definition: outsourcing of a whole process
        ---
        Unlike [[kpo]], BPO follows rules. KPO does not.

        ## More
        KPO and outsourcing again.
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: BPO of work that needs **experts**
        ---
        === glossary/outsourcing.md
        ---
        term: outsourcing
        definition: paying others to do work
        ---

        """;

    [Fact]
    public void A_term_links_others_in_its_definition_and_notes_and_never_itself() => Assert.Equal("""
        Business process outsourcing: <a class="term" data-term="outsourcing" href="outsourcing.html">Outsourcing</a> of a whole process
        <p>Unlike <a class="term" data-term="kpo" href="kpo.html">KPO</a>, BPO follows rules. KPO does not.</p>
        <h2 id="more">More</h2>
        <p><a class="term" data-term="kpo" href="kpo.html">KPO</a> and <a class="term" data-term="outsourcing" href="outsourcing.html">outsourcing</a> again.</p>
        not: knowledge process outsourcing, BPO of work that needs experts.
        used on Knowledge process outsourcing: page (kpo.html)
        up: Home (../index.html), Glossary (index.html)

        """, TestSite.Build(Terms).Page("glossary/bpo.html"));

    [Fact]
    public void A_definition_is_plain_words_where_it_is_quoted() => Assert.Contains(
        "not: knowledge process outsourcing, BPO of work that needs experts.\n",
        TestSite.Build(Terms).Page("glossary/bpo.html"));

    [Fact]
    public void A_formula_stands_as_written_and_an_example_is_a_text_that_links_and_cites() => Assert.Equal("""
        Average handle time: Time for one <a class="term" data-term="contact" href="contact.html">contact</a>.
        formula: (talk * 2 + hold) ÷ *contacts*
        example: <a class="term" data-term="contact" href="contact.html">Ten calls</a> of 50 minutes make an <em>AHT</em> of five <a class="cite" href="#source-us">editorial</a>.
        [1] Our own
        up: Home (../index.html), Glossary (index.html)

        """, TestSite.Build("""
            === glossary/aht.md
            ---
            term: average handle time
            abbreviation: AHT
            definition: Time for one contact.
            formula: (talk * 2 + hold) ÷ *contacts*
            example: "[[contact|Ten calls]] of 50 minutes make an *AHT* of five [@us]."
            ---
            === glossary/contact.md
            ---
            term: contact
            definition: Call or message.
            ---
            === sources.yml
            sources:
              - key: us
                title: Our own
                kind: own

            """).Page("glossary/aht.html"));

    [Fact]
    public void Sources_are_numbered_as_readers_meet_them_the_definition_first() => Assert.Contains("""
        [1] Dictionary
        [2] Study

        """, TestSite.Build("""
            === glossary/aht.md
            ---
            term: average handle time
            sources: [dictionary]
            definition: Time for one contact.
            ---
            Pressure brings repeat calls [@study].
            === sources.yml
            sources:
              - key: study
                title: Study
              - key: dictionary
                title: Dictionary

            """).Page("glossary/aht.html"));

    [Theory]
    [InlineData("bpo", "not: knowledge process outsourcing, BPO of work that needs experts. An expert decides in KPO; BPO is wider.\n")]
    [InlineData("kpo", "not: business process outsourcing, Outsourcing of a whole process. An expert decides in KPO; BPO is wider.\n")]
    public void How_two_terms_differ_is_written_once_and_stands_on_both_pages(string term, string line) => Assert.Contains(
        line,
        TestSite.Build(Terms.Replace("[kpo]\n", "{kpo: An expert decides in KPO; BPO is wider.}\n", StringComparison.Ordinal)).Page($"glossary/{term}.html"));

    [Theory]
    [InlineData("tool to stir with", "Tool to stir with.")]
    [InlineData("tool to stir with.", "Tool to stir with.")]
    [InlineData("tool (metal, wood, …)", "Tool (metal, wood, …)")]
    [InlineData("what \"stir!\"", "What \"stir!\"")]
    [InlineData("tool of a 'cook'", "Tool of a 'cook'.")]
    [InlineData("tool (metal)", "Tool (metal).")]
    [InlineData("湯を沸かす道具である。", "湯を沸かす道具である。")]
    [InlineData("「湯を沸かす。」", "「湯を沸かす。」")]
    [InlineData("पानी उबालने का बर्तन।", "पानी उबालने का बर्तन।")]
    [InlineData("أين الملعقة؟", "أين الملعقة؟")]
    public void A_definition_ends_with_one_mark(string definition, string sentence) => Assert.EndsWith(
        $": {sentence}\n",
        TestSite.Build($"=== glossary/spoon.md\n---\nterm: spoon\ndefinition: '{definition.Replace("'", "''", StringComparison.Ordinal)}'\n---\n")
            .Publish()["llms.txt"].Split("\n\n## Optional")[0] + "\n");

    [Fact]
    public void Relations_and_uses_stand_in_the_alphabet() => Assert.Contains("""
        related: apple (zz.html), Ärger (b.html), Zebra (a.html)
        used on Apple: page (zz.html)
        used on Ärger: page (b.html)
        used on Zebra: page (a.html)

        """, TestSite.Build("""
            === glossary/pen.md
            ---
            term: pen
            related: [a, b, zz]
            definition: tool
            ---
            === glossary/a.md
            ---
            term: Zebra
            definition: pen of stripes
            ---
            === glossary/b.md
            ---
            term: Ärger
            definition: pen of rage
            ---
            === glossary/zz.md
            ---
            term: apple
            definition: pen of fruit
            ---
            """).Publish()["glossary/pen.html"]);

    [Fact]
    public void The_closest_words_come_first() => Assert.Equal("""
        Pen: Tool for a <a class="term" data-term="named" href="named.html">zz named</a> person
        broader: tool (tool.html)
        related: naming (naming.html), zz named (named.html), zy kin (kin.html), zx neighbor (neighbor.html), apple (apple.html)
        not: zz mixed up, Pen of rage.
        not: apricot, Thing.
        used on Naming: page (naming.html)
        used on Zz mixed up: page (mixed-up.html)

        """, TestSite.Build("""
            === glossary/pen.md
            ---
            term: pen
            category: Things
            broader: [tool]
            related: [apple, kin, named, naming, neighbor]
            confused-with: [apricot, mixed-up]
            definition: tool for a zz named person
            ---
            === glossary/tool.md
            ---
            term: tool
            links: ask
            definition: thing to work with
            ---
            === glossary/named.md
            ---
            term: zz named
            definition: with a name
            ---
            === glossary/naming.md
            ---
            term: naming
            definition: writing names with a pen
            ---
            === glossary/kin.md
            ---
            term: zy kin
            broader: [tool]
            definition: thing
            ---
            === glossary/neighbor.md
            ---
            term: zx neighbor
            category: Things
            definition: thing
            ---
            === glossary/apple.md
            ---
            term: apple
            definition: thing
            ---
            === glossary/apricot.md
            ---
            term: apricot
            definition: thing
            ---
            === glossary/mixed-up.md
            ---
            term: zz mixed up
            definition: pen of rage
            ---
            """).Publish()["glossary/pen.html"].Split("up: Home")[0]);

    [Fact]
    public void A_term_tells_where_it_is_used_by_section() => Assert.Equal("""
        Knowledge process outsourcing: <a class="term" data-term="bpo" href="bpo.html">BPO</a> of work that needs <strong>experts</strong>
        not: business process outsourcing, Outsourcing of a whole process.
        used on Business process outsourcing: More (bpo.html#more)
        up: Home (../index.html), Glossary (index.html)

        """, TestSite.Build(Terms).Page("glossary/kpo.html"));

    [Fact]
    public void A_label_that_two_terms_share_stands_in_the_a_to_z_with_both() => Assert.Equal("""
        B
        - BPM #bpm-2: the BPM industry (bpm-industry.html), business process management (bpm.html)
        - business process management #bpm: business process management (bpm.html)
        T
        - the BPM industry #bpm-industry: the BPM industry (bpm-industry.html)
        up: Home (../index.html)

        """, TestSite.Build("""
        === glossary/bpm.md
        ---
        term: business process management
        cautious: [BPM]
        definition: running processes
        ---
        === glossary/bpm-industry.md
        ---
        term: the BPM industry
        cautious: [BPM]
        definition: those who run processes
        ---

        """).Page("glossary/index.html"));

    [Fact]
    public void A_page_that_links_nothing_by_itself_is_no_use_of_a_term() => Assert.DoesNotContain(
        "used on A",
        TestSite.Build(Terms + "=== articles/a.md\n---\ntitle: A\nautolink: off\n---\nKPO.\n").Page("glossary/kpo.html"));

    [Fact]
    public void An_authors_own_link_is_a_use_of_a_term() => Assert.Contains(
        "used on A: page (../articles/a.html)\n",
        TestSite.Build(Terms + "=== articles/a.md\n---\ntitle: A\n---\n[This](../glossary/kpo.md).\n").Page("glossary/kpo.html"));
}
