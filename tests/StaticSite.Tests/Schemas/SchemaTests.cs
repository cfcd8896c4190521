using System.Text.Json.Nodes;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Tests.Schemas;

/// <summary>An editor offers what the reader takes, and marks what the reader would report.</summary>
public sealed class SchemaTests
{
    private static readonly IReadOnlyDictionary<string, string> Published = TestSite.Of(RealSite.Files).Publish();

    [Fact]
    public void A_schema_says_what_each_key_is_for_and_what_there_is_to_choose_from()
    {
        var schema = TestSite.Build("""
            === redirects.yml
            glossary/b.html: glossary/a.html
            === glossary/a.md
            ---
            term: a
            definition: thing
            ---
            """).Publish()["schemas/redirects.json"];

        Assert.Equal("""
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "title": "redirects",
              "description": "Old addresses and where their pages are now.",
              "type": "object",
              "additionalProperties": {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              }
            }

            """.ReplaceLineEndings("\n"), schema);
        Assert.Equal(
            RealSite.Files.Where(file => file.IsIn("glossary", ".md")).Select(file => file.Id).Order(StringComparer.Ordinal),
            Of("term")["definitions"]!["term"]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()));
        Assert.Equal(
            """{"description":"Ids of the terms to compare. Each becomes a column.","type":"array","items":{"anyOf":[{"$ref":"#/definitions/term"},{"type":"null"}]},"minItems":2}""",
            Of("comparison")["properties"]!["subjects"]!.ToJsonString());
    }

    [Fact]
    public void Who_types_a_label_is_offered_the_id_and_sees_what_it_stands_for()
    {
        var site = TestSite.Build("""
            === sources.yml
            sources:
              - key: iso
                title: Guidance
            === glossary/kpo.md
            ---
            term: knowledge process outsourcing
            abbreviation: KPO
            aliases: [expert work]
            definition: work
            ---
            """).Publish();

        Assert.Equal(
            """{"term":{"enum":["kpo"],"enumDescriptions":["knowledge process outsourcing (KPO)"],"defaultSnippets":["""
            + """{"label":"knowledge process outsourcing","description":"knowledge process outsourcing (KPO)","body":"kpo"},"""
            + """{"label":"KPO","description":"knowledge process outsourcing (KPO)","body":"kpo"},"""
            + """{"label":"expert work","description":"knowledge process outsourcing (KPO)","body":"kpo"}]},"source":{"enum":["iso"],"enumDescriptions":["Guidance"]}}""",
            JsonNode.Parse(site["schemas/term.json"])!["definitions"]!.ToJsonString());
    }

    [Fact]
    public void Every_real_file_keeps_to_its_schema()
    {
        var faults = new List<string>();
        foreach (var file in RealSite.Files)
            if (SiteBuilder.Create().Features.KindOf(file) is { Name: var name } && Read(file) is { } mapping)
                Check(mapping, Of(name), Of(name), faults);

        Assert.Equal([], faults);
    }

    [Theory]
    [InlineData("term", "titel: x", "titel")]
    [InlineData("term", "broader: [nonsense]", "nonsense")]
    [InlineData("article", "autolink: sometimes", "sometimes")]
    [InlineData("quiz", "questions: [{level: impossible}]", "impossible")]
    [InlineData("comparison", "criteria: [{cells: {bpo: {txt: x}}}]", "txt")]
    public void What_the_reader_would_report_is_no_part_of_it(string schema, string yaml, string fault)
    {
        var faults = new List<string>();
        Check(ReadYaml.Read(yaml, "x.yml", 1, new DiagnosticBag())!, Of(schema), Of(schema), faults);

        Assert.Equal([fault], faults);
    }

    private static JsonNode Of(string name) => JsonNode.Parse(Published[$"schemas/{name}.json"])!;

    private static YamlNode.Mapping? Read(SourceFile file)
    {
        var bag = new DiagnosticBag();
        var mapping = file.Name.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatter.Read(file, bag)?.Matter
            : ReadYaml.Read(DecodeText.Decode(file, bag)!, file.Path, 1, bag);
        Assert.Empty(bag.Found);
        return mapping;
    }

    /// <summary>As much of JSON Schema as ours use, over what people write: every key must be known, every word one of
    /// those to choose from.</summary>
    private static void Check(YamlNode node, JsonNode schema, JsonNode whole, List<string> faults)
    {
        schema = Resolve(schema, whole, node);
        switch (node)
        {
            case YamlNode.Mapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if ((schema["properties"]?[key.Text] ?? schema["additionalProperties"]) is JsonObject inner)
                        Check(value, inner, whole, faults);
                    else
                        faults.Add(key.Text);
                }

                break;
            case YamlNode.Sequence sequence:
                foreach (var item in sequence.Items)
                    Check(item, schema["items"]!, whole, faults);
                break;
            case YamlNode.Scalar { IsEmpty: false } scalar when schema["enum"] is JsonArray words &&
                !words.Any(word => word?.ToString() == scalar.Text):
                faults.Add(scalar.Text);
                break;
        }
    }

    private static string KindOf(JsonNode schema) =>
        schema["items"] is not null ? "list" : schema["additionalProperties"] is not null ? "mapping" : schema["anyOf"] is JsonArray any ? KindOf(any[0]!) : "text";

    private static string KindOf(YamlNode node) => node is YamlNode.Sequence ? "list" : node is YamlNode.Mapping ? "mapping" : "text";

    private static JsonNode Resolve(JsonNode schema, JsonNode whole, YamlNode node)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
                schema = whole["definitions"]![reference.GetValue<string>().Split('/')[^1]]!;
            else if (schema["allOf"] is JsonArray all)
                schema = all[0]!;
            else if (schema["anyOf"] is JsonArray any)
                schema = any.First(one => KindOf(one!) == KindOf(node))!;
            else
                return schema;
        }
    }
}
