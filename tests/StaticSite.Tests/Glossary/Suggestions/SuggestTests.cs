namespace StaticSite.Tests.Glossary.Suggestions;

/// <summary>What the glossary should change, as texts are written.</summary>
public sealed class SuggestTests
{
    private const string Kpo = "=== glossary/kpo.md\n---\nterm: knowledge process outsourcing\nabbreviation: KPO\ndefinition: work\n---\n";
    private const string Mesh = "=== glossary/mesh.md\n---\nterm: service mesh\ndefinition: layer\n---\n";

    [Theory]
    [InlineData("A service mesh (SM).", "mesh: add the abbreviation 'SM': a text writes it behind a name of the term once (input/articles/a.md(4,17))")]
    [InlineData("Service Meshes (SMs) and a service-mesh (SM).", "mesh: add the abbreviation 'SM': texts write it behind a name of the term 2 times on 1 page (input/articles/a.md(4,17), input/articles/a.md(4,42))")]
    [InlineData("SM (service mesh) is short.", "mesh: add the abbreviation 'SM': a text writes it behind a name of the term once (input/articles/a.md(4,1))")]
    [InlineData("A service mesh (SM) and a state machine (SM).", "mesh: perhaps add the abbreviation 'SM': a text writes it behind a name of the term once, but elsewhere it is short for something else (input/articles/a.md(4,17))")]
    [InlineData("A service mesh (SMI), a service mesh (K8s), a service mesh (KPO), a service mesh, (SM) and (SM).", "")]
    [InlineData("The global service mesh (GSM).", "")]
    public void A_short_form_in_brackets_behind_a_name(string text, string suggested) => Assert.Equal(suggested, Suggested(Mesh + Kpo, text));

    [Fact]
    public void A_short_form_that_authors_link() => Assert.Equal(
        "mesh: add the abbreviation 'SM': 3 links on 1 page lead to it by these words (input/articles/a.md(4,1), input/articles/a.md(4,13), input/articles/a.md(4,26))",
        Suggested(Mesh, "[[mesh|SM]] [[mesh|SMs]] [SM](../glossary/mesh.md)"));

    [Fact]
    public void A_second_short_form_is_an_alias() => Assert.Equal(
        "mesh: add the alias 'SM': a text writes it behind a name of the term once (input/articles/a.md(4,17))",
        Suggested("=== glossary/mesh.md\n---\nterm: service mesh\nabbreviation: SEM\ndefinition: layer\n---\n", "A service mesh (SM)."));

    [Theory]
    [InlineData("Knowledge-based people outsourcing (KPO) and knowledge-based people outsourcing (KPO).",
        "", "Here four words make three letters.")]
    [InlineData("Kindly paid outsourcing (KPO). The kindly paid outsourcing (KPO).",
        "kpo: add the alias 'kindly paid outsourcing': texts spell its short form so 2 times on 1 page (input/articles/a.md(4,1), input/articles/a.md(4,36))")]
    [InlineData("A KPO (kindly paid outsourcing). A KPO (kindly paid outsourcing).",
        "kpo: add the alias 'kindly paid outsourcing': texts spell its short form so 2 times on 1 page (input/articles/a.md(4,8), input/articles/a.md(4,41))")]
    [InlineData("The kindly paid outsourcing (KPO).",
        "kpo: perhaps add the alias 'kindly paid outsourcing': a text spells its short form so once, but once may be chance (input/articles/a.md(4,5))")]
    [InlineData("Key people of Ohio (KPO). Key people of Ohio (KPO).",
        "kpo: perhaps add the alias 'Key people of Ohio': texts spell its short form so 2 times on 1 page, but they may be another thing with the same letters (input/articles/a.md(4,1), input/articles/a.md(4,27))")]
    [InlineData("KPO (see above), KPO (known people only, mostly).", "")]
    public void A_long_form_that_its_short_form_stands_for(string text, string suggested, string reason = "") =>
        Assert.True(suggested == Suggested(Kpo, text), $"{reason}\n{Suggested(Kpo, text)}");

