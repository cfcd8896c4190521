using System.Text;

namespace StaticSite.Engine.Tests;

/// <summary>A preview asks for one page, and only who makes it should have to work.</summary>
public sealed class FilesOnDemandTests
{
    [Fact]
    public void A_page_is_asked_of_the_pipeline_that_said_it_would_make_it()
    {
        var (home, asked) = (SitePath.Parse("/index.html"), 0);
        var pipelines = new PipelineList(
        [
            Costly("before"),
            new SitePipeline("home") { Generates = _ => [new GeneratedPage(home)], Generate = _ => [new OutputFile(home, Encoding.UTF8.GetBytes("home"))] },
            Costly("behind"),
        ]);

        var files = SiteBuild.Run([], pipelines, new OneByOne()).OnDemand();

        Assert.Equal("home", Encoding.UTF8.GetString(files.Find(home)!.Content().Span));
        Assert.Equal(0, asked);
        Assert.Equal("before", Encoding.UTF8.GetString(files.Find(SitePath.Parse("/before.txt"))!.Content().Span));
        Assert.Null(files.Find(SitePath.Parse("/nowhere.html")));
        Assert.Equal(2, asked);

        SitePipeline Costly(string name) => new(name)
        {
            Generate = _ =>
            {
                asked++;
                return [new OutputFile(SitePath.Parse($"/{name}.txt"), Encoding.UTF8.GetBytes(name))];
            },
        };
    }
}
