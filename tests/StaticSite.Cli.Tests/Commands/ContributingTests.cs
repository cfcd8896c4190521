using StaticSite.Tests;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>The page for contributors and the README name commands that exist.</summary>
public sealed class ContributingTests
{
    private const string Program = "dotnet run --project src/StaticSite.Cli -- ";

    [Theory]
    [InlineData(".github/CONTRIBUTING.md")]
    [InlineData("README.md")]
    public void Its_commands_exist(string page)
    {
        using var folder = new TestFolder();
        var listed = folder.Run("--help").Output.Split('\n').SkipWhile(line => !line.StartsWith("Commands:", StringComparison.Ordinal))
            .Skip(1).TakeWhile(line => line.Trim().Length > 0).Select(FirstWord);
        var named = File.ReadLines(Path.Combine(RepositoryFolder.Root, page))
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal))
            .Select(line => FirstWord(line[Program.Length..]))
            .Where(word => !word.StartsWith('-'))
            .ToArray();

        Assert.NotEmpty(named);
        Assert.Equal([], named.Except(listed));
    }

    private static string FirstWord(string line) => line.Trim().Split(' ')[0];
}
