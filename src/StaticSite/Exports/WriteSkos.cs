using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;
using StaticSite.Sources;

namespace StaticSite.Exports;

/// <summary>Writes <c>glossary.skos.jsonld</c>: the glossary as a concept scheme that thesaurus tools read.</summary>
/// <remarks>SKOS has three kinds of labels where we have seven, so each label is given twice: as SKOS has it, no two kinds
/// overlapping as it demands, and under a property of our own, which the file describes itself.</remarks>
internal static class WriteSkos
{
    private const string Scheme = "glossary/";

    private static readonly string File = ExportsPipeline.Skos.FileName;

    private static readonly ImmutableArray<(string Name, string Meaning)> OwnProperties =
    [
        ("abbreviation", "The abbreviation of the term."),
        ("alias", "Another label of the same concept."),
        ("form", "An irregular plural or inflection of a label."),
        ("cautious", "An everyday label, which only means this concept where somebody says so."),
        ("exact", "A label that means this concept only as written, capitals and all."),
        ("except", "A phrase in which a label means something else."),
        ("links", "Which mentions of the concept the site links: section, page, all or ask."),
        ("only-in", "A folder of the site's input in which mentions are linked, and nowhere else."),
        ("not-in", "A folder of the site's input in which mentions are not linked."),
        ("search", "What people type to find the concept: a misspelling or a question."),
        ("plain", "Everyday words by which people find the concept who do not know its name."),
        ("deprecated", "A label that is no longer used for this concept."),
        ("confused-with", "A concept that people confuse with this one."),
        ("difference", "How the concept differs from one that people confuse with it: the id of that one, a colon, and a line."),
        ("formula", "How to work out a measure."),
        ("dispute", "A question about the concept on which sources disagree."),
        ("reviewed", "The day on which the entry was last reviewed."),
    ];

    private static readonly ImmutableArray<(string Name, string Meaning)> SkosTexts =
    [
        ("prefLabel", "skos:prefLabel"), ("altLabel", "skos:altLabel"), ("hiddenLabel", "skos:hiddenLabel"),
        ("definition", "skos:definition"), ("scopeNote", "skos:scopeNote"), ("note", "skos:note"), ("example", "skos:example"), ("title", "dct:title"),
        ("description", "dct:description"), ("publisher", "dct:publisher"), ("issued", "dct:issued"), ("label", "rdfs:label"), ("comment", "rdfs:comment"),
    ];

    private static readonly ImmutableArray<(string Name, string Meaning)> SkosLinks =
    [
        ("inScheme", "skos:inScheme"), ("topConceptOf", "skos:topConceptOf"), ("hasTopConcept", "skos:hasTopConcept"),
        ("broader", "skos:broader"), ("narrower", "skos:narrower"), ("related", "skos:related"), ("member", "skos:member"),
        ("source", "dct:source"), ("seeAlso", "rdfs:seeAlso"),
    ];

    public static byte[] Write(ImmutableArray<ExportedTerm> terms, SiteModel site)
    {
        var settings = site.Get(SiteSettings.Fact);
        return JsonFormat.Write(writer =>
        {
            WriteContext(writer, settings);
            writer.WriteStartArray("@graph");
            WriteScheme(writer, settings, terms);
            foreach (var term in terms)
                WriteConcept(writer, term);
            foreach (var (name, members) in Categories(terms))
                WriteCollection(writer, name, members);
            WriteSources(writer, site);
            WriteDisputes(writer, site);
            WriteProperties(writer);
            writer.WriteEndArray();
        });
    }

