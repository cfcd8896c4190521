using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticSite.Cli.Tests.Preview;

namespace StaticSite.Cli.Tests.Editors;

/// <summary>Visual Studio Code reads what the commands print and shows each finding at its line.</summary>
public sealed class ProblemMatcherTests : IDisposable
{
    private const string LooksLikeOne = "'x(3,4): error ABC1: y'";

    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\n")
        .With("input/articles/a.md", "---\ntitle: A\norder: first\n---\n[b](c.md) [[d] [[nothing]]\n")
        .With("input/glossary/kpo.md", "---\nterm: KPO\ndefinition: work.\n---\n")
        .With("input/glossary/lpo.md", "---\nterm: LPO\naliases: [KPO]\ndefinition: work\n---\n")
        .With("input/a strange (1,2) name.docx", "?")
        .With("input/articles/B c.md", "---\ntitle: x\n---\nWords\n")
        .WithLink("input/gone.md", "nowhere");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_finding_of_check_is_understood_and_nothing_else()
    {
        var lines = _folder.RunReal("check").Output.TrimEnd('\n').Split('\n');
        var matchers = Task("Check the texts")["problemMatcher"]!.AsArray();
        var understood = lines.Select(line => string.Join(' ', matchers.Select(matcher => Understand(matcher!, line)).OfType<string>())).ToArray();

        Assert.Equal("", understood[^1]);
        Assert.Contains("input/articles/a.md 3 8 error DATA013", understood);
        Assert.Contains("input/articles/a.md 5 11 warning GLO020", understood);
        Assert.Contains("input/glossary/lpo.md 3 11 error GLO003", understood);
        Assert.Contains("input/a strange (1,2) name.docx 1 1 error SITE002", understood);
        Assert.Contains("input/site.yml 1 1 info CONF002", understood);
        Assert.Contains("input/gone.md 1 1 error READ002", understood);
        Assert.All(understood[..^1], finding => Assert.Matches(@"^[^:]+ \d+ \d+ (error|warning|info) [A-Z]+\d+$", finding));
    }

    [Fact]
    public void The_tasks_of_a_new_site_are_ours_with_the_installed_program()
    {
        _folder.RunReal("new", "site", "b");
        Assert.Equal(
            File.ReadAllText(Path.Combine(StaticSite.Tests.RepositoryFolder.Root, ".vscode", "tasks.json"))
                .Replace("dotnet run --project src/StaticSite.Cli -- ", "staticsite ", StringComparison.Ordinal)
                .Replace("dotnet run --project src/StaticSite.Cli\"", "staticsite build\"", StringComparison.Ordinal),
            _folder.Read("b/.vscode/tasks.json"));
    }

    [Fact]
    public void What_an_author_wrote_is_not_taken_for_a_place() => Assert.Equal(
        "input/a.md 5 7 warning GLO010",
        Understand(Task("Preview while writing")["problemMatcher"]!, $"input/a.md(5,7): warning GLO010: {LooksLikeOne} is it."));

    [Fact]
    public async Task The_preview_tells_the_editor_when_findings_begin_and_end()
    {
        _folder.Without("input/gone.md");
        var matcher = Task("Preview while writing")["problemMatcher"]!;
        var (begins, ends) = (Pattern(matcher["background"]!["beginsPattern"]!), Pattern(matcher["background"]!["endsPattern"]!));
        await using var preview = await RunningPreview.StartAsync(_folder);
        var outcome = await preview.EndAsync();

        var findings = outcome.Error.TrimEnd('\n').Split('\n');
        Assert.Matches(begins, findings[0]);
        Assert.All(findings[1..], line => Assert.NotNull(Understand(matcher, line)));
        Assert.Matches(ends, outcome.Output.Split('\n')[0]);
        Assert.Matches(begins, "Nothing is left to be mended.");
        Assert.Matches(ends, "Rebuilt 12 pages, 1 term and 3 links in 0.1 s, with 1 warning");
        Assert.Matches(ends, "1 error. The browser shows the last good site.");
        Assert.Matches(ends, "Built 12 pages, 1 term and 3 links in 0.1 s, with 1 error. Drafts with errors are left out, and what leads to them.");
    }

    /// <summary>File, line, column, severity and code as the editor reads them; null if the line says nothing to it.</summary>
    private static string? Understand(JsonNode matcher, string line)
    {
        var pattern = matcher["pattern"]!;
        if (Regex.Match(line, Pattern(pattern["regexp"]!), RegexOptions.ECMAScript) is not { Success: true } match)
            return null;

        Assert.NotEqual("", Part("message"));
        var severity = pattern["severity"] is null ? matcher["severity"]!.GetValue<string>() : Part("severity");
        return $"{Part("file")} {Part("line")} {Part("column")} {severity} {Part("code")}";

        string Part(string name) => match.Groups[pattern[name]!.GetValue<int>()].Value;
    }

    private static string Pattern(JsonNode node) => node.GetValue<string>();

    private static JsonNode Task(string label, [CallerFilePath] string path = "")
    {
        var root = path[..path.IndexOf("tests", StringComparison.Ordinal)];
        var tasks = JsonNode.Parse(
            File.ReadAllText(Path.Combine(root, ".vscode", "tasks.json")),
            documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        return tasks["tasks"]!.AsArray().Single(task => task!["label"]!.GetValue<string>() == label)!;
    }
}
