using System.Reflection;
using System.Text.RegularExpressions;
using StaticSite.Tests;

namespace StaticSite.Cli.Tests;

/// <summary>In every project, namespaces build on each other one way, whether or not a line names the neighbor; and a type's
/// name stands for one thing in all of them.</summary>
public sealed partial class NamespaceTests
{
    private static readonly string[] Projects =
        ["src/StaticSite.Engine", "src/StaticSite", "src/StaticSite.Disk", "src/StaticSite.Cli", "src/StaticSite.Statiq", "theme/StaticSite.Theme"];

    [Theory]
    [InlineData("StaticSite.Engine")]
    [InlineData("StaticSite")]
    [InlineData("StaticSite.Disk")]
    [InlineData("StaticSite.Cli")]
    [InlineData("StaticSite.Theme")]
    public void No_two_namespaces_wait_for_each_other(string project)
    {
        var arrows = ReadArrows.Between(Assembly.Load(project))
            .Where(arrow => arrow.From.StartsWith("StaticSite", StringComparison.Ordinal) && arrow.To.StartsWith("StaticSite", StringComparison.Ordinal))
            .ToLookup(arrow => arrow.From, arrow => arrow.To);

        var circles = arrows
            .SelectMany(from => from.Distinct().Where(to => Reached(to, arrows).Contains(from.Key)).Select(to => $"{from.Key} → {to}"))
            .Order(StringComparer.Ordinal).ToArray();

        Assert.True(circles.Length == 0, string.Join('\n', circles));
    }

    [Fact]
    public void A_type_name_stands_for_one_thing()
    {
        var declared = Projects
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => TypePattern().Matches(File.ReadAllText(file)).Select(match => (Name: match.Groups[1].Value, File: file)))
            .ToArray();

        // A type of several arities stands in one file, or its shapes beside each other.
        var twice = declared.GroupBy(type => type.Name)
            .Where(type => type.Select(one => Path.GetDirectoryName(one.File)).Distinct().Count() > 1)
            .Select(type => type.Key);

        Assert.True(declared.Length > 500);
        Assert.Equal([], twice);
    }

    private static HashSet<string> Reached(string start, ILookup<string, string> arrows)
    {
        var reached = new HashSet<string>();
        var open = new Queue<string>(arrows[start]);
        while (open.TryDequeue(out var next))
            if (reached.Add(next))
                foreach (var further in arrows[next])
                    open.Enqueue(further);
        return reached;
    }

    [GeneratedRegex(@"^(?:public |internal )(?:sealed |static |abstract |readonly |partial |ref )*(?:class|record struct|record|struct|enum|interface|delegate [\w<>]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypePattern();
}
