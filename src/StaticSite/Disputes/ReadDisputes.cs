using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Disputes;

internal static class ReadDisputes
{
    private static readonly TextKey Text = new("text", "What somebody holds, in Markdown.", Holds.Markdown) { IsRequired = true };
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml that say so.", Holds.Source);
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

    public static DisputeRegister? Of(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(file, diagnostics) is not { } text ||
            ReadYaml.Of(text, file.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, Shape, diagnostics);
        var disputes = fields.Mappings(Disputes).Select(Read).Where(dispute => dispute.Id.Text.Length > 0);
        var register = new DisputeRegister(file, RegisterKeys.Unique(disputes, dispute => dispute.Id, diagnostics));
        fields.Close();
        return register;
    }

    private static Dispute Read(Fields fields)
    {
        var dispute = new Dispute(
            fields.Required(Id),
            fields.Required(Question),
            [.. fields.Mappings(Positions).Select(ReadPosition)],
            fields.Required(Ruling),
            fields.Required(Reason));
        fields.Close();
        return dispute;
    }

    private static Position ReadPosition(Fields fields)
    {
        var position = new Position(fields.Required(Text), fields.List(Sources));
        fields.Close();
        return position;
    }
}
