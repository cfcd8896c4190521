using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed class FoldersTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("site/input/index.md", "Hello");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("site")]
    [InlineData("site/input")]
    [InlineData("site/src/StaticSite.Cli")]
    public void The_site_is_found_from_any_folder_inside_it(string current)
    {
        Directory.CreateDirectory(_folder.Path_(current));

        Assert.Equal(0, _folder.RunIn(current).ExitCode);
        Assert.Equal("index.html: Hello\n", _folder.Tree("site/output"));
    }

    [Fact]
    public void The_site_can_be_named_from_outside()
    {
        Assert.Equal("Built 1 page, 0 terms and 0 links in 0.8 s → site/output\n", _folder.Run("--root", "site").Output);
        Assert.Equal("index.html: Hello\n", _folder.Tree("site/output"));
    }

    [Fact]
    public void What_is_written_is_taken_from_the_current_folder()
    {
        Assert.Equal(0, _folder.Run("--input", "site/input", "--output", "ö ö").ExitCode);
        Assert.Equal("index.html: Hello\n", _folder.Tree("ö ö"));
    }

    [Fact]
    public void Findings_name_files_from_the_site_s_folder()
    {
        _folder.With("site/input/a.md", "!error No.").With("docs/a.md", "!error No.");

        Assert.StartsWith("input/a.md(1,1): ", _folder.Run("--root", "site").Error, StringComparison.Ordinal);
        Assert.StartsWith("docs/a.md(1,1): ", _folder.Run("--input", "docs").Error, StringComparison.Ordinal);
        Assert.StartsWith("a.md(1,1): ", _folder.RunIn("docs", "check", "--input", ".").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/site.yml", "site/input", "--root", "site")]
    [InlineData("docs/site.yml", "docs", "--input", "docs")]
    [InlineData("site.yml", "docs", "--root", "docs", "--input", "docs")]
    public void Settings_that_are_missing_are_named_as_other_files_are(string expected, string input, params string[] arguments) => Assert.StartsWith(
        $"{expected.Replace("site.yml", "a.md", StringComparison.Ordinal)}(1,1): error TEST001: Not at {expected}.",
        _folder.With($"{input}/a.md", "!settings").Run(["check", .. arguments]).Output, StringComparison.Ordinal);

    [Fact]
    public void Settings_that_lie_elsewhere_are_found_there()
    {
        _folder.With("site/input/a.md", "!stray").With("site/input/articles/site.yml", "title: X");
        Assert.StartsWith("input/a.md(1,1): error TEST001: Not input/articles/site.yml but input/site.yml.", Check(), StringComparison.Ordinal);

        _folder.With("site/site.yml", "title: X");
        Assert.StartsWith("input/a.md(1,1): error TEST001: Not site.yml but input/site.yml.", Check(), StringComparison.Ordinal);

        string Check() => _folder.Run("check", "--root", "site").Output;
    }

    [Theory]
    [InlineData("'missing' is no folder", "There is no folder 'missing'. Make it, or name another with --root.", "--root", "missing")]
    [InlineData("no input in it", "There is no folder 'site/output/input'. Make it, or name another with --input.", "--root", "site/output")]
    [InlineData("a file", "'site/input/index.md' is a file. Name a folder with --input.", "--input", "site/input/index.md")]
    [InlineData("nothing", "--output is empty. Name a folder.", "--root", "site", "--output", "")]
    [InlineData("the input", "'site/input' is the input or holds it, and a build would replace it. Name another with --output.", "--root", "site", "--output", "site/input")]
    [InlineData("in the input", "'site/input/out' lies inside the input, and the next build would read it. Name another with --output.", "--root", "site", "--output", "site/input/out")]
    [InlineData("the root", "'site' is the site's folder or holds it, and a build would replace it. Name another with --output.", "--root", "site", "--output", "site/")]
    [InlineData("above the root", "'.' is the site's folder or holds it, and a build would replace it. Name another with --output.", "--root", "site", "--output", ".")]
    [InlineData("the disk", "'/' is the site's folder or holds it, and a build would replace it. Name another with --output.", "--root", "site", "--output", "/")]
    [InlineData("around the input", "'around' is the input or holds it, and a build would replace it. Name another with --output.", "--root", "site", "--input", "around/input", "--output", "around")]
    [InlineData("a file", "'site/input/index.md' is a file. Name a folder with --output.", "--root", "site", "--output", "site/input/index.md")]
    [InlineData("a link", "'link' is a symbolic link, and a build would replace the link. Name the folder it leads to with --output.", "--root", "site", "--output", "link")]
    [InlineData("the input by another name", "'link/input/out' lies inside the input, and the next build would read it. Name another with --output.", "--root", "site", "--output", "link/input/out")]
    public void A_folder_that_will_not_do_is_refused(string because, string message, params string[] args)
    {
        Assert.NotEmpty(because);
        _folder.With("site/output/.staticsite", "StaticSite output, format 1").With("around/input/a.md", "Hi").WithLink("link", "site");
        var before = _folder.Tree(".");

        Assert.Equal(new Outcome(2, "", $"error: {message}\n"), _folder.Run(args));
        Assert.Equal(before, _folder.Tree("."));
    }

    [Fact]
    public void Without_an_input_anywhere_the_way_out_is_shown() => Assert.Equal(
        new Outcome(2, "", "error: There is no folder 'input' in ~ or above it. Go to the site's folder, or name it with --root; 'new site my-site' makes one.\n"),
        _folder.Run());
}