    private static void WriteContext(Utf8JsonWriter writer, SiteSettings settings)
    {
        writer.WriteStartObject("@context");
        if (settings.BaseUrl is { } address)
            writer.WriteString("@base", address.AbsoluteUri);
        writer.WriteString("@vocab", $"{File}#");
        if (settings.Language.Length > 0)
            writer.WriteString("@language", settings.Language);
        writer.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        writer.WriteString("dct", "http://purl.org/dc/terms/");
        writer.WriteString("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        writer.WriteString("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        foreach (var (name, meaning) in SkosTexts)
            writer.WriteString(name, meaning);
        foreach (var (name, meaning) in SkosLinks)
            WriteDefinition(writer, name, meaning, "@type", "@id");
        WriteDefinition(writer, "confused-with", null, "@type", "@id");
        WriteDefinition(writer, "dispute", null, "@type", "@id");
        WriteDefinition(writer, "reviewed", null, "@type", "http://www.w3.org/2001/XMLSchema#date");

        // Codes are in no language.
        WriteDefinition(writer, "notation", "skos:notation", "@language", null);
        WriteDefinition(writer, "identifier", "dct:identifier", "@language", null);
        foreach (var name in (string[])["links", "only-in", "not-in"])
            WriteDefinition(writer, name, null, "@language", null);
        writer.WriteEndObject();
    }

    private static void WriteDefinition(Utf8JsonWriter writer, string name, string? meaning, string kind, string? value)
    {
        writer.WriteStartObject(name);
        if (meaning is not null)
            writer.WriteString("@id", meaning);
        writer.WriteString(kind, value);
        writer.WriteEndObject();
    }

    private static void WriteScheme(Utf8JsonWriter writer, SiteSettings settings, ImmutableArray<ExportedTerm> terms)
    {
        Start(writer, Scheme, "skos:ConceptScheme");
        writer.WriteString("title", settings.Title);
        Text(writer, "description", settings.Description);
        Texts(writer, "hasTopConcept", terms.Where(term => term.Broader.IsEmpty).Select(term => Concept(term.Id)));
        writer.WriteEndObject();
    }

    private static void WriteConcept(Utf8JsonWriter writer, ExportedTerm term)
    {
        Start(writer, Concept(term.Id), "skos:Concept");
        writer.WriteString("inScheme", Scheme);
        if (term.Broader.IsEmpty)
            writer.WriteString("topConceptOf", Scheme);
        writer.WriteString("notation", term.Id);
        WriteLabels(writer, term);
        writer.WriteString("definition", term.Definition);
        Text(writer, "formula", term.Formula);
        Text(writer, "example", term.Example);
        Text(writer, "scopeNote", term.Homonym);
        Text(writer, "note", term.Notes);
        Texts(writer, "broader", term.Broader.Select(Concept));
        Texts(writer, "narrower", term.Narrower.Select(Concept));
        Texts(writer, "related", term.Related.Select(Concept));
        Texts(writer, "confused-with", term.ConfusedWith.Select(Concept));
        Texts(writer, "difference", term.Differences.Select(told => $"{told.Id}: {told.Line}"));
        Texts(writer, "dispute", term.Disputes.Select(Dispute));
        Texts(writer, "source", term.Sources.Select(Source));
        Text(writer, "reviewed", term.Reviewed);
        writer.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter writer, ExportedTerm term)
    {
        ImmutableArray<string> shown = [term.Name];
        string[] others = [.. Strings(term.Abbreviation), .. term.Aliases, .. term.Forms, .. term.Cautious];
        string[] hidden = [.. term.Deprecated, .. term.Search];
        writer.WriteString("prefLabel", term.Name);
        Texts(writer, "altLabel", others.Distinct().Except(shown));
        Texts(writer, "hiddenLabel", hidden.Distinct().Except(shown).Except(others));
        Text(writer, "abbreviation", term.Abbreviation);
        Texts(writer, "alias", term.Aliases);
        Texts(writer, "form", term.Forms);
        Texts(writer, "cautious", term.Cautious);
        Texts(writer, "exact", term.Exact);
        Texts(writer, "except", term.Except);
        Text(writer, "links", term.Links);
        Texts(writer, "only-in", term.OnlyIn);
        Texts(writer, "not-in", term.NotIn);
        Texts(writer, "search", term.Search);
        Text(writer, "plain", term.Plain);
        Texts(writer, "deprecated", term.Deprecated);
    }

    private static void WriteCollection(Utf8JsonWriter writer, string name, IEnumerable<ExportedTerm> members)
    {
        Start(writer, $"{File}#category-{Uri.EscapeDataString(name)}", "skos:Collection");
        writer.WriteString("inScheme", Scheme);
        writer.WriteString("prefLabel", name);
        Texts(writer, "member", members.Select(term => Concept(term.Id)));
        writer.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter writer, SiteModel site)
    {
        foreach (var source in site.Documents<ComposedSources>().SelectMany(sources => sources.Register.Sources))
        {
            Start(writer, Source(source.Key.Text), "dct:BibliographicResource");
            writer.WriteString("identifier", source.Key.Text);
            writer.WriteString("title", source.Title);
            Text(writer, "publisher", source.Publisher);
            Text(writer, "issued", source.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
            Text(writer, "seeAlso", source.Address?.AbsoluteUri ?? "");
            writer.WriteEndObject();
        }
    }

    private static void WriteDisputes(Utf8JsonWriter writer, SiteModel site)
    {
        foreach (var dispute in GatherDisputes.Gather(site))
        {
            Start(writer, Dispute(dispute), null);
            writer.WriteString("identifier", dispute.Key);
            writer.WriteString("title", dispute.Label);
            writer.WriteEndObject();
        }
    }

    private static void WriteProperties(Utf8JsonWriter writer)
    {
        foreach (var (name, meaning) in OwnProperties)
        {
            Start(writer, $"{File}#{name}", "rdf:Property");
            writer.WriteString("label", name);
            writer.WriteString("comment", meaning);
            writer.WriteEndObject();
        }
    }

    private static IEnumerable<(string Name, IEnumerable<ExportedTerm> Members)> Categories(ImmutableArray<ExportedTerm> terms) => terms
        .Where(term => term.Category.Length > 0)
        .GroupBy(term => term.Category, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.AsEnumerable()));

    private static string Concept(string id) => Term.PathOf(id).FileName;

    private static string Source(string key) => $"{SourceRegister.Address.FileName}#{Uri.EscapeDataString(key)}";

    private static string Dispute(Reference dispute) => $"{dispute.Page.FileName}#{Uri.EscapeDataString(dispute.Fragment)}";

    private static IEnumerable<string> Strings(string text) => text.Length > 0 ? [text] : [];

    private static void Start(Utf8JsonWriter writer, string id, string? type)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", id);
        if (type is not null)
            writer.WriteString("@type", type);
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > 0)
            writer.WriteString(name, text);
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        if (texts.ToArray() is [_, ..] some)
            writer.WriteList(name, some);
    }
}
