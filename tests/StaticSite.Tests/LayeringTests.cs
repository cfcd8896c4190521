using System.Text.RegularExpressions;

namespace StaticSite.Tests;

/// <summary>Arrows go one way. A new one is a decision: it is added here and in src/ARCHITECTURE.md.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Shared = ["Data", "Features", "History", "Localization", "Markdown", "Pages", "Settings"];

    /// <summary>What each room of src/StaticSite may name besides the engine and itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Data"] = [],
        ["History"] = [],
        ["Markdown"] = ["Data", "Localization"],
        ["Localization"] = ["Data", "Settings"],
        ["Pages"] = ["Localization", "Markdown"],
        ["Settings"] = ["Data"],
        ["Features"] = ["Data", "History", "Localization", "Markdown", "Pages", "Settings"],
        ["Addresses"] = [.. Shared, "Glossary"],
        ["Alerts"] = ["Features", "Markdown"],
        ["Articles"] = [.. Shared, "Glossary", "TextPages"],
        ["Assets"] = ["Features", "Pages"],
        ["Authoring"] = [.. Shared, "Glossary"],
        ["Branding"] = ["Colors", "Data", "Features", "Glossary", "Localization", "Markdown", "Pages", "Settings"],
        ["CodeBlocks"] = ["Features", "Markdown"],
        ["Colors"] = [],
        ["Comparisons"] = [.. Shared, "Glossary"],
        ["Details"] = ["Features", "Markdown"],
        ["Disputes"] = Shared,
        ["Exports"] = [.. Shared, "Glossary", "Sources"],
        ["Feeds"] = Shared,
        ["Glossary"] = Shared,
        ["Hosting"] = ["Features", "Pages", "Settings"],
        ["Import"] = ["Data", "Glossary", "Markdown", "Settings", "StaticFiles"],
        ["Includes"] = ["Data", "Features", "Markdown"],
        ["Navigation"] = [.. Shared, "Glossary", "TextPages"],
        ["Quiz"] = [.. Shared, "Glossary"],
        ["Schemas"] = ["Data", "Features", "Glossary"],
        ["Search"] = [.. Shared, "Glossary"],
        ["Sources"] = Shared,
        ["SpokenAnswers"] = ["Features", "Markdown"],
        ["StandalonePages"] = ["Data", "Features", "Localization", "Markdown", "Pages", "Settings", "TextPages"],
        ["StaticFiles"] = ["Data", "Features", "Markdown", "Settings"],
        ["StructuredData"] = ["Features", "Pages"],
        ["TextPages"] = ["Data", "Glossary", "Markdown", "Settings"],
        ["Tabs"] = ["Features", "Markdown"],
        ["WhichWord"] = [.. Shared, "Glossary"],
    };

    [Fact]
    public void A_room_names_only_the_rooms_that_it_may()
    {
        var features = Path.Combine(RepositoryFolder.Root, "src", "StaticSite");
        var arrows = Rooms(features)
            .SelectMany(room => Named(Path.Combine(features, room)).Select(named => (room, named)))
            .Where(arrow => arrow.named != arrow.room && !Allowed.GetValueOrDefault(arrow.room, []).Contains(arrow.named))
            .Select(arrow => $"{arrow.room} → {arrow.named}");

        Assert.Equal([], arrows);
    }

    [Fact]
    public void Every_room_has_its_arrows_listed_here() =>
        Assert.Equal(Rooms(Path.Combine(RepositoryFolder.Root, "src", "StaticSite")), Allowed.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void An_arrow_that_nothing_needs_is_not_listed_here()
    {
        var features = Path.Combine(RepositoryFolder.Root, "src", "StaticSite");
        var spare = Allowed.Where(room => room.Value != Shared)
            .SelectMany(room => room.Value.Except(Shared).Except(Named(Path.Combine(features, room.Key))).Select(named => $"{room.Key} → {named}"));

        Assert.Equal([], spare);
    }

    [Theory]
    [InlineData("CodeBlocks")]
    [InlineData("Alerts")]
    [InlineData("Branding")]
    [InlineData("Disputes")]
    [InlineData("Includes")]
    [InlineData("Tabs")]
    [InlineData("Quiz")]
    [InlineData("StandalonePages")]
    [InlineData("WhichWord")]
    public void A_feature_is_named_in_its_folder_and_where_features_are_listed(string feature)
    {
        var source = Path.Combine(RepositoryFolder.Root, "src");
        var name = new Regex($@"(?<![\w.])(?:StaticSite\.)?{feature}(?:Feature|Pipeline)?\.(?=[A-Z])|using StaticSite\.{feature}\b");
        var naming = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.StartsWith($"StaticSite/{feature}/", StringComparison.Ordinal))
            .Where(file => name.IsMatch(File.ReadAllText(Path.Combine(source, file))));

        Assert.Equal(["StaticSite/AllFeatures.cs"], naming);
    }

    [Theory]
    [InlineData("src/StaticSite.Engine", "")]
    [InlineData("src/StaticSite", "CsvHelper, Markdig, TextMateSharp.Grammars, YamlDotNet, ../StaticSite.Engine/StaticSite.Engine.csproj")]
    [InlineData("src/StaticSite.Disk", "../StaticSite/StaticSite.csproj")]
    [InlineData("theme/StaticSite.Theme", "Acornima, Jint, Microsoft.AspNetCore.App, ../../src/StaticSite/StaticSite.csproj")]
    [InlineData("src/StaticSite.Statiq", "Statiq.App, Statiq.Web, ../StaticSite.Disk/StaticSite.Disk.csproj, ../../theme/StaticSite.Theme/StaticSite.Theme.csproj")]
    public void A_project_refers_to_nothing_but(string folder, string expected)
    {
        var project = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, folder), "*.csproj").Single();
        var references = ReferencePattern().Matches(File.ReadAllText(project)).Select(match => match.Groups[1].Value);

        Assert.Equal(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            references.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rooms(string features) => Directory.GetDirectories(features)
        .Select(folder => Path.GetFileName(folder))
        .Where(name => name is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Named(string room) => Directory
        .EnumerateFiles(room, "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => NamePattern().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups[1].Value)
        .Where(Allowed.ContainsKey)
        .Distinct();

    // A whole name, or one that starts at a room's own name as C# lets neighbors do.
    [GeneratedRegex(@"(?:using StaticSite\.|StaticSite\.|(?<![\w.""'])(?=[A-Z]\w+\.[A-Z]))(\w+)(?=[.;])")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"(?:Package|Project|Framework)Reference Include=""([^""]+)""")]
    private static partial Regex ReferencePattern();
}
