using System.Diagnostics;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>The built program in a process of its own, on machines that are set up otherwise.</summary>
public sealed class MachineTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("input/glossary/cafe.md", """
            ---
            term: "cafe\u0301 agent"
            aliases: ["İstanbul desk", "naïve straße", "한국 센터", "Ωhm desk"]
            definition: person in a café
            ---

            """)
        .With("input/articles/a.md", """
            ---
            title: A
            ---
            ## Cafe\u0301 Straße İSTANBUL 한국

            A café agent, a cafe\u0301 agents, CAFÉ AGENT.

            ## More

            An istanbul desk, a NAIVE STRASSE, 한국 센터, Ωhm desk.

            """.Replace("\\u0301", "\u0301", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_USENLS", "1")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    public void No_setting_of_the_machine_changes_a_byte(string variable, string value)
    {
        var messages = Build("usual", "A", "1");

        Assert.Equal(messages, Build("other", variable, value));
        Assert.Contains("data-term=\"cafe\"", _folder.Read("usual/articles/a.html"), StringComparison.Ordinal);
        Assert.Equal(_folder.Tree("usual"), _folder.Tree("other"));
    }

    private string Build(string output, string variable, string value)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var build = Process.Start(new ProcessStartInfo(
            dotnet, [Path.Combine(AppContext.BaseDirectory, "StaticSite.Cli.dll"), "build", "--quiet", "--root", _folder.Root, "--output", _folder.Path_(output)])
        {
            Environment = { [variable] = value },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return said.Result;
    }
}
