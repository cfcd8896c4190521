using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Sources;

internal static class ReadSources
{
    private static readonly TextKey Key = new("key", "What texts cite it by: [@key]. It never changes.") { IsRequired = true };
    private static readonly TextKey Title = new("title", "Its title.") { IsRequired = true };
    private static readonly TextKey CitedAs = new("cited-as", "A short label such as ISO 37500:2014.");
    private static readonly TextKey Publisher = new("publisher", "Who published it.");
    private static readonly NumberKey Year = new("year", "In which year it was published.");
    private static readonly TextKey WebAddress = new("address", "Where it can be read.", Holds.WebAddress);
    private static readonly TextKey Via = new("via", "Where a second-hand source was found.");
    private static readonly TextKey Use = new("use", "What this site takes from it.");
    private static readonly TextKey Caution = new("caution", "What to keep in mind when reading it.");
    private static readonly TextKey Kind = new("kind", "What kind of text it is.", SourcesFeature.KindOfSource);
    private static readonly ChoiceKey<Verification> Verified = new("verified", "How far we know what it says.",
        ("read", Verification.Read), ("abstract", Verification.Abstract), ("second-hand", Verification.SecondHand), ("unchecked", Verification.Unchecked));
    private static readonly EntriesKey Sources = new("sources", "All of them.",
        new Shape("A source.", Key, Title, CitedAs, Kind, Publisher, Year, WebAddress, Verified, Via, Use, Caution));

    internal static readonly Shape Shape = new(
        "The register of sources.",
        Sources);

    public static SourceRegister? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Fields.Read(file, Shape, diagnostics, fields => new SourceRegister(file, RegisterKeys.Unique(
            fields.Mappings(Sources, Read).Where(source => source.Key.Text.Length > 0),
            source => source.Key,
            fields.Diagnostics)));

    private static Source Read(Fields fields) => new(
        fields.Required(Key),
        fields.Required(Title).Text,
        fields.Text(CitedAs)?.Text ?? "",
        fields.Text(Kind),
        fields.Text(Publisher)?.Text ?? "",
        Address(fields),
        fields.Choice(Verified) ?? Verification.Unchecked,
        fields.Text(Via)?.Text ?? "",
        fields.Text(Use)?.Text ?? "",
        fields.Text(Caution)?.Text ?? "")
    { Year = fields.Number(Year) };

    private static Uri? Address(Fields fields)
    {
        if (fields.Text(WebAddress) is not { } text)
            return null;
        if (Uri.TryCreate(text.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;

        fields.Diagnostics.Report(SourceDiagnostics.BadAddress, text.At, text.Text);
        return null;
    }
}
