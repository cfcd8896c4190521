using System.ComponentModel;
using System.Diagnostics;
using StaticSite.Cli.Git;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Git;

/// <summary>A site in a git repository of its own, with commits on days that the test chooses.</summary>
internal sealed class TestRepository : IDisposable
{
    public TestRepository()
    {
        Folder.With("input/site.yml", "title: T\nbase-url: https://example.org/\ndates: git\n");
        Git("init", "--quiet", "--initial-branch=main");
    }

    public TestFolder Folder { get; } = new();

    public void Dispose() => Folder.Dispose();

    public TestRepository With(string name, string text)
    {
        Folder.With(name, text);
        return this;
    }

    /// <summary>A term of one line, so that tests can say when it came to be what it is.</summary>
    public TestRepository WithTerm(string id, string definition, string more = "") =>
        With($"input/glossary/{id}.md", $"---\nterm: {id}\ndefinition: {definition}\n---\n{more}");

    /// <summary>Commits everything and returns the commit's id.</summary>
    /// <param name="day">Such as 2026-03-01. The commit is made at noon, two hours east of Greenwich.</param>
    public string Commit(string day)
    {
        Git("add", "--all");
        GitOn(day, "commit", "--quiet", "--allow-empty", "--message", "A change");
        return GitOn(day, "rev-parse", "HEAD").Trim();
    }

    public void Git(params string[] arguments) => GitOn("2026-01-01", arguments);

    /// <summary>Runs git as if it were some day, and returns what it says.</summary>
    public string GitOn(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment(day))
            start.Environment[name] = value;

        try
        {
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode == 0, git.StandardError.ReadToEnd());
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Git is not installed.");
            throw;
        }
    }

    // Nobody's own settings, and a name that is nobody's.
    private static Dictionary<string, string> Environment(string day) => new()
    {
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Test",
        ["GIT_AUTHOR_EMAIL"] = "test@example.org",
        ["GIT_AUTHOR_DATE"] = "2000-01-01T12:00:00+0200",
        ["GIT_COMMITTER_NAME"] = "Test",
        ["GIT_COMMITTER_EMAIL"] = "test@example.org",
        ["GIT_COMMITTER_DATE"] = $"{day}T12:00:00+0200",
    };
}
