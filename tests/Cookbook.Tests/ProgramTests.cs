using System.Diagnostics;

namespace Cookbook.Tests;

/// <summary>The program of somebody else: all commands of ours, and each knows the feature and the looks that are theirs.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cookbook-");

    public ProgramTests()
    {
        foreach (var file in Kitchen.Files(SiteWithRecipes.Text))
            Write(file.Name, file.Bytes.Span);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_builds_pages_of_the_feature_and_draws_its_components_in_place_of_ours()
    {
        Assert.Equal(0, Run().Code);
        Assert.Equal("Tomato soup", Kitchen.Parse(Read("output/recipes/tomato-soup.html")).Words("h1"));
        Assert.Equal("Nothing on this plate", Kitchen.Parse(Read("output/404.html")).Words("h1"));
    }

    [Fact]
    public void It_checks_the_files_of_the_feature()
    {
        Write("recipes/water.md", "---\ntitle: Water\ncooked: 2026-11-20\n---\nBoil it.\n"u8);

        var (code, said) = Run("check", "--today", "2026-11-30");

        Assert.Equal(0, code);
        Assert.Contains(
            "input/recipes/water.md(2,8): warning REC001: 'Water' has no ingredients, so nobody knows what to buy. "
            + "List them below a line 'ingredients:', each as '- name: …'.\n",
            said, StringComparison.Ordinal);
    }

    [Fact]
    public void It_starts_and_renames_files_of_the_feature()
    {
        var (code, said) = Run("new", "recipe", "Apple pie");
        Assert.Equal(0, code);
        Assert.StartsWith("Wrote input/recipes/apple-pie.md.\n", said, StringComparison.Ordinal);

        Assert.Equal(0, Run("rename", "bread", "white-bread").Code);
        Assert.Contains("goes-with: [white-bread]", Read("input/recipes/tomato-soup.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_previews_them()
    {
        using var preview = Start("preview");
        try
        {
            var opens = (await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
            while (!opens.StartsWith("Open ", StringComparison.Ordinal))
                opens = (await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
            using var browser = new HttpClient { BaseAddress = new Uri(opens.Split(' ')[1]) };

            var page = await browser.GetStringAsync(new Uri("recipes/bread.html", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal("Bread", Kitchen.Parse(page).Words("h1"));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync(CancellationToken.None);
        }
    }

    private (int Code, string Said) Run(params string[] args)
    {
        using var program = Start(args);
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = program.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        program.WaitForExit();
        return (program.ExitCode, said);
    }

    private Process Start(params string[] args)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(dotnet, [typeof(CookbookSite).Assembly.Location, .. args])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, "input", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
