using System.Text.Json;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Terminal;

/// <summary>The same findings for people, for programs and for pull requests.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("docs/input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("docs/input/articles/a.md", "---\ntitle: A\ndescription: B\nreviewed: 2026-11-01\n---\n😀 100%, [@nothing]: [gone](b.md)\n")
        .With("docs/input/größe, 1.xyz", "?");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GitHub_is_told_the_line_by_paths_of_the_repository()
    {
        Directory.CreateDirectory(_folder.Path_(".git"));
        Assert.Equal(
            new Outcome(1, """
                ::error file=docs/input/articles/a.md,line=6,col=10,title=REF001::There is no source 'nothing'. Use the key of an existing one, or add it to sources.yml.
                ::error file=docs/input/articles/a.md,line=6,col=22,title=LINK001::'b.md' leads to no page or file. Link to an existing one, or add it.
                ::error file=docs/input/größe%2C 1.xyz,line=1,col=1,title=SITE002::The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.
                3 errors.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("check", "--format", "github", "--root", "docs"));
    }

    [Fact]
    public void What_an_author_wrote_cannot_command_a_workflow()
    {
        _folder.With("input/a.md", "!error 50% off\r\n::stop-commands::x, y: z");

        Assert.Equal(
            "::error file=input/a.md,line=1,col=1,title=TEST001::50%25 off%0D%0A::stop-commands::x, y: z\n1 error.\n",
            _folder.Run("check", "--format", "github", "--root", ".").Output);
    }

    [Fact]
    public void What_turns_the_order_of_reading_round_is_written_as_what_it_is()
    {
        _folder.With("input/a.md", "!error \u202Egnp.exe");

        Assert.Contains("\\u202Egnp.exe", _folder.Run("check", "--format", "json", "--root", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_the_rules_the_places_and_the_ways_out()
    {
        Directory.CreateDirectory(_folder.Path_(".git"));
        var (code, output, _) = _folder.RunReal("check", "--format", "sarif", "--root", "docs");

        using var sarif = JsonDocument.Parse(output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "LINK001: '…' leads to no page or file. / '…' leads to no page or file. Link to an existing one, or add it.",
                "REF001: There is no … '…'. / There is no … '…'. Use the key of an existing one, or add it to ….",
                "SITE002: The site does not use this kind of file here. / The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.",
            ],
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
                .Select(rule => $"{rule.GetProperty("id")}: {Text(rule, "shortDescription")} / {Text(rule, "help")}"));
        Assert.Equal(
            [
                "1 error docs/input/articles/a.md 6:10",
                "0 error docs/input/articles/a.md 6:22",
                "2 error docs/input/gr%C3%B6%C3%9Fe%2C%201.xyz 1:1",
            ],
            run.GetProperty("results").EnumerateArray().Select(Place));

        static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetProperty("text").GetString()!;

        static string Place(JsonElement result)
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var (file, region) = (place.GetProperty("artifactLocation"), place.GetProperty("region"));
            Assert.Equal("%SRCROOT%", file.GetProperty("uriBaseId").GetString());
            return $"{result.GetProperty("ruleIndex")} {result.GetProperty("level")} {file.GetProperty("uri")} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}";
        }
    }

    [Fact]
    public void Every_format_has_the_same_findings()
    {
        string[] codes = ["LINK001", "REF001", "SITE002", "CONF002"];
        var found = Report.Formats.Keys
            .Select(format => _folder.RunReal("check", "--root", "docs", "--format", format).Output)
            .Select(output => string.Join(' ', codes.Where(code => output.Contains(code, StringComparison.Ordinal))));

        Assert.Equal(["LINK001 REF001 SITE002"], found.Distinct());
    }
}
