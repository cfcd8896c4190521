using System.Text;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Exports;
using YamlDotNet.Serialization;

namespace StaticSite.Tests.Exports;

/// <summary>Reads each export back and compares it, fact by fact, with what the authors' files say. The files are read
/// here by another way than the generator's.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Texts =
        ["term", "abbreviation", "links", "category", "homonym", "reviewed", "plain", "definition", "formula", "example", "notes"];

    private static readonly string[] Lists =
        ["aliases", "forms", "cautious", "exact", "except", "only-in", "not-in", "search", "deprecated", "broader", "related", "confused-with", "differences", "disputes", "sources"];

    // A relation is written on one side and known on both.
    private static readonly string[] TwoSided = ["related", "confused-with"];

    private static readonly string[] SkosLabels = ["prefLabel", "altLabel", "hiddenLabel"];

    private const string Odd = """
        === site.yml
        title: Odd
        === glossary/plain.md
        ---
        term: plain
        definition: thing
        ---
        === glossary/odd.md
        ---
        term: 'odd "thing", said'
        abbreviation: O;T
        aliases: ['semi; colon', 'back\slash', 'both \; of them', 'größe <b>', '=1+1']
        forms: [odds]
        cautious: [odd, odds]
        exact: ['O;T', odd]
        except: ['odd; "one" out']
        links: ask
        only-in: [/glossary/, "/glossary"]
        not-in: glossary
        search: [what is odd?, ood]
        deprecated: [queer thing]
        category: 'Things, "odd" & other'
        broader: [plain]
        confused-with: {other: 'One: "odd"; the other is not, \a.', plain: }
        homonym: 'Also <even>, "not" odd.'
        reviewed: 2026-01-02
        disputes: [C-01]
        sources: [us]
        definition: '*odd* kind, with "quotes", commas; and [[plain|links]]'
        formula: odd ÷ all × 100
        example: 'Say "odd"; say [[plain]].'
        ---
        Notes, with "quotes",

        - a list;
        - and \backslashes\.
        === glossary/other.md
        ---
        term: other
        related: [plain]
        category: Things
        definition: other thing
        ---

        """ + SmallSite.Registers;

    public static TheoryData<string> Formats => ["json", "csv", "skos"];

    [Theory, MemberData(nameof(Formats))]
    public void The_real_glossary_comes_back_whole(string format) => Compare(RealSite.Files, format);

    [Theory, MemberData(nameof(Formats))]
    public void Odd_words_come_back_whole(string format) => Compare(TestSite.Files(Odd), format);

    [Fact]
    public void No_label_of_a_concept_is_of_two_kinds_for_SKOS()
    {
        foreach (var files in new[] { RealSite.Files, TestSite.Files(Odd) })
            foreach (var concept in Concepts(Publish(files)[ExportsPipeline.Skos.FileName]))
            {
                var labels = SkosLabels.SelectMany(kind => Values(concept, kind)).ToArray();
                Assert.Equal(labels.Distinct(), labels);
            }
    }

    private static void Compare(IReadOnlyList<SourceFile> files, string format)
    {
        var site = Publish(files);
        var expected = Lines(FromFiles(files));
        Assert.True(expected.Length > 2 * 10);
        Assert.Equal(expected, Lines(format switch
        {
            "json" => FromJson(site[ExportsPipeline.Json.FileName]),
            "csv" => FromCsv(site[ExportsPipeline.Csv.FileName]),
            _ => FromSkos(site[ExportsPipeline.Skos.FileName]),
        }));
    }

    private static IReadOnlyDictionary<string, string> Publish(IReadOnlyList<SourceFile> files)
    {
        var site = TestSite.Of(files);
        Assert.DoesNotContain(" error ", site.Messages);
        return site.Publish();
    }

    private static string[] Lines(IEnumerable<(string Term, string Key, string Value)> facts) =>
        [.. facts.Where(fact => fact.Value.Length > 0).Select(fact => $"{fact.Term} {fact.Key}: {fact.Value}").Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string, string, string)> FromFiles(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.IsIn("glossary", ".md")))
        {
            var parts = (Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n") + "\n").Split("---\n", 3);
            var matter = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object?>>(parts[1]);
            yield return (file.Id, "notes", parts[2].Trim());
            foreach (var (key, value) in matter)
            {
                if (value is Dictionary<object, object> lines)
                {
                    foreach (var (other, line) in lines.Select(line => ((string)line.Key, line.Value as string)))
                        foreach (var (one, two) in new[] { (file.Id, other), (other, file.Id) })
                        {
                            yield return (one, key, two);
                            yield return (one, "differences", line is { Length: > 0 } ? $"{two}: {line}" : "");
                        }

                    continue;
                }

                foreach (var text in value is List<object> list ? list.Select(item => (string)item) : [(string?)value ?? ""])
                {
                    yield return (file.Id, key, text);
                    if (TwoSided.Contains(key))
                        yield return (text, key, file.Id);
                }
            }
        }
    }

    private static IEnumerable<(string, string, string)> FromJson(string json)
    {
        foreach (var term in JsonDocument.Parse(json).RootElement.GetProperty("terms").EnumerateArray())
        {
            var id = term.GetProperty("id").GetString()!;
            foreach (var key in Texts)
                yield return (id, key, term.GetProperty(key).GetString()!);
            foreach (var key in Lists)
                foreach (var text in Items(term.GetProperty(key)))
                    yield return (id, key, text);
        }
    }

    private static IEnumerable<string> Items(JsonElement items) => items.ValueKind == JsonValueKind.Object
        ? items.EnumerateObject().Select(item => $"{item.Name}: {item.Value.GetString()}")
        : items.EnumerateArray().Select(item => item.GetString()!);

    private static IEnumerable<(string, string, string)> FromCsv(string csv)
    {
        var rows = Csv.Rows(csv).ToArray();
        foreach (var row in rows.Skip(1))
        {
            Assert.Equal(rows[0].Count, row.Count);
            var cells = rows[0].Zip(row.Select(Csv.Text)).ToDictionary(cell => cell.First, cell => cell.Second);
            foreach (var key in Texts)
                yield return (cells["id"], key, cells[key]);
            foreach (var key in Lists)
                foreach (var text in Csv.Items(cells[key]))
                    yield return (cells["id"], key, text);
        }
    }

    private static IEnumerable<(string, string, string)> FromSkos(string json)
    {
        var own = new Dictionary<string, string>
        {
            ["term"] = "prefLabel",
            ["homonym"] = "scopeNote",
            ["notes"] = "note",
            ["aliases"] = "alias",
            ["forms"] = "form",
            ["differences"] = "difference",
            ["disputes"] = "dispute",
            ["sources"] = "source",
        };
        var graph = JsonDocument.Parse(json).RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        var names = graph.ToDictionary(node => node.GetProperty("@id").GetString()!, node =>
            node.TryGetProperty("notation", out var id) || node.TryGetProperty("identifier", out id) ? id.GetString()! : "");
        foreach (var concept in Concepts(json))
            foreach (var key in Texts.Concat(Lists))
                foreach (var value in Values(concept, own.GetValueOrDefault(key, key)))
                    yield return (concept.GetProperty("notation").GetString()!, key, names.GetValueOrDefault(value, value));
        foreach (var category in graph.Where(node => Values(node, "@type").Contains("skos:Collection")))
            foreach (var member in Values(category, "member"))
                yield return (names[member], "category", category.GetProperty("prefLabel").GetString()!);
    }

    private static IEnumerable<JsonElement> Concepts(string skos) => JsonDocument.Parse(skos).RootElement
        .GetProperty("@graph").EnumerateArray().Where(node => Values(node, "@type").Contains("skos:Concept"));

    private static IEnumerable<string> Values(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];
    }
}
