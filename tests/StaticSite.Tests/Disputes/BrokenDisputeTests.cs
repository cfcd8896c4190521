namespace StaticSite.Tests.Disputes;

/// <summary>What a contributor reads when a dispute is wrong.</summary>
public sealed class BrokenDisputeTests
{
    [Fact]
    public void A_position_without_a_source_is_reported() => Assert.Equal(
        "input/disputes.yml(5,15): warning DIS001: Nobody is named who holds this. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.",
        TestSite.Build("""
            === disputes.yml
            disputes:
              - id: C-01
                question: Is it so?
                positions:
                  - text: Yes.
                  - text: No.
                    sources: [own]
                ruling: Yes.
                reason: It is.
            === sources.yml
            sources:
              - key: own
                title: Our own knowledge
                kind: own
            """).Messages);
}
