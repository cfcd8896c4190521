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
    public void Each_fault_is_reported_with_its_place_and_the_way_out(string fault, string site, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(site).Messages);
    }
}
