using StaticSite.Glossary.Mentions;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>Whoever asks why words are no link is told of those that are nearly a label, too.</summary>
public sealed class NearMissTests
{
    private const string Glossary = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: work
        ---
        === glossary/dc.md
        ---
        term: data center
        definition: place
        ---
        === glossary/front.md
        ---
        term: front office
        definition: place
        ---
        === glossary/office.md
        ---
        term: office
        definition: room
        ---
        === glossary/node.md
        ---
        term: Node.js
        definition: program
        ---
        === glossary/online.md
        ---
        term: online
        aliases: [e-mail, training, synchronous]
        definition: way
        except: [online shop]
        ---

        """;

    [Fact]
    public void Each_is_told_with_its_reason_and_what_to_write() => Assert.Equal(
        """
        input/articles/a.md(4,3): 'datacenter' is no mention of dc (data center): the label is 'data center', with other spaces, hyphens or signs (rule 6). Write that, or write [[dc|datacenter]] to link it here; for all texts, add it to 'aliases' in dc.
        input/articles/a.md(4,15): 'BPO2' is no mention of bpo (business process outsourcing): more letters or digits adjoin 'BPO' (rule 2). Write [[bpo|BPO2]] to link it here; if all texts mean the same by it, add it to 'aliases' in bpo.
        input/articles/a.md(4,21): 'BPOes' is no mention of bpo (business process outsourcing): no rule makes this form of 'BPO' (rule 5). Write [[bpo|BPOes]] to link it here; for all texts, add it to 'forms' in bpo.
        input/articles/a.md(4,34): 'office' is not linked to office (office): it is part of 'front office', a longer label of front (rule 1). Write [[office|office]] to link it instead.
        """,
        Explained("A datacenter, BPO2, BPOes, front office."));

    [Theory]
    // Spaces, hyphens and signs.
    [InlineData("A datacenter.", "datacenter: OtherSpaces of data center")]
    [InlineData("Two Datacenters.", "Datacenters: OtherSpaces of data centers")]
    [InlineData("A data-center.", "")]
    [InlineData("A data/center.", "data/center: OtherSpaces of data center")]
    [InlineData("A data\ncenter.", "")]
    [InlineData("Some data: center it.", "")]
    [InlineData("A *data*center.", "datacenter: OtherSpaces of data center")]
    [InlineData("A data\u00ADcenter.", "data\u00ADcenter: OtherSpaces of data center")]
    [InlineData("NodeJS, Node JS and node-js.", "NodeJS: OtherSpaces of Node.js, Node JS: OtherSpaces of Node.js, node-js: OtherSpaces of Node.js")]
    [InlineData("A datac enter, a da tacenter.", "")]
    [InlineData("A da ta center.", "da ta center: OtherSpaces of data center")]
    [InlineData("An email.", "email: OtherSpaces of e-mail")]
    [InlineData("It is on line 12, on-line.", "on-line: OtherSpaces of online")]
    [InlineData("A synchronous call.", "")]
    [InlineData("A front office worker.", "office: InsideLonger of office")]

    // Boundaries.
    [InlineData("BPOx, BPO_x, éBPO, 2BPO, _BPO.", "BPOx: WordGoesOn of BPO, BPO_x: WordGoesOn of BPO, éBPO: WordGoesOn of BPO, 2BPO: WordGoesOn of BPO, _BPO: WordGoesOn of BPO")]
    [InlineData("XBPO, eBPO, MyBPO, BPOX, BPOlogy, bpox.", "")]
    [InlineData("A front-officer.", "front-officer: WordGoesOn of front office")]
    [InlineData("A front officeholder.", "")]
    [InlineData("An officer, a trainer and nodes.js.", "")]
    [InlineData("BPOs.", "")]

    // Forms.
    [InlineData("Two BPOes.", "BPOes: UnknownForm of BPO")]
    [InlineData("Many trainings.", "trainings: UnknownForm of training")]

    // What a longer label or an exception takes.
    [InlineData("An online shop.", "")]
    [InlineData("A front office and an office.", "office: InsideLonger of office")]

    // Where nothing is linked, nothing is missed.
    [InlineData("## A datacenter\n\nAn `email` and [a datacenter](b.md).\n", "")]
    public void What_comes_near(string text, string misses) => Assert.Equal(misses, Missed(Glossary, "", text));

    [Theory]
    [InlineData("autolink: off\n", "A datacenter.", "")]
    [InlineData("autolink: page\n", "A data center, a datacenter.", "datacenter: OtherSpaces of data center")]
    public void A_page_that_links_nothing_misses_nothing(string key, string text, string misses) => Assert.Equal(misses, Missed(Glossary, key, text));

    [Theory]
    [InlineData("cautious: [data center]\n")]
    [InlineData("links: ask\n")]
    [InlineData("only-in: [glossary]\n")]
    public void What_is_linked_on_demand_alone_is_not_missed(string key) => Assert.Equal("", Missed(
        $"=== glossary/dc.md\n---\nterm: data center\n{key}definition: place\n---\n", "", "A datacenter."));

    [Fact]
    public void A_phrase_that_another_term_excepts_takes_the_words_of_all() => Assert.Equal("provider: InsideException of provider", Missed(
        "=== glossary/service.md\n---\nterm: service\nexcept: [service provider]\ndefinition: thing\n---\n=== glossary/provider.md\n---\nterm: provider\ndefinition: firm\n---\n",
        "", "A service provider."));

    [Fact]
    public void A_label_that_overlaps_one_further_left_is_told_of() => Assert.Equal("office outsourcing: InsideLonger of office outsourcing", Missed(
        "=== glossary/back.md\n---\nterm: back office\ndefinition: place\n---\n=== glossary/oo.md\n---\nterm: office outsourcing\ndefinition: work\n---\n",
        "", "Back office outsourcing."));

    [Fact]
    public void A_label_that_matches_only_as_written_is_nearly_written_so() => Assert.Equal("GoLang: OtherSpaces of Go Lang", Missed(
        "=== glossary/go.md\n---\nterm: Go Lang\nexact: [Go Lang]\ndefinition: language\n---\n", "", "GoLang, golang, go lang."));

    [Theory]
    [InlineData("de", "Banken: UnknownForm of Bank")]
    [InlineData("ja", "")]
    [InlineData("en", "")]
    public void Where_nobody_told_the_rules_of_a_language_a_short_ending_may_be_a_form(string language, string misses) => Assert.Equal(misses, Missed(
        $"=== site.yml\ntitle: T\nlanguage: {language}\n=== glossary/bank.md\n---\nterm: Bank\ndefinition: Haus\n---\n", "", "Viele Banken und Bankhäuser."));

    [Fact]
    public void On_its_own_page_nothing_of_a_term_is_missed() => Assert.DoesNotContain(
        Built("=== glossary/dc.md\n---\nterm: data center\ndefinition: place\n---\nA datacenter.\n").NearMisses, _ => true);

    [Fact]
    public void A_build_that_explains_nothing_notes_none() =>
        Assert.Empty(TestSite.Build(Glossary + TestSite.Article("A datacenter.")).NearMisses);

    private static string Explained(string text) => string.Join('\n', Built(Glossary + TestSite.Article(text)).NearMisses.Select(miss => $"{miss.At}: {ExplainMention.InWords(miss)}"));

    private static string Missed(string glossary, string key, string text) => string.Join(", ",
        Built($"{glossary}=== articles/a.md\n---\ntitle: A\n{key}---\n{text}\n=== articles/b.md\n---\ntitle: B\n---\nText.\n")
            .NearMisses.Select(miss => $"{miss.Words}: {miss.Reason} of {miss.Label}"));

    private static TestSite Built(string text)
    {
        var site = TestSite.Build(text, explains: true);
        Assert.DoesNotContain("error", site.Messages, StringComparison.Ordinal);
        return site;
    }
}
