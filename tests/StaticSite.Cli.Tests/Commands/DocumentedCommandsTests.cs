using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>What workflows run and what texts tell people to type is what the command line understands. Actions are read by
/// <see cref="Repository.WorkflowTests"/>.</summary>
public sealed partial class DocumentedCommandsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "../../.."));

    private static readonly CommandContext Nowhere = new(
        new Screen(new Pane(TextWriter.Null), new Pane(TextWriter.Null)), Root, new FakeTime(), AddedParts.None.Build);

    public static TheoryData<string> Commands { get; } = [.. Files()
        .SelectMany(file => Command().Matches(File.ReadAllText(file)))
        .Select(match => Variable().Replace(match.Groups["arguments"].Value, "https://example.org").Trim()).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void It_is_understood(string arguments) => Assert.Equal(
        [], CommandLine.Parse([.. Word().Matches(arguments).Select(word => word.Value.Trim('"'))], Nowhere).Errors.Select(error => error.Message));

    [Fact]
    public void The_workflow_checks_builds_and_compares()
    {
        string[] expected = ["check --format github", "build --output", "check --impact"];
        Assert.All(expected, start => Assert.Contains(Commands, command => command.Data.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_installed_but_what_was_looked_at()
    {
        foreach (var file in Files())
        {
            var text = File.ReadAllText(file);
            Assert.All(Npm().Matches(text), npm => Assert.Matches("^npm ci .*--ignore-scripts", npm.Value));
            Assert.DoesNotMatch(@"(curl|wget)[^\n]*[^|]\|[^|]", text);
        }

        var projects = File.ReadAllText(Path.Combine(Root, "StaticSite.sln"));
        foreach (Match project in Project().Matches(projects))
        {
            var folder = Path.GetDirectoryName(Path.Combine(Root, project.Groups[1].Value.Replace('\\', '/')))!;
            Assert.DoesNotContain("://", File.ReadAllText(Path.Combine(folder, "packages.lock.json")), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Files() =>
    [
        Path.Combine(Root, "README.md"),
        Path.Combine(Root, "netlify.toml"),
        Path.Combine(Root, ".vscode", "tasks.json"),
        Path.Combine(Root, ".ci", "run"),
        Path.Combine(Root, "src", "StaticSite.Cli", "NewSite", "Files", "README.md"),
        .. Directory.GetFiles(Path.Combine(Root, ".github"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}actions{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex(@"(?:--project src/StaticSite\.Cli[^\n`]*? -- |(?<=^|`)staticsite )(?<arguments>[^\n`>|#&]*?)(?: {2,}| \\$|$|[`>|#&]|"",)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$\{[^}]*\}|\$\w+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"npm (?:ci|i|install|add)\b[^\n]*")]
    private static partial Regex Npm();

    [GeneratedRegex(@"""([^""]+\.csproj)""")]
    private static partial Regex Project();
}
