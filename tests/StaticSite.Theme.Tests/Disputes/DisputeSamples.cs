using StaticSite.Disputes;

namespace StaticSite.Theme.Tests.Disputes;

internal static class DisputeSamples
{
    public static readonly ComposedDispute Dispute = new(
        "C-01", "c-01", "Is every call center a BPO?",
        [new ComposedPosition(Samples.Text("Yes."), [Samples.Blog]), new ComposedPosition(Samples.Text("No."), [Samples.Iso, Samples.Blog])],
        Samples.Text("No."), Samples.Text("Two questions."));

    public static FeatureSamples All { get; } =
        new([new DisputesPage([new DisputeEntry(Dispute, [Samples.Bpo])], [Samples.Iso, Samples.Blog], Samples.Strings)], [Dispute]);
}