    [Theory]
    [InlineData("datacenter", "A data center, the data centers and a data-center.", "alias 'data center': texts have a label of it so 3 times on 1 page")]
    [InlineData("data center", "The Datacenter and datacenters.", "alias 'datacenter': texts have a label of it so 2 times on 1 page")]
    [InlineData("email", "An e-mail and E-mails.", "alias 'e-mail': texts have a label of it so 2 times on 1 page")]
    [InlineData("front end developer", "A frontend developer and front-end-developers, two frontend developers.", "alias 'frontend developer': texts have a label of it so 2 times on 1 page")]
    public void Words_that_are_parted_otherwise(string label, string text, string suggested) =>
        Assert.StartsWith($"t: add the {suggested} (", Suggested(Term(label), text), StringComparison.Ordinal);

    [Theory]
    [InlineData("data center", "A data center, data-center, Data Centers.", "")]
    [InlineData("data center", "One datacenter.", "t: perhaps add the alias 'datacenter': a text has a label of it so once, but once may be a slip (input/articles/a.md(4,5))")]
    [InlineData("login", "To log in, log in.", "")]
    [InlineData("set-up", "The setup, setup.", "t: add the alias 'setup': texts have a label of it so 2 times on 1 page (input/articles/a.md(4,5), input/articles/a.md(4,12))")]
    [InlineData("datacenter", "The data. Center it. A data, center; data (center).", "")]
    [InlineData("datacenter", "A multi-data center, data-center.com, @data center.", "")]
    [InlineData("re-sign", "They resign, and resign.", "t: perhaps add the alias 'resign': texts have a label of it so 2 times on 1 page, but it is a word of its own (input/articles/a.md(4,6), input/articles/a.md(4,18))")]
    [InlineData("output format", "The outputFormat, outputFormats.", "")]
    [InlineData("ugly URL", "The uglyURL, uglyURLs.", "")]
    [InlineData("24/7 desk", "A 247 desk, 247 desk.", "")]
    [InlineData("a b", "ab, ab", "")]
    public void What_is_parted_alike_or_a_verb_is_not_told(string label, string text, string suggested) => Assert.Equal(suggested, Suggested(Term(label), text));

    [Theory]
    [InlineData("salesman", "The salesmen and Salesmen.", "t: perhaps add the form 'salesmen': texts have it 2 times on 1 page, but no author links it (input/articles/a.md(4,5), input/articles/a.md(4,18))")]
    [InlineData("sorting shelf", "Sorting shelves, the sorting shelves.", "t: perhaps add the form 'sorting shelves': texts have it 2 times on 1 page, but no author links it (input/articles/a.md(4,1), input/articles/a.md(4,22))")]
    [InlineData("index", "The indices, indexes.", "")]
    [InlineData("render", "To render, rendering, rendering, rendered.", "")]
    [InlineData("reliability", "[[t|reliable]], then reliable.",
        "t: perhaps add the form 'reliable': 1 link on 1 page leads to it by these words, and texts have them once without a link, but once may be chance (input/articles/a.md(4,1), input/articles/a.md(4,22))")]
    [InlineData("render\nforms: [renderable]", "[[t|renders]] [[t|rendered]] [[t|renderablity]] [[t|renderablity]].",
        "t: add the alias 'renderablity': 2 links on 1 page lead to it by these words (input/articles/a.md(4,30), input/articles/a.md(4,49))\n"
        + "t: perhaps add the form 'rendered': 1 link on 1 page leads to it by these words, but a term with this form counts as a verb, and its plural links no more (input/articles/a.md(4,15))")]
    [InlineData("render", "[[t|rendered]], then rendered.",
        "t: perhaps add the form 'rendered': 1 link on 1 page leads to it by these words, and texts have them once without a link, but a term with this form counts as a verb, and its plural links no more (input/articles/a.md(4,1), input/articles/a.md(4,22))")]
    [InlineData("render", "[rendering](../glossary/t.md), then rendering.",
        "t: perhaps add the form 'rendering': 1 link on 1 page leads to it by these words, and texts have them once without a link, but once may be chance (input/articles/a.md(4,1), input/articles/a.md(4,37))")]
    [InlineData("shard", "[sharding](../glossary/t.md), then sharding.",
        "t: add the form 'sharding': 1 link on 1 page leads to it by these words, and texts have them once without a link (input/articles/a.md(4,1), input/articles/a.md(4,36))")]
    public void A_form_that_no_rule_makes(string label, string text, string suggested) => Assert.Equal(suggested, Suggested(Term(label), text));

