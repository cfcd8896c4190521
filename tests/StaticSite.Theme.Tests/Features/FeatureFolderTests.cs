using System.Text.RegularExpressions;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Features;

/// <summary>A feature of the theme is one folder and one line.</summary>
public sealed partial class FeatureFolderTests
{
    private static readonly string[] Shared = ["Layout", "References", "Rendering"];
    private static readonly string Theme = Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme");
    private static readonly string Tests = Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Theme.Tests");
    private static readonly string Models = Path.Combine(RepositoryFolder.Root, "src", "StaticSite");

    [Theory]
    [InlineData("CodeBlocks"), InlineData("Disputes"), InlineData("Quiz"), InlineData("WhichWord")]
    public void Nothing_but_its_line_names_a_feature_that_can_be_taken_away(string feature)
    {
        var types = Files(Path.Combine(Models, feature)).Concat(Files(Path.Combine(Theme, feature)))
            .SelectMany(file => file.EndsWith(".razor", StringComparison.Ordinal)
                ? [Path.GetFileNameWithoutExtension(file)]
                : TypePattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(name => name != "_Imports")
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains($"{feature}Look", types);
        var names = new Regex($@"{Naming(feature)}|\b(?:{string.Join('|', types)})\b");

        Assert.Equal([$"RazorTheme.cs: {feature}.{feature}Look.Feature,"], Naming(Theme, names, feature));
        Assert.Matches($@"^Samples.cs: {feature}\.\w+\.All,$", Assert.Single(Naming(Tests, names, feature)));
    }

    [Fact]
    public void What_features_share_names_none_of_them()
    {
        var features = Directory.GetDirectories(Theme).Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj") && !Shared.Contains(name)).ToArray();
        Assert.Contains("Glossary", features);
        var names = new Regex(Naming(string.Join('|', features)));

        Assert.All(Naming(Theme, names, features), line => Assert.Matches(@"^RazorTheme.cs: (\w+)\.\1Look.Feature,$", line));
    }

    [Fact]
    public void No_two_files_have_one_name_since_a_preview_of_the_theme_reads_them_by_it() => Assert.Empty(
        Directory.EnumerateFiles(Theme, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js" && Path.GetRelativePath(Theme, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .GroupBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key));

    // A namespace, whole or as neighbors may name it.
    private static string Naming(string features) => $@"(?:StaticSite\.|Theme\.|(?<![\w.]))(?:{features})(?=[.;\r\n])(?!\.(?:css|js))";

    private static string[] Naming(string root, Regex names, params string[] except) =>
    [
        .. Files(root)
            .Select(file => (Path: file, Name: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !except.Contains(file.Name.Split('/')[0]))
            .SelectMany(file => File.ReadLines(file.Path).Select(line => line.Trim()).Where(line => names.IsMatch($"{line}\n")).Select(line => $"{file.Name}: {line}")),
    ];

    private static IEnumerable<string> Files(string root) => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
        .Where(file => Path.GetRelativePath(root, file).Replace('\\', '/').Split('/')[0] is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface) (\w+)\b(?= *[({:;<\r\n])")]
    private static partial Regex TypePattern();

    [Fact]
    public void Every_style_sheet_and_script_of_the_theme_is_published()
    {
        var asked = new HashSet<string>();
        _ = new RazorTheme(name => asked.Add(name) ? null : null);

        Assert.Equal([], Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Where(name => !asked.Contains(name)).Order(StringComparer.Ordinal));
    }
}
