using StaticSite.Glossary.Mentions;

namespace StaticSite.Tests.Glossary;

/// <summary>What an editor would say about a glossary.</summary>
public sealed class GlossaryCheckTests
{
    [Theory]
    [InlineData("a term that is broader than itself, by a detour",
        """
        === glossary/a.md
        ---
        term: apple
        broader: [b]
        definition: fruit
        ---
        === glossary/b.md
        ---
        term: berry
        broader: [c]
        definition: fruit
        ---
        === glossary/c.md
        ---
        term: cherry
        broader: [a]
        definition: fruit
        ---
        """,
        "input/glossary/a.md(3,11): error GLO011: A term cannot be broader than itself: a → b → c → a. Take one of these away.")]
    [InlineData("a term that is related to what it is a kind of",
        """
        === glossary/a.md
        ---
        term: apple
        broader: [b]
        definition: round thing
        ---
        === glossary/b.md
        ---
        term: berry
        related: [a]
        definition: fruit
        ---
        """,
        "input/glossary/b.md(3,11): warning GLO012: 'a' is narrower already (input/glossary/a.md(3,11)), so it need not be related too. Take it away here.")]
    [InlineData("an alias that people search to find another term, in any case",
        """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        search: [kpo company, expert, b two]
        definition: work
        ---
        === glossary/provider.md
        ---
        term: provider
        aliases: [KPO company]
        cautious: [expert]
        search: [b two]
        definition: seller of work
        ---
        """,
        "input/glossary/provider.md(3,11): warning GLO019: 'KPO company' is also a search word of kpo (input/glossary/kpo.md(4,10)). If both mean the same thing, take it away here; if not, take it away there.")]
    [InlineData("a difference told twice",
        """
        === glossary/a.md
        ---
        term: apple
        confused-with: {b: "A berry is small, an apple is not."}
        definition: fruit
        ---
        === glossary/b.md
        ---
        term: berry
        confused-with:
          a: "An apple is large, a berry is not."
        definition: small fruit
        ---
        """,
        "input/glossary/b.md(4,6): warning GLO035: How this differs from 'apple' is told there already (input/glossary/a.md(3,20)). Keep one of the two lines; both pages show it.")]
    [InlineData("a difference from a term that is not there",
        """
        === glossary/a.md
        ---
        term: apple
        confused-with: {bery: "A berry is small, an apple is not.", a: "It is not itself."}
        definition: fruit
        ---
        === glossary/berry.md
        ---
        term: berry
        definition: small fruit
        ---
        """,
        "input/glossary/a.md(3,17): error GLO001: There is no term 'bery'. Did you mean 'berry'? Use the id of an existing one, or add glossary/bery.md.\n" +
        "input/glossary/a.md(3,61): error GLO002: A term cannot name itself under 'confused-with'. Take it away.")]
    [InlineData("a list where one line is wanted",
        """
        === glossary/a.md
        ---
        term: apple
        confused-with: {b: [small, round]}
        definition: fruit
        ---
        === glossary/b.md
        ---
        term: berry
        definition: small fruit
        ---
        """,
        "input/glossary/a.md(3,20): error DATA039: 'confused-with' is one text, and this is a list. Keep one of them, as in 'confused-with: small', or put all of it in quotes if 'small, round' is one text.")]
    [InlineData("a definition of two sentences",
        """
        === glossary/a.md
        ---
        term: apple
        definition: round fruit. It grows on trees
        ---
        """,
        "input/glossary/a.md(3,13): warning GLO014: A definition is one phrase or sentence, and these are several. What more there is to say goes below the front matter.")]
    [InlineData("definitions that lead back to themselves",
        """
        === glossary/a.md
        ---
        term: apple
        definition: fruit unlike a berry
        ---
        === glossary/b.md
        ---
        term: berry
        definition: fruit smaller than a cherry
        ---
        === glossary/c.md
        ---
        term: cherry
        definition: fruit smaller than an apple
        ---
        """,
        "input/glossary/a.md(3,13): warning GLO015: These definitions lead back to themselves: a → b → c → a. Say one of them in other words.")]
    [InlineData("a tangle of definitions, once",
        """
        === glossary/a.md
        ---
        term: apple
        definition: fruit unlike a berry or a cherry
        ---
        === glossary/b.md
        ---
        term: berry
        definition: fruit smaller than an apple or a cherry
        ---
        === glossary/c.md
        ---
        term: cherry
        definition: fruit between a berry and an apple
        ---
        === glossary/d.md
        ---
        term: date
        definition: fruit unlike an apple
        ---
        """,
        "input/glossary/a.md(3,13): warning GLO015: These definitions lead back to themselves: a → b → a. Say one of them in other words.")]
    [InlineData("a deprecated label in a text",
        """
        === glossary/vendor.md
        ---
        term: service provider
        deprecated: [outsourcer]
        definition: company
        ---
        === articles/a.md
        ---
        title: A
        ---
        Ask two outsourcers first.
        """,
        "input/articles/a.md(4,9): warning GLO008: 'outsourcers' is no longer used for this. Write 'service provider'.")]
    [InlineData("an abbreviation that nothing defines",
        """
        === articles/a.md
        ---
        title: A
        ---
        The QBR and the SLA. Some QBRs are long; a QBR is not.

        One more QBR.
        === glossary/sla.md
        ---
        term: service level agreement
        abbreviation: SLA
        definition: promise
        ---
        """,
        "input/articles/a.md(4,5): warning GLO016: 'QBR' is an abbreviation that nothing defines; texts use it 4 times (input/articles/a.md(4,5), input/articles/a.md(4,27), input/articles/a.md(4,44), …). Add a term, or list it under 'abbreviations' in site.yml.")]
    [InlineData("a Cyrillic letter among Latin ones",
        """
        === articles/a.md
        ---
        title: A
        ---
        A c\u043Entact center, and Привет.
        """,
        "input/articles/a.md(4,3): warning GLO017: 'c\u043Entact' mixes letters that look alike: '\u043E' is the Cyrillic letter U+043E. Type the word again.")]
    [InlineData("a category that the site does not have",
        """
        === site.yml
        title: T
        base-url: https://example.org/
        categories: [Models, Metrics]
        === glossary/a.md
        ---
        term: apple
        category: Model
        definition: fruit
        ---
        """,
        "input/glossary/a.md(3,11): error GLO004: There is no category 'Model'. Did you mean 'Models'? Use one of site.yml, or add it there.")]
    public void An_editor_is_told_about(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected, TestSite.Build(Unescape(site)).Messages);
    }

    [Fact]
    public void Known_abbreviations_numbers_and_shouted_lines_are_no_abbreviations() =>
        Assert.Equal("", TestSite.Build("""
            === site.yml
            title: T
            base-url: https://example.org/
            abbreviations: [EU]
            === articles/a.md
            ---
            title: A
            ---
            EU law, Part XIV. We use ASP.NET and the Node.js runtime. PLEASE READ ALL OF THE TERMS BELOW.
            """).Messages);

    [Fact]
    public void A_category_without_terms_is_noticed() =>
        Assert.Contains(
            "input/site.yml(2,21): notice GLO024: No term belongs to the category 'Vegetables', so it shows nowhere. Write it as a term's 'category', or take it out.",
            TestSite.Build("""
                === site.yml
                title: Test site
                categories: [Fruit, Vegetables]
                === glossary/a.md
                ---
                term: apple
                category: Fruit
                definition: thing
                ---
                """).Notices, StringComparison.Ordinal);

    [Fact]
    public void A_term_that_no_text_mentions_is_a_notice() =>
        Assert.Equal(
            "input/glossary/a.md(2,7): notice GLO009: No text links to 'apple'. Use it somewhere, ask for links to its cautious labels with '[[…]]', or ask whether the glossary needs it.",
            TestSite.Build("""
                === glossary/a.md
                ---
                term: apple
                definition: fruit
                ---
                The apple itself does not count.
                """).Notices);

    [Fact]
    public void Every_mention_is_explained_with_its_rule()
    {
        var site = TestSite.Build(
            """
            === site.yml
            title: T
            base-url: https://example.org/
            unlinked: [quotations]
            === glossary/bpo.md
            ---
            term: business process outsourcing
            abbreviation: BPO
            cautious: [outsourcer]
            definition: work
            ---
            === articles/a.md
            ---
            title: A
            ---
            ## Why BPO

            BPO and BPO. An outsourcer, non-BPO, bpo, `BPO`, [[!BPO]].

            > BPO again.

            ## Next

            Business *pro*cess outsourcing, then business process
            outsourcing (BPO).

            A Business process outsourcing firm, @BPO, the Go verb go; GitHub Desk, a desk lamp.
            === glossary/golang.md
            ---
            term: Go
            exact: [Go]
            definition: language
            ---
            === glossary/desk.md
            ---
            term: desk
            except: [desk lamp]
            definition: table
            ---
            """,
            explains: true);

        Assert.Equal(
            """
            input/articles/a.md(4,8): 'BPO' is not linked to bpo (business process outsourcing): headings hold no links (rule 8).
            input/articles/a.md(6,1): 'BPO' is linked to bpo (business process outsourcing).
            input/articles/a.md(6,9): 'BPO' is not linked to bpo (business process outsourcing): the term is linked further up, on line 6 (rule 10: the first mention is enough).
            input/articles/a.md(6,17): 'outsourcer' is not linked to bpo (business process outsourcing): the label is listed under 'cautious' (rule 13). Write [[bpo|outsourcer]] to link it.
            input/articles/a.md(6,33): 'BPO' is not linked to bpo (business process outsourcing): a hyphen ties it to the word before (rule 6).
            input/articles/a.md(6,38): 'bpo' is not linked to bpo (business process outsourcing): its capitals differ from the label's, which matches only as written (rule 7).
            input/articles/a.md(6,43): 'BPO' is not linked to bpo (business process outsourcing): it stands inside a link or code (rule 8).
            input/articles/a.md(6,50): 'BPO' is not linked to bpo (business process outsourcing): the author keeps it from being linked with '[[!…]]'.
            input/articles/a.md(8,3): 'BPO' is not linked to bpo (business process outsourcing): site.yml says that quotations hold no links.
            input/articles/a.md(12,1): 'Business process outsourcing' is not linked to bpo (business process outsourcing): emphasis begins or ends inside the phrase (rule 9).
            input/articles/a.md(12,38): 'business process outsourcing' is linked to bpo (business process outsourcing).
            input/articles/a.md(13,14): 'BPO' is not linked to bpo (business process outsourcing): it is the second name of what was just named (rule 11).
            input/articles/a.md(15,3): 'Business process outsourcing' is not linked to bpo (business process outsourcing): the term is linked further up, on line 12 (rule 10: the first mention is enough).
            input/articles/a.md(15,39): 'BPO' is not linked to bpo (business process outsourcing): it is part of a longer token, such as 24/7/365, @IT or C++ (rule 19).
            input/articles/a.md(15,48): 'Go' is linked to golang (Go).
            input/articles/a.md(15,56): 'go' is not linked to golang (Go): 'exact' of golang lists the label, which matches only as written (rule 17).
            input/articles/a.md(15,67): 'Desk' is not linked to desk (desk): its capital makes it part of a name, such as GitHub Actions (rule 16). Write [[desk|Desk]] to link it.
            input/articles/a.md(15,75): 'desk lamp' is not linked to desk (desk): 'except' of desk lists the phrase (rule 18).
            """,
            site.Explained("articles/a.html"));
    }

    [Fact]
    public void A_change_of_the_glossary_is_shown_by_the_links_that_it_gains_loses_and_retargets()
    {
        const string article = """
            === articles/a.md
            ---
            title: A
            ---
            An agent, the queue and an IVR.
            """;
        var before = TestSite.Build(
            """
            === glossary/agent.md
            ---
            term: agent
            definition: person
            ---
            === glossary/ivr.md
            ---
            term: IVR
            definition: menu
            ---

            """ + article, explains: true);
        var after = TestSite.Build(
            """
            === glossary/agent.md
            ---
            term: employee
            definition: person
            ---
            === glossary/bot.md
            ---
            term: bot
            aliases: [agent]
            definition: thing
            ---
            === glossary/queue.md
            ---
            term: queue
            definition: line
            ---
            === glossary/ivr.md
            ---
            term: IVR
            cautious: [IVR]
            definition: menu
            ---

            """ + article, explains: true);

        var impact = MentionImpact.Between(before.Mentions, after.Mentions);

        Assert.Equal(
            [
                "articles/a.html: agent, agent → bot, input/articles/a.md(4,4)",
                "articles/a.html: queue,  → queue, input/articles/a.md(4,15)",
                "articles/a.html: IVR, ivr → , input/articles/a.md(4,28)",
            ],
            impact.SelectMany(page => page.Changes.Select(change =>
                $"{page.Page.FileName}: {change.Words}, {change.Before} → {change.After}, {change.At}")));
    }

    private static string Unescape(string text) => text.Replace("\\u043E", "\u043E");
}
