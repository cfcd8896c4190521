using System.Text.RegularExpressions;

namespace StaticSite.Tests;

/// <summary>What the project's own documents promise is held by tests that exist.</summary>
public sealed partial class PromiseTests
{
    private static readonly string[] Tests =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "tests"), "*Test*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFolder.Root, file).Replace('\\', '/')),
    ];

    [Theory]
    [InlineData("src/ARCHITECTURE.md", "| Invariant | Test |")]
    [InlineData(".github/SECURITY.md", "| If | Then | Test |")]
    public void Every_test_that_it_names_exists_and_every_row_names_something(string page, string head)
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFolder.Root, page)).SkipWhile(line => line != head).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[^2]).Where(holders => holders.Trim().Length > 0).ToArray();
        Assert.InRange(rows.Length, 20, 100);

        foreach (var holders in rows)
        {
            Assert.Contains('`', holders);
            var files = NamedTest().Matches(holders).Select(name => FilesOf(name.Groups[1].Value)).ToArray();
            Assert.All(files, found => Assert.True(found.Length > 0, $"{page} names a test that is not there:{holders}"));
            if (holders.Contains("in a browser", StringComparison.Ordinal))
                Assert.Contains(files.SelectMany(found => found), file => file.StartsWith("tests/StaticSite.BrowserTests/", StringComparison.Ordinal));
        }
    }

    // An ellipsis stands for whatever the tests of a room are about.
    private static string[] FilesOf(string name)
    {
        var pattern = new Regex($"/{name.Replace("…", "[A-Za-z]+", StringComparison.Ordinal)}\\.cs$");
        return [.. Tests.Where(file => pattern.IsMatch(file))];
    }

    [GeneratedRegex("`([A-Za-z…]+Tests?)`")]
    private static partial Regex NamedTest();
}
