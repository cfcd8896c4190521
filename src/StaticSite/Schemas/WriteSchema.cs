using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticSite.Data;
using StaticSite.Features;

namespace StaticSite.Schemas;

/// <summary>Writes a shape as JSON Schema (draft 7, which editors know best).</summary>
/// <param name="known">What there is to choose from on this site: ids of terms, keys of sources.</param>
internal sealed class WriteSchema(IReadOnlyDictionary<Holds, ImmutableArray<KnownWord>> known)
{
    // From Z to A, so that the longest list, which is that of the terms, is the first.
    private readonly SortedSet<Holds> _used = new(Comparer<Holds>.Create((one, other) => string.CompareOrdinal(other.Name, one.Name)));

    /// <param name="foreign">What the site says of keys that the shape does not have; null for nothing.</param>
    public byte[] Of(string title, Shape shape, ForeignKeys? foreign = null)
    {
        _used.Clear();
        var schema = Mapping(shape);
        if (foreign is not null)
            AddForeign(schema, shape, foreign);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        if (_used.Count > 0)
            schema["definitions"] = new JsonObject(_used.Select(holds => KeyValuePair.Create(holds.Name, (JsonNode?)Described(known[holds]))));
        return SchemaJson.Write(schema);
    }

    private void AddForeign(JsonObject schema, Shape shape, ForeignKeys foreign)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var (name, key) in foreign.ReadIn(shape))
        {
            properties[name] = Described(key);
            properties[name]!["description"] = $"Read as '{key.Name}'. {key.About}";
        }

        foreach (var name in foreign.IgnoredIn(shape))
            properties[name] = new JsonObject { ["description"] = "Passed over, as site.yml says." };
        if (foreign.AreHarmless)
            schema["additionalProperties"] = true;
    }

    private JsonObject Mapping(Shape shape)
    {
        var schema = new JsonObject { ["description"] = shape.About, ["type"] = "object" };
        if (shape.Own is { } own)
        {
            schema["additionalProperties"] = Value(own);
            if (known.ContainsKey(shape.OwnHolds))
                schema["propertyNames"] = Text(shape.OwnHolds, mayBeEmpty: false);
            return schema;
        }

        schema["properties"] = new JsonObject(shape.Keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Described(key))));
        if (shape.Keys.Any(key => key.IsRequired))
            schema["required"] = Words(shape.Keys.Where(key => key.IsRequired).Select(key => key.Name))["enum"]!.DeepClone();
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Described(Key key)
    {
        // Next to a reference, draft 7 reads nothing else, so such a schema stands below.
        var value = Value(key);
        if (value.ContainsKey("$ref"))
            value = new JsonObject { ["allOf"] = new JsonArray(value) };
        value.Remove("description");
        value.Insert(0, "description", key.About);
        return value;
    }

    private JsonObject Value(Key key) => key switch
    {
        TextKey text => Text(text.Holds, mayBeEmpty: !key.IsRequired),
        ListKey { Line: { } line } list => AnyOf(List(Text(list.Holds, mayBeEmpty: true), list.Least), Lines(list, line)),
        ListKey list => List(Text(list.Holds, mayBeEmpty: true), list.Least),
        ChoicesKey choices => List(Words(choices.Words), 0),
        ChoiceKey choice => Words([.. choice.Words, .. choice.IsRequired ? Array.Empty<string?>() : [null]]),
        DateKey => new JsonObject { ["type"] = Types("string", key.IsRequired ? "" : "null"), ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
        NumberKey => new JsonObject { ["type"] = Types("integer", "null"), ["minimum"] = 0 },
        EntriesKey entries => new JsonObject { ["type"] = Types("array", "null"), ["items"] = Mapping(entries.Entry) },
        GroupKey group => Mapping(group.Group),
        _ => throw new System.Diagnostics.UnreachableException($"No schema for {key.GetType().Name}."),
    };

    // Our reader takes every value for a text; to YAML, 2026 is a number.
    private JsonObject Text(Holds holds, bool mayBeEmpty)
    {
        if (known.ContainsKey(holds))
        {
            _used.Add(holds);
            var reference = new JsonObject { ["$ref"] = "#/definitions/" + holds.Name };
            return mayBeEmpty ? AnyOf(reference, new JsonObject { ["type"] = "null" }) : reference;
        }

        if (holds == Holds.Id)
            return new JsonObject { ["type"] = Types("string", "integer"), ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" };
        return holds == Holds.WebAddress
            ? new JsonObject { ["type"] = Types("string", mayBeEmpty ? "null" : ""), ["pattern"] = "^https?://" }
            : new JsonObject { ["type"] = Types("string", "number", "boolean", mayBeEmpty ? "null" : "") };
    }

    private JsonObject Lines(ListKey list, TextKey line)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = Described(line) };
        if (known.ContainsKey(list.Holds))
            schema["propertyNames"] = Text(list.Holds, mayBeEmpty: false);
        return schema;
    }

    // One text alone counts as a list of one.
    private static JsonObject List(JsonObject item, int least)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least == 0)
            return AnyOf(list, (JsonObject)item.DeepClone(), new JsonObject { ["type"] = "null" });

        list["minItems"] = least;
        return list;
    }

    private static JsonObject AnyOf(params JsonNode?[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    private static JsonObject Words(IEnumerable<string?> words) => new()
    {
        ["enum"] = new JsonArray([.. words.SelectMany(Spellings)]),
    };

    /// <summary>Words to choose from, with what they stand for. Who types another name of one is offered that one.</summary>
    private static JsonObject Described(ImmutableArray<KnownWord> known)
    {
        var schema = Words(known.Select(word => word.Word));
        if (known.Any(word => word.About.Length > 0))
            schema["enumDescriptions"] = new JsonArray([.. known.Select(word => JsonValue.Create(word.About))]);
        var others = known.SelectMany(word => word.OtherNames.Where(name => name != word.Word).Select(name => new JsonObject
        {
            ["label"] = name,
            ["description"] = word.About,
            ["body"] = word.Word,
        })).ToArray();
        if (others.Length > 0)
            schema["defaultSnippets"] = new JsonArray(others);
        return schema;
    }

    // 'true' is a text to us and none to YAML.
    private static IEnumerable<JsonNode?> Spellings(string? word) => word switch
    {
        "true" or "false" => [JsonValue.Create(word), JsonValue.Create(word == "true")],
        null => [null],
        _ => [JsonValue.Create(word)],
    };

    private static JsonArray Types(params string[] types) =>
        new([.. types.Where(type => type.Length > 0).Select(type => JsonValue.Create(type))]);
}
