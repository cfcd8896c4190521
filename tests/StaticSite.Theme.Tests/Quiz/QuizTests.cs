using System.Buffers;
using System.IO.Compression;

namespace StaticSite.Theme.Tests.Quiz;

public sealed class QuizTests
{
    [Fact]
    public void Without_a_script_a_question_is_a_list_and_a_folded_answer()
    {
        var question = Samples.Document(QuizSamples.Page).QuerySelector(".question")!;
        Assert.Equal(["Clerks", "Experts"], question.QuerySelectorAll("ol > li").Select(option => option.TextContent));
        Assert.Equal("B is right. They decide.", question.QuerySelector("details p")!.TextContent);
        Assert.Equal(["A They follow rules."], question.QuerySelectorAll(".misconceptions li").Select(item => item.TextContent));
        Assert.Equal(
            ["articles/what-is-bpo.html", "glossary/kpo.html"],
            question.QuerySelectorAll("details a").Select(link => link.GetAttribute("href")));
        Assert.False(question.QuerySelector("details")!.HasAttribute("open"));
    }

    [Fact]
    public void It_brings_its_own_look() => Assert.Equal(["site", "quiz"], Samples.SheetsOf(QuizSamples.Page));

    [Fact]
    public void Only_its_own_page_loads_its_script_which_is_small()
    {
        Assert.Single(Samples.Pages, page => Samples.Html(page).Contains("assets/quiz.", StringComparison.Ordinal));

        var output = new ArrayBufferWriter<byte>();
        new RazorTheme().Assets.Single(asset => asset.Path.FileName.StartsWith("assets/quiz.", StringComparison.Ordinal) && asset.Path.FileName.EndsWith(".js", StringComparison.Ordinal)).Write(output);
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(output.WrittenSpan);
        Assert.InRange(packed.Length, 1, 1536);
    }
}
