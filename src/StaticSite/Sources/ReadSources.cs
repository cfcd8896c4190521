using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Sources;

internal static class ReadSources
{
    public static SourceRegister? Of(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(file, diagnostics) is not { } text ||
            ReadYaml.Of(text, file.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, diagnostics);
        var sources = fields.Mappings("sources").Select(Read).Where(source => source.Key.Text.Length > 0);
        var register = new SourceRegister(file, RegisterKeys.Unique(sources, source => source.Key, diagnostics));
        fields.Close();
        return register;
    }

    private static Source Read(Fields fields)
    {
        var source = new Source(
            fields.Required("key"),
            fields.Required("title").Text,
            fields.Text("cited-as")?.Text ?? "",
            fields.Choice("kind",
                ("standard", SourceKind.Standard), ("law", SourceKind.Law),
                ("classification", SourceKind.Classification), ("reference", SourceKind.Reference),
                ("practice", SourceKind.Practice), ("pricing", SourceKind.Pricing),
                ("article", SourceKind.Article), ("own", SourceKind.Own)) ?? SourceKind.Reference,
            fields.Text("publisher")?.Text ?? "",
            Address(fields),
            fields.Choice("verified",
                ("read", Verification.Read), ("second-hand", Verification.SecondHand),
                ("unchecked", Verification.Unchecked)) ?? Verification.Unchecked,
            fields.Text("via")?.Text ?? "",
            fields.Text("use")?.Text ?? "",
            fields.Text("caution")?.Text ?? "");
        fields.Close();
        return source;
    }

    private static Uri? Address(Fields fields)
    {
        if (fields.Text("address") is not { } text)
            return null;
        if (Uri.TryCreate(text.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;

        fields.Diagnostics.Report(SourceDiagnostics.BadAddress, text.At, text.Text);
        return null;
    }
}
