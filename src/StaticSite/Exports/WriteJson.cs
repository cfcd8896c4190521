using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;
using StaticSite.Sources;

namespace StaticSite.Exports;

/// <summary>Writes <c>glossary.json</c>: the keys that authors use, and the registers that they refer to.</summary>
internal static class WriteJson
{
    public static byte[] Write(ImmutableArray<ExportedTerm> terms, SiteModel site)
    {
        var settings = site.Get(SiteSettings.Fact);
        return JsonFormat.Write(writer =>
        {
            writer.WriteString("title", settings.Title);
            writer.WriteString("description", settings.Description);
            writer.WriteString("language", settings.Language);
            writer.WriteObjects("terms", terms, term => Write(writer, term, settings.BaseUrl));
            writer.WriteObjects("sources", Sources(site), source => Write(writer, source));
            writer.WriteObjects("disputes", GatherDisputes.Gather(site), dispute => Write(writer, dispute, settings.BaseUrl));
        });
    }

    private static void Write(Utf8JsonWriter writer, ExportedTerm term, Uri? site)
    {
        writer.WriteString("id", term.Id);
        writer.WriteString("address", WebAddress.TextOf(site, term.Path));
        writer.WriteString("term", term.Name);
        writer.WriteString("abbreviation", term.Abbreviation);
        writer.WriteList("aliases", term.Aliases);
        writer.WriteList("forms", term.Forms);
        writer.WriteList("cautious", term.Cautious);
        writer.WriteList("exact", term.Exact);
        writer.WriteList("except", term.Except);
        writer.WriteString("links", term.Links);
        writer.WriteList("only-in", term.OnlyIn);
        writer.WriteList("not-in", term.NotIn);
        writer.WriteList("search", term.Search);
        writer.WriteString("plain", term.Plain);
        writer.WriteList("deprecated", term.Deprecated);
        writer.WriteString("category", term.Category);
        writer.WriteList("broader", term.Broader);
        writer.WriteList("narrower", term.Narrower);
        writer.WriteList("related", term.Related);
        writer.WriteList("confused-with", term.ConfusedWith);
        writer.WriteStartObject("differences");
        foreach (var (id, line) in term.Differences)
            writer.WriteString(id, line);
        writer.WriteEndObject();
        writer.WriteString("homonym", term.Homonym);
        writer.WriteList("disputes", term.Disputes.Select(dispute => dispute.Key));
        writer.WriteList("sources", term.Sources);
        writer.WriteString("reviewed", term.Reviewed);
        writer.WriteString("definition", term.Definition);
        writer.WriteString("sentence", term.Sentence);
        writer.WriteString("formula", term.Formula);
        writer.WriteString("example", term.Example);
        writer.WriteString("notes", term.Notes);
    }

    private static void Write(Utf8JsonWriter writer, Source source)
    {
        writer.WriteString("key", source.Key.Text);
        writer.WriteString("title", source.Title);
        writer.WriteString("cited-as", source.CitedAs);
        writer.WriteString("publisher", source.Publisher);
        writer.WriteString("year", source.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        writer.WriteString("address", source.Address?.AbsoluteUri ?? "");
    }

    private static void Write(Utf8JsonWriter writer, Reference dispute, Uri? site)
    {
        writer.WriteString("id", dispute.Key);
        writer.WriteString("address", $"{WebAddress.TextOf(site, dispute.Page)}#{dispute.Fragment}");
        writer.WriteString("question", dispute.Label);
    }

    private static IEnumerable<Source> Sources(SiteModel site) =>
        site.Documents<ComposedSources>().SelectMany(sources => sources.Register.Sources);
}
