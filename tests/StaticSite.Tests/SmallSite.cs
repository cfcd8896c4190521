namespace StaticSite.Tests;

/// <summary>Pieces of small sites for tests that need some site, and not this or that one.</summary>
public static class SmallSite
{
    /// <summary>A term with a section of notes, and an article that mentions it.</summary>
    public const string TermAndArticle = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        aliases: [outsourced processes]
        definition: handing over a process to a provider
        ---

        ## Notes on it

        A note.
        === articles/use.md
        ---
        title: How to use it
        description: About BPO.
        reviewed: 2026-11-01
        ---
        BPO is used.

        """;

    /// <summary>The source <c>us</c> and the dispute <c>C-01</c>.</summary>
    public const string Registers = """
        === sources.yml
        sources:
          - key: us
            kind: own
            title: What we know
            verified: read
        === disputes.yml
        disputes:
          - id: C-01
            question: Is it?
            positions:
              - text: Yes.
                sources: [us]
            ruling: It is.
            reason: So it is.

        """;
}
