using System.Text.Json;
using System.Text.Json.Nodes;

namespace StaticSite.Tests.Schemas;

/// <summary>What Visual Studio Code is told in <c>.vscode</c> is what the site publishes for it.</summary>
public sealed class EditorTests
{
    private static readonly IReadOnlyDictionary<string, string> Published = TestSite.Of(RealSite.Files).Publish();

    private static readonly Dictionary<string, JsonObject> Labels =
        JsonSerializer.Deserialize<Dictionary<string, JsonObject>>(Published["schemas/labels.code-snippets"])!;

    [Fact]
    public void Every_data_file_has_its_schema() => Assert.Equal(
        SiteBuilder.Create().Features.Files.Where(kind => kind.Files.EndsWith(".yml", StringComparison.Ordinal))
            .Select(kind => ($"output/schemas/{kind.Name}.json", $"input/{kind.Files}")),
        Read("settings.json")["yaml.schemas"]!.AsObject().Select(schema => (schema.Key, schema.Value!.GetValue<string>())));

    [Fact]
    public void Every_file_of_the_input_is_of_a_kind_or_published_as_it_is() => Assert.Equal(
        ["input/addresses.txt"],
        RealSite.Files.Where(file => SiteBuilder.Create().Features.KindOf(file) is null && Path.GetExtension(file.Name) is ".md" or ".yml" or ".txt").Select(file => file.Path));

    [Fact]
    public void Behind_two_brackets_every_id_and_label_is_offered()
    {
        var snippets = JsonNode.Parse(TestSite.Build("""
            === glossary/kpo.md
            ---
            term: knowledge process outsourcing
            abbreviation: KPO
            aliases: [expert work]
            cautious: [desk]
            deprecated: [brain farming]
            search: [kop]
            definition: work
            ---
            === glossary/lpo.md
            ---
            term: legal work
            cautious: [desk]
            definition: work
            ---
            """).Publish()["schemas/labels.code-snippets"])!.AsObject();

        Assert.Equal(
            [
                "[[kpo → [[kpo]]",
                "[[knowledge process outsourcing → [[knowledge process outsourcing]]",
                "[[KPO → [[KPO]]",
                "[[expert work → [[expert work]]",
                "[[desk → [[kpo|desk]]",
                "[[lpo → [[lpo]]",
                "[[legal work → [[legal work]]",
                "[[desk → [[lpo|desk]]",
            ],
            snippets.Select(snippet => $"{snippet.Value!["prefix"]} → {snippet.Value["body"]}"));
        Assert.Equal(
            """{"scope":"markdown","prefix":"[[KPO","body":"[[KPO]]","description":"knowledge process outsourcing (KPO)"}""",
            snippets["KPO (kpo)"]!.ToJsonString());
    }

    [Fact]
    public void Whatever_is_offered_links_a_term_of_the_site()
    {
        var links = string.Join("\n", Labels.Values.Select(snippet => $"- {snippet["body"]}"));
        var article = TestSite.File("articles/every-label.md", $"---\ntitle: Every label\n---\n{links}\n");

        Assert.True(Labels.Count > 300);
        Assert.Equal("", TestSite.Of([.. RealSite.Files, article]).Messages);
    }

    [Fact]
    public void The_task_that_learns_the_labels_puts_them_where_the_editor_looks()
    {
        var task = Read("tasks.json")["tasks"]!.AsArray().Single(task => task!["label"]!.GetValue<string>() == "Learn the labels")!;
        string[] commands = [task["command"]!.GetValue<string>(), task["windows"]!["command"]!.GetValue<string>().Replace('\\', '/')];

        Assert.All(commands, command => Assert.EndsWith(" output/schemas/labels.code-snippets .vscode/", command));
        Assert.Contains("/.vscode/labels.code-snippets\n", File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".gitignore")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_snippet_that_the_repository_keeps_is_none_that_the_site_publishes() =>
        Assert.Empty(Read("texts.code-snippets").AsObject().Select(snippet => snippet.Key).Intersect(Labels.Keys));

    private static JsonNode Read(string file) => JsonNode.Parse(
        File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".vscode", file)),
        documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
}
