using System.Text.RegularExpressions;
using StaticSite.Cli.Commands;
using StaticSite.Cli.NewSite;
using StaticSite.Cli.Terminal;
using StaticSite.Tests;
using YamlDotNet.RepresentationModel;

namespace StaticSite.Cli.Tests.Repository;

/// <summary>What GitHub runs of this repository, and of a new site, may do no more than it must, and runs what there is.</summary>
public sealed partial class WorkflowTests
{
    private const string NewSite = "new site: ";
    private const string Read = "contents: read";

    private static readonly string Root = RepositoryFolder.Root;

    private static readonly CommandContext Nowhere = new(
        new Screen(new Pane(TextWriter.Null), new Pane(TextWriter.Null)), Root, new FakeTime(), AddedParts.None.Build);

    private static readonly (string Path, string Text)[] NewFiles =
        [.. new ComposeSite("A", AccentColor.Usual, "en", "1.0.0", new DateOnly(2026, 11, 21)).Files()];

    private static Dictionary<string, string> Texts { get; } = Directory
        .GetFiles(Path.Combine(Root, ".github"), "*.yml", SearchOption.AllDirectories)
        .Where(file => !file.Contains("ISSUE_TEMPLATE", StringComparison.Ordinal))
        .Select(file => (Name: Path.GetRelativePath(Root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
        .Concat(NewFiles
            .Where(file => file.Path.StartsWith(".github/", StringComparison.Ordinal)).Select(file => (Name: NewSite + file.Path, file.Text)))
        .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);

    public static TheoryData<string> Workflows { get; } = [.. Texts.Keys.Where(name => name.Contains("/workflows/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All { get; } = [.. Texts.Keys.Where(name => !name.EndsWith("dependabot.yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_what_a_project_needs() => Assert.Equal(
        [
            ".github/actions/site/action.yml", ".github/dependabot.yml",
            ".github/workflows/check.yml", ".github/workflows/pages.yml", ".github/workflows/release.yml",
            "new site: .github/workflows/publish.yml",
        ],
        Texts.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_read_and_a_job_no_more_than_it_is_for(string name)
    {
        var workflow = Parse(name);
        Assert.Equal(Read, InLine(workflow["permissions"]));

        var more = Jobs(workflow).Where(job => job.Value.Children.ContainsKey("permissions"))
            .ToDictionary(job => job.Key, job => InLine(job.Value["permissions"]), StringComparer.Ordinal);
        Assert.Equal(Path.GetFileName(name) switch
        {
            "check.yml" => [],
            "pages.yml" or "publish.yml" => new() { ["build"] = "contents: read, pages: read", ["publish"] = "pages: write, id-token: write" },
            "release.yml" => new() { ["release"] = "contents: write" },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Say here what its jobs may do."),
        }, more);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_a_stranger_sent_runs_without_a_right_to_write(string name)
    {
        var (workflow, text) = (Parse(name), Texts[name]);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        if (!((YamlMappingNode)workflow["on"]).Children.ContainsKey("pull_request"))
            return;

        foreach (var (job, steps) in Jobs(workflow))
            if (steps.Children.TryGetValue("permissions", out var permissions) && InLine(permissions).Contains("write", StringComparison.Ordinal))
                Assert.True($"{steps["if"]}" == "github.event_name != 'pull_request'", $"{name}: {job}");
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_job_goes_on_for_ever(string name) => Assert.All(
        Jobs(Parse(name)), job => Assert.InRange(int.Parse($"{job.Value["timeout-minutes"]}", System.Globalization.CultureInfo.InvariantCulture), 1, 60));

    [Theory]
    [MemberData(nameof(All))]
    public void Actions_of_others_are_named_by_a_commit_and_those_of_ours_exist(string name)
    {
        foreach (var step in Steps(Parse(name)).Where(step => step.Children.ContainsKey("uses")))
        {
            var used = $"{step["uses"]}";
            if (used.StartsWith("./", StringComparison.Ordinal))
                Assert.True(File.Exists(Path.Combine(Root, used, "action.yml")), used);
            else
                Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40}$", used);
            if (used.StartsWith("actions/checkout@", StringComparison.Ordinal))
                Assert.Equal("false", $"{((YamlMappingNode)step["with"])["persist-credentials"]}");
        }

        // The comment says to people which version that is.
        Assert.All(Uses().Matches(Texts[name]), use => Assert.Matches(@"@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\./", use.Groups[1].Value));
    }

    [Fact]
    public void An_action_is_the_same_everywhere() => Assert.All(
        Texts.Values.SelectMany(text => Uses().Matches(text)).Select(use => use.Groups[1].Value.Split('@')).GroupBy(use => use[0], StringComparer.Ordinal),
        uses => Assert.Single(uses.Select(use => use[^1]).Distinct(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(All))]
    public void What_comes_from_outside_becomes_a_variable_and_no_part_of_a_script(string name) => Assert.All(
        Scripts(Parse(name)), script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Scripts_name_files_that_exist(string name) => Assert.All(
        Scripts(Parse(name)).SelectMany(script => OwnPath().Matches(script)).Select(path => path.Value),
        path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));

    [Theory]
    [MemberData(nameof(All))]
    public void Scripts_type_commands_that_exist(string name)
    {
        var typed = Scripts(Parse(name)).SelectMany(TypedIn).ToArray();
        Assert.All(typed, IsUnderstood);
        Assert.Equal(name.EndsWith("pages.yml", StringComparison.Ordinal), typed.Length == 0);
    }

    [Fact]
    public void Netlify_publishes_a_new_site_by_commands_that_exist()
    {
        var typed = TypedIn(NewFiles.Single(file => file.Path == "netlify.toml").Text).ToArray();
        Assert.Equal(["build --base-url \"$URL\"", "build --base-url \"$DEPLOY_PRIME_URL\" --noindex"], typed);
        Assert.All(typed, IsUnderstood);
    }

    [Fact]
    public void Pull_requests_bring_newer_packages_for_all_that_names_versions()
    {
        var updates = ((YamlSequenceNode)Parse(".github/dependabot.yml")["updates"]).Cast<YamlMappingNode>()
            .ToDictionary(update => $"{update["package-ecosystem"]}", update => ((YamlSequenceNode)update["directories"]).Select(folder => $"{folder}").ToArray(), StringComparer.Ordinal);

        Assert.Equal(Holding("Directory.Packages.props", "src", "theme", "tests"), updates["nuget"].Order(StringComparer.Ordinal));
        Assert.Equal(["/", .. Holding("action.yml", ".github")], updates["github-actions"]);
        Assert.Equal(Holding("package-lock.json", ".ci"), updates["npm"]);
    }

    private static IEnumerable<string> TypedIn(string script) => Typed().Matches(script).Select(match => match.Groups[1].Value);

    private static void IsUnderstood(string line) => Assert.Empty(CommandLine.Parse(
        [.. Word().Matches(Optional().Replace(line, "$1")).Select(word => Variable().Replace(word.Value.Trim('"'), "https://example.org"))],
        Nowhere).Errors.Select(error => $"{line}: {error.Message}"));

    private static string[] Holding(string file, params string[] below) => [.. below
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), file, SearchOption.AllDirectories))
        .Where(found => !found.Contains("node_modules", StringComparison.Ordinal) && !found.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(found => "/" + Path.GetRelativePath(Root, Path.GetDirectoryName(found)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static YamlMappingNode Parse(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Texts[name]));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow["jobs"]).Children.Select(job => KeyValuePair.Create($"{job.Key}", (YamlMappingNode)job.Value));

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode file) => (file.Children.TryGetValue("runs", out var runs)
        ? [(YamlMappingNode)runs]
        : Jobs(file).Select(job => job.Value)).SelectMany(job => ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>());

    private static IEnumerable<string> Scripts(YamlMappingNode file) =>
        Steps(file).Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}");

    private static string InLine(YamlNode mapping) =>
        string.Join(", ", ((YamlMappingNode)mapping).Children.Select(pair => $"{pair.Key}: {pair.Value}"));

    [GeneratedRegex(@"uses: ([^\n]+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"(?<![\w$""/.-])(?:src|theme|tests|input|\.ci|\.github)/[\w./-]*\w")]
    private static partial Regex OwnPath();

    [GeneratedRegex(@"(?:--project src/StaticSite\.Cli[^\n]*? -- |dotnet staticsite |/staticsite"" )([^\n>|#&]*)")]
    private static partial Regex Typed();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Word();

    // What a variable adds if it is there: ${ADDRESS:+--base-url "$ADDRESS"}.
    [GeneratedRegex(@"\$\{\w+:\+([^}]*)\}")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\$\{[^}]*\}|\$\w+")]
    private static partial Regex Variable();
}
