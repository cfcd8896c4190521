using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Disputes;

internal static class ReadDisputes
{
    private static readonly TextKey Text = new("text", "What somebody holds, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that say so.", Holds.EntryOf("source"));
    private static readonly EntriesKey Positions = new("positions", "What sources say.", new Shape("A position.", Text, Sources));

    private static readonly TextKey Id = new("id", "Part of its address, so it never changes: C-01.") { IsRequired = true };
    private static readonly TextKey Question = new("question", "What sources disagree on.") { IsRequired = true };
    private static readonly TextKey Ruling = new("ruling", "What this site holds, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly TextKey Reason = new("reason", "Why, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly EntriesKey Disputes = new("disputes", "All of them.",
        new Shape("A question on which sources disagree.", Id, Question, Positions, Ruling, Reason));

    internal static readonly Shape Shape = new(
        "The register of what sources disagree on.",
        Disputes);

    public static DisputeRegister? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Fields.Read(file, Shape, diagnostics, fields => new DisputeRegister(file, RegisterKeys.Unique(
            fields.Mappings(Disputes, Read).Where(dispute => dispute.Id.Text.Length > 0),
            dispute => dispute.Id,
            fields.Diagnostics)));

    private static Dispute Read(Fields fields) => new(
        fields.Required(Id),
        fields.Required(Question),
        fields.Mappings(Positions, ReadPosition),
        fields.Required(Ruling),
        fields.Required(Reason));

    private static Position ReadPosition(Fields fields) => new(fields.Required(Text), fields.List(Sources));
}
