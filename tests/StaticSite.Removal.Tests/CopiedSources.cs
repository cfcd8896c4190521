using System.Diagnostics;
using StaticSite.Tests;

namespace StaticSite.Removal.Tests;

/// <summary>The sources of the generator in a folder of their own, outside the repository.</summary>
internal sealed class CopiedSources : IDisposable
{
    private static readonly string[] NotCopied = ["bin", "obj", "StaticSite.Statiq"];

    // All packages that the sources use lie in this user's folder of packages, since the tests were restored beside them. So
    // nothing is asked of the web.
    private const string NoWeb = "<configuration><packageSources><clear /></packageSources></configuration>";

    private readonly string _root = Directory.CreateTempSubdirectory("staticsite-without-").FullName;

    private CopiedSources()
    {
    }

    public static CopiedSources Make()
    {
        var sources = new CopiedSources();
        foreach (var folder in (string[])["src", "theme"])
            Copy(Path.Combine(RepositoryFolder.Root, folder), Path.Combine(sources._root, folder));
        sources.Write("nuget.config", NoWeb);
        return sources;
    }

    /// <summary>Takes a feature away: its folders, of which one without a look has one, and the lines that list it, with the one that says where to look for it.</summary>
    public void Remove(string feature)
    {
        Directory.Delete(Path_($"src/StaticSite/{feature}"), recursive: true);
        RemoveLine("src/StaticSite/AllFeatures.cs", $"using StaticSite.{feature};");
        RemoveLine("src/StaticSite/AllFeatures.cs", $"{feature}Feature.Value,");
        if (!Directory.Exists(Path_($"theme/StaticSite.Theme/{feature}")))
            return;

        Directory.Delete(Path_($"theme/StaticSite.Theme/{feature}"), recursive: true);
        RemoveLine("theme/StaticSite.Theme/RazorTheme.cs", $"{feature}.{feature}Look.Feature,");
    }

    public void Compile() => Start(0,
        "build", Path_("src/StaticSite.Cli/StaticSite.Cli.csproj"), "-v:quiet", "-nodeReuse:false",
        "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:NuGetAudit=false");

    /// <summary>Runs the command line that was compiled.</summary>
    public Outcome Run(int exitCode, params string[] args) =>
        Start(exitCode, [Path_("src/StaticSite.Cli/bin/Debug/net10.0/StaticSite.Cli.dll"), .. args]);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path_(name))!);
        File.WriteAllText(Path_(name), text);
    }

    public void Delete(string name) => File.Delete(Path_(name));

    /// <summary>All files of a folder, by their paths in it.</summary>
    public Dictionary<string, string> Read(string folder) => Directory.EnumerateFiles(Path_(folder), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Path_(folder), file).Replace('\\', '/'), File.ReadAllText);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Path_(string name) => Path.Combine(_root, name);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !NotCopied.Contains(Path.GetFileName(folder))))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private void RemoveLine(string name, string line)
    {
        var lines = File.ReadAllLines(Path_(name)).ToList();
        lines.RemoveAt(Assert.Single(Enumerable.Range(0, lines.Count), place => lines[place].Trim() == line));
        File.WriteAllLines(Path_(name), lines);
    }

    private Outcome Start(int exitCode, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", args)
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A test that a build started must not tell the build inside it which tools to take.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == exitCode, $"{string.Join(' ', args)} ended with {process.ExitCode}:\n{output}{error.Result}");
        return new Outcome(output, error.Result);
    }
}

/// <summary>What a command said.</summary>
internal sealed record Outcome(string Output, string Error);
