using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>The page for contributors shows what works: whoever copies its examples has no fault.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Page =
        File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".github", "CONTRIBUTING.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_examples_can_be_added_to_this_site_as_they_are()
    {
        var site = RealSite.Files.ToDictionary(file => file.Name, file => file, StringComparer.Ordinal);
        var examples = Examples().ToArray();
        Assert.Equal(["glossary/warm-transfer.md", "comparisons/bpo-vs-kpo.yml", "articles/warm-or-cold-transfer.md", "sources.yml", "disputes.yml"],
            examples.Select(example => example.File));

        foreach (var (file, text) in examples)
            site[file] = new SourceFile("input", file, Encoding.UTF8.GetBytes(
                site.TryGetValue(file, out var present) ? Insert(text, Encoding.UTF8.GetString(present.Bytes.Span)) : text));

        Assert.Equal("", TestSite.Of(site.Values).Messages);
    }

    [Fact]
    public void The_rename_that_it_shows_can_be_made()
    {
        var shown = Rename().Match(Page);
        var renamed = RenameEntry.Rename([.. RealSite.Files], SiteBuilder.Create().Features,
            (files, options) => SiteBuilder.Create(options).Build(files, new BareTheme()), shown.Groups[1].Value, shown.Groups[2].Value);

        Assert.NotEmpty(renamed.Changes);
    }

    [Theory]
    [InlineData("Add a term", "=== glossary/a.md\n---\nterm: a\ndefinition: thing\nx: y\n---\n")]
    [InlineData("Add a source", "=== sources.yml\nsources:\n  - key: a\n    title: A\n    x: y\n")]
    [InlineData("Change the look", "=== site.yml\ntitle: A\nx: y\n")]
    public void It_explains_keys_that_exist(string section, string withUnknownKey)
    {
        var message = TestSite.Build(withUnknownKey).Messages;
        var known = KnownKeys().Match(message).Groups[1].Value.Split(", ");
        var explained = Explained(section, Key()).ToArray();

        Assert.True(explained.Length >= 4, message);
        Assert.Equal([], explained.Except(known));
    }

    [Fact]
    public void The_tasks_that_it_names_are_those_of_the_editor() => Assert.Equal(
        [.. Explained("In Visual Studio Code", TaskRow()).Order(StringComparer.Ordinal)],
        Label().Matches(File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".vscode", "tasks.json")))
            .Select(label => label.Groups[1].Value).Where(label => label != "Build the site").Order(StringComparer.Ordinal));

    [Fact]
    public void The_files_and_folders_that_it_names_exist_or_are_its_examples()
    {
        var examples = Examples().Select(example => $"input/{example.File}").ToHashSet(StringComparer.Ordinal);
        var named = NamedPath().Matches(Page).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal([], named.Where(path => !examples.Contains(path) && !Path.Exists(Path.Combine(RepositoryFolder.Root, path))));
    }

    // An example belongs to the file that was named last before it.
    private static IEnumerable<(string File, string Text)> Examples() => Fence().Matches(Page).Select(fence => (
        NamedPath().Matches(Page[..fence.Index]).Last().Groups[1].Value["input/".Length..],
        fence.Groups[1].Value));

    private static IEnumerable<string> Explained(string section, Regex named) =>
        named.Matches(SectionOf(section)).Select(match => match.Groups[1].Value);

    private static string Insert(string entry, string file) => ListStart().Replace(file, list => list.Value + entry, 1);

    private static string SectionOf(string heading) =>
        Page.Split("\n## ").Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    [GeneratedRegex(@"^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\b(input/[a-z0-9./-]*[a-z0-9/])")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"^(?:criteria|sources|disputes):\r?\n", RegexOptions.Multiline)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"\*\*([a-z][a-z-]+)\*\*")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\| (?!Task |-)([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex TaskRow();

    [GeneratedRegex(@"-- rename ""([^""]+)"" ""([^""]+)""")]
    private static partial Regex Rename();

    [GeneratedRegex(@"""label"": ""([^""]+)""")]
    private static partial Regex Label();

    [GeneratedRegex(@"Known keys: (.*)\.$", RegexOptions.Multiline)]
    private static partial Regex KnownKeys();
}
