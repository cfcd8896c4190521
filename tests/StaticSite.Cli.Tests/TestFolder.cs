using System.Diagnostics;
using System.Text;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests;

/// <summary>A folder of its own for one test, with a name that has a space and letters beyond ASCII.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly string Temporary = RealPath.Of(Path.GetTempPath());

    public string Root { get; } = Directory.CreateDirectory(
        Path.Combine(Temporary, $"Ein Ort für Tests {Guid.NewGuid():N}")).FullName;

    /// <summary>Cancelled while a page that says '!stop' is rendered.</summary>
    public CancellationTokenSource Stop { get; } = new();

    /// <summary>Where the program says that it lies.</summary>
    public string ProgramFolder { get; set; } = AppContext.BaseDirectory;

    public string Path_(string name) => Path.GetFullPath(name, Root);

    public TestFolder With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path_(name))!);
        File.WriteAllText(Path_(name), text);
        return this;
    }

    public TestFolder Without(string name)
    {
        File.Delete(Path_(name));
        return this;
    }

    public TestFolder WithLink(string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path_(name))!);
        File.CreateSymbolicLink(Path_(name), target);
        return this;
    }

    /// <summary>A named pipe, into which nobody writes.</summary>
    public TestFolder WithPipe(string name)
    {
        using var make = Process.Start("mkfifo", [Path_(name)]);
        make.WaitForExit();
        return this;
    }

    public string Read(string name) => File.ReadAllText(Path_(name));

    /// <summary>Every file below a folder with what it says, a line each. Our own marker is left out.</summary>
    public string Tree(string folder)
    {
        var tree = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path_(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path_(folder), file).Replace('\\', '/'))
            .Where(file => file != Marker.Name)
            .Order(StringComparer.Ordinal))
            tree.Append(file).Append(": ").Append(Read(Path.Combine(folder, file))).Append('\n');
        return tree.ToString();
    }

    /// <summary>The names of what lies in the folder itself.</summary>
    public string[] Names() =>
        [.. Directory.GetFileSystemEntries(Root).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    /// <summary>The folder a build is working in.</summary>
    public string Staging() => Assert.Single(Names(), name => name.StartsWith(".output-new-", StringComparison.Ordinal));

    /// <summary>Runs the command in this folder, as somebody would type it there.</summary>
    public Outcome Run(params string[] args) => RunIn(".", args);

    public Outcome RunIn(string current, params string[] args) => RunIn(current, new FakeSite(Stop).Make, args);

    /// <summary>Runs the command in this folder with the real pipelines.</summary>
    public Outcome RunReal(params string[] args) => RunIn(".", AddedParts.None.Build, args);

    /// <summary>Runs the command at a terminal where somebody answers.</summary>
    public Outcome RunAnswering(Func<string, string?> answer, params string[] args) =>
        RunIn(".", AddedParts.None.Build, args, answer);

    /// <summary>Runs the command where the program is called in another way.</summary>
    public Outcome RunAs(string called, params string[] args) => RunIn(".", new FakeSite(Stop).Make, args, called: called);

    private Outcome RunIn(string current, MakeSite makeSite, string[] args, Func<string, string?>? answer = null, string called = ProgramName.Usual)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CommandContext(
            new Screen(new Pane(output), new Pane(error)) { Ask = answer, ShowsOutput = answer is not null, Time = new FakeTime(0) }, Path.TrimEndingDirectorySeparator(Path_(current)), new FakeTime(),
            makeSite)
        { Stop = Stop.Token, ProgramFolder = ProgramFolder, Called = called };
        var code = Cli.Program.Run(args, context);
        return new Outcome(code, Forget(output.ToString()), Forget(error.ToString()));
    }

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        Stop.Dispose();
    }

    private string Forget(string text) => text.Replace(Root, "~", StringComparison.Ordinal);
}

/// <summary>What a command said and returned. The test's folder reads '~'.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
