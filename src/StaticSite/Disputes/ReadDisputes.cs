using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Disputes;

internal static class ReadDisputes
{
    public static DisputeRegister? Of(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(file, diagnostics) is not { } text ||
            ReadYaml.Of(text, file.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, diagnostics);
        var disputes = fields.Mappings("disputes").Select(Read).Where(dispute => dispute.Id.Text.Length > 0);
        var register = new DisputeRegister(file, RegisterKeys.Unique(disputes, dispute => dispute.Id, diagnostics));
        fields.Close();
        return register;
    }

    private static Dispute Read(Fields fields)
    {
        var dispute = new Dispute(
            fields.Required("id"),
            fields.Required("question"),
            [.. fields.Mappings("positions").Select(ReadPosition)],
            fields.Required("ruling"),
            fields.Required("reason"));
        fields.Close();
        return dispute;
    }

    private static Position ReadPosition(Fields fields)
    {
        var position = new Position(fields.Required("text"), fields.List("sources"));
        fields.Close();
        return position;
    }
}