    [Fact]
    public void In_a_language_without_rules_short_endings_are_forms() => Assert.Equal(
        """
        t: add the form 'Dienste': 1 link on 1 page leads to it by these words, and texts have them once without a link (input/articles/a.md(4,48), input/articles/a.md(4,77))
        t: perhaps add the form 'Diensten': texts have it 2 times on 1 page, but no author links it (input/articles/a.md(4,25), input/articles/a.md(4,35))
        """.ReplaceLineEndings("\n"),
        Suggested("=== site.yml\ntitle: T\nlanguage: de\n" + Term("Dienst"), "Ein Dienst, ein Dienst; Diensten, Diensten und [Dienste](../glossary/t.md), Dienste, Dienstes, Dienstag, Dienstleister."));

    [Fact]
    public void A_language_whose_words_have_one_form_has_none() => Assert.Equal(
        "", Suggested("=== site.yml\ntitle: T\nlanguage: id\n" + Term("layanan"), "Layanannya, layanannya."));

    [Fact]
    public void A_capital_that_tells_two_senses() => Assert.Equal(
        "t: add 'Word' to 'exact': texts have 'Word' 3 times on 1 page inside of sentences, and 'word' 4 times on 1 page "
        + "(input/articles/a.md(4,46), input/articles/a.md(4,57), input/articles/a.md(4,66), …)",
        Suggested(Term("Word") + Term("desk", "desk"), "Open Word, as Word does, and in Word write a word. Each word has words and a word. Word."));

    [Theory]
    [InlineData("Open Word, and in Word write a word, word, word.")]
    [InlineData("Open Word, and in Word write, in Word. Word by word, a word.")]
    public void A_few_tell_nothing(string text) => Assert.Equal("", Suggested(Term("Word") + Term("desk", "desk"), text));

    [Fact]
    public void In_a_glossary_of_capitals_they_tell_little() => Assert.Contains(
        "t: perhaps add 'Word' to 'exact': texts have 'Word' 3 times on 1 page inside of sentences, and 'word' 4 times on 1 page, but most terms of this glossary begin with a capital (",
        Suggested(Term("Word") + Term("Desk", "desk"), "Open Word, as Word does, and in Word write a word. Each word has words and a word. Word."), StringComparison.Ordinal);

    [Fact]
    public void A_label_that_longer_ones_always_swallow_is_told_of() => Assert.Equal(
        "office: the label 'office' links nothing: texts of 2 pages have it, always inside 'back office' or 'front office' "
        + "(input/articles/a.md(4,3), input/articles/b.md(4,1))",
        Suggested(Term("back office") + Term("front office", "front") + Term("office", "office"), "A back office, the back-offices.", "Front office."));

    [Theory]
    [InlineData("A back office and an office.")]
    [InlineData("A back office and [[office]].")]
    [InlineData("A back office and [offices](../glossary/office.md).")]
    [InlineData("A desk.")]
    public void A_label_that_stands_alone_somewhere_is_not(string text) => Assert.Equal("", Suggested(Term("back office") + Term("office", "office"), text));

    [Fact]
    public void What_changes_most_comes_first() => Assert.Equal(
        ["t", "kpo", "kpo"],
        Suggested(Kpo + Term("email"), "A KPO (kindly paid outsourcing). [Expert work](../glossary/kpo.md), expert work, e-mail, e-mail, e-mail.").Split('\n').Select(line => line.Split(':')[0]));

    [Fact]
    public void Headings_link_nothing_and_show_nothing() => Assert.Equal("", Suggested(Term("email"), "Text.\n\n## E-mail\n\nText.\n\n### An e-mail\n\nText."));

    private static string Term(string label, string id = "t") => $"=== glossary/{id}.md\n---\nterm: {label}\ndefinition: thing\n---\n";

    private static string Suggested(string glossary, params string[] texts) => TestSite.Build(
        glossary + string.Concat(texts.Zip("abc", (text, name) => $"=== articles/{name}.md\n---\ntitle: Text {name}\n---\n{text}\n")), explains: true).Suggested;
}
