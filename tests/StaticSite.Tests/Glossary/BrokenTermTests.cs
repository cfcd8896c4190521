namespace StaticSite.Tests.Glossary;

/// <summary>What a contributor reads when a term is wrong.</summary>
public sealed class BrokenTermTests
{
    [Theory]
    [InlineData("a relation to no term",
        """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        broader: [outsorcing]
        related: [bpo]
        definition: work
        ---
        === glossary/outsourcing.md
        ---
        term: outsourcing
        definition: arrangement
        ---
        """,
        """
        input/glossary/bpo.md(3,11): error GLO001: There is no term 'outsorcing'. Did you mean 'outsourcing'? Use the id of an existing one, or add glossary/outsorcing.md.
        input/glossary/bpo.md(4,11): error GLO002: A term cannot name itself under 'related'. Take it away.
        """)]
    [InlineData("relations as they are written in links",
        """
        === glossary/hoe.md
        ---
        term: hoe
        related: ["[[rake]]", glossary/rake.md, ../glossary/spade.md]
        definition: tool that loosens soil
        ---
        === glossary/rake.md
        ---
        term: rake
        definition: tool that gathers leaves
        ---
        """,
        """
        input/glossary/hoe.md(3,11): error GLO001: There is no term '[[rake]]'. Did you mean 'rake'? Use the id of an existing one, or add glossary/rake.md.
        input/glossary/hoe.md(3,23): error GLO001: There is no term 'glossary/rake.md'. Did you mean 'rake'? Use the id of an existing one, or add glossary/rake.md.
        input/glossary/hoe.md(3,41): error GLO001: There is no term '../glossary/spade.md'. Use the id of an existing one, or add glossary/spade.md.
        """)]
    [InlineData("a label that two terms want",
        """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: outsourcing of expert work
        ---
        === glossary/lpo.md
        ---
        term: legal process outsourcing
        aliases: [KPO]
        definition: work
        ---
        """,
        "input/glossary/lpo.md(3,11): error GLO003: 'KPO' is also the abbreviation of kpo (input/glossary/kpo.md(3,15)). Remove one, or list it under 'cautious' in both.")]
    [InlineData("an exact label that the term does not have",
        """
        === glossary/golang.md
        ---
        term: Go
        aliases: [Golang]
        exact: [go, Golang, gopher]
        search: [gopher]
        definition: language
        ---
        """,
        """
        input/glossary/golang.md(4,9): error GLO021: 'go' under 'exact' is no label of this term. Did you mean 'Go'? Write one as it stands above: its name, its abbreviation, an alias or a form.
        input/glossary/golang.md(4,21): error GLO021: 'gopher' under 'exact' is no label of this term. Write one as it stands above: its name, its abbreviation, an alias or a form.
        """)]
    [InlineData("aliases in one text",
        """
        === glossary/hoe.md
        ---
        term: hoe
        aliases: weeder; digger
        definition: tool that loosens soil
        ---
        """,
        "input/glossary/hoe.md(3,10): warning DATA030: 'weeder; digger' is one label here. If several are meant, put them in brackets: [weeder, digger]; if it is one, in quotes.")]
    [InlineData("a comma behind quotes",
        """
        === glossary/hoe.md
        ---
        term: hoe
        aliases:
          - "digger",
          - "weeder"
        definition: tool that loosens soil
        ---
        """,
        "input/glossary/hoe.md(4,13): error DATA003: Nothing may stand behind the \" at the end. Take the ',' away.")]
    [InlineData("two names in the place of one, and a comma behind it",
        """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing (KPO)
        aliases: [expert work / expert services, "work (bought)"]
        definition: outsourcing of expert work
        ---
        === glossary/hoe.md
        ---
        term: hoe / tiller
        aliases:
          - weeder,
        definition: tool that loosens soil
        ---
        """,
        """
        input/glossary/hoe.md(2,7): warning DATA040: 'hoe / tiller' is one name here, found only where a text has all of it. Write 'hoe', and put 'tiller' under 'aliases'; if it is one name, in quotes.
        input/glossary/hoe.md(4,5): warning DATA041: The ',' at the end is part of the label here, so it is not found without it. Take it away.
        input/glossary/kpo.md(2,7): warning DATA040: 'knowledge process outsourcing (KPO)' is one name here, found only where a text has all of it. Write 'knowledge process outsourcing', and put 'KPO' under 'abbreviation'; if it is one name, in quotes.
        input/glossary/kpo.md(3,11): warning DATA040: 'expert work / expert services' is one name here, found only where a text has all of it. Write 'expert work', and put 'expert services' under 'aliases'; if it is one name, in quotes.
        """)]
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(site).Messages);
    }

    [Fact]
    public void A_copy_of_a_term_in_which_only_the_name_was_changed_is_noticed() => Assert.Equal(
        "input/glossary/rake.md(3,13): notice GLO026: This is word for word the definition of 'hoe' (input/glossary/hoe.md(3,13)). Write what sets the two apart; if nothing does, make one name an alias of the other.",
        TestSite.Build("""
            === glossary/hoe.md
            ---
            term: hoe
            definition: tool that gathers leaves
            ---
            Not a rake.
            === glossary/rake.md
            ---
            term: rake
            definition: tool that gathers leaves
            ---
            Not a hoe.
            """).Notices);
}
