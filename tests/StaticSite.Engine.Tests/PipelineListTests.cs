using System.Collections.Immutable;

namespace StaticSite.Engine.Tests;

/// <summary>Pipelines that do not fit together are refused before any file is read.</summary>
public sealed class PipelineListTests
{
    private static readonly Fact<string> Soup = new("soup");
    private static readonly Fact<string> Stock = new("stock");
    private static readonly Fact<string> Salt = new("salt") { IsOptional = true };
    private static readonly FactList<string> Spices = new("spices");

    [Fact]
    public void A_fact_that_nobody_publishes_is_missed() => Refused(
        "cook needs 'stock', and no pipeline publishes it.",
        Told("cook", Soup.AtIndex((catalogue, _) => catalogue.Get(Stock), Stock)));

    [Fact]
    public void So_is_one_that_only_composing_needs() => Refused(
        "waiter needs 'soup', and no pipeline publishes it.",
        new SitePipeline("waiter") { Needs = [Soup] });

    [Fact]
    public void A_fact_is_published_once() => Refused(
        "Both cook and neighbor publish 'soup', and one alone can.",
        Told("cook", Soup.AtIndex((_, _) => "a")), Told("neighbor", Soup.AtIndex((_, _) => "b")));

    [Fact]
    public void Facts_do_not_wait_for_each_other() => Refused(
        "These facts wait for each other: 'soup', 'stock'.",
        Told("cook", Soup.AtIndex((catalogue, _) => catalogue.Get(Stock), Stock)),
        Told("butcher", Stock.AtIndex((catalogue, _) => catalogue.Get(Soup), Soup)));

    [Fact]
    public void The_first_barrier_does_not_wait_for_the_second() => Refused(
        "cook needs 'stock' at the first barrier, and it is published at the second.",
        Told("cook", Soup.AtIndex((catalogue, _) => catalogue.Get(Stock), Stock)),
        Told("butcher", Stock.AtLink((_, _) => "stock")));

    [Fact]
    public void A_list_is_whole_behind_one_barrier() => Refused(
        "'spices' is published at two barriers, so nobody can tell when it is whole.",
        Told("garden", Spices.AtIndex((_, _) => "sage")), Told("shop", Spices.AtLink((_, _) => "pepper")));

    [Fact]
    public void Two_facts_of_one_name_are_refused() => Refused(
        "Two facts are called 'soup'.",
        Told("cook", Soup.AtIndex((_, _) => "a")), Told("neighbor", new Fact<string>("soup").AtIndex((_, _) => "b")));

    [Fact]
    public void Two_pipelines_of_one_name_are_refused() => Refused("Two pipelines are called 'cook'.", Told("cook"), Told("cook"));

    [Fact]
    public void Facts_build_on_each_other_in_whatever_order_they_are_listed()
    {
        var site = Build(
            Told("cook", Soup.AtIndex((catalogue, _) => $"soup of {catalogue.Get(Stock)} with {string.Join(" and ", catalogue.All(Spices))}", Stock, Spices)),
            Told("garden", Spices.AtIndex((_, _) => "sage")),
            Told("butcher", Stock.AtIndex((catalogue, _) => $"bones{catalogue.Find(Salt)}", Salt)),
            Told("shop", Spices.AtIndex((_, _) => "pepper")));

        Assert.Equal("soup of bones with sage and pepper", site.Get(Soup));
    }

    [Fact]
    public void The_second_barrier_may_build_on_the_first()
    {
        var site = Build(
            Told("cook", Soup.AtLink((all, _) => $"{all.Get(Stock)} and {all.Documents<IDocument>().Count()} documents", Stock)),
            Told("butcher", Stock.AtIndex((_, _) => "stock")));

        Assert.Equal("stock and 0 documents", site.Get(Soup));
    }

    [Fact]
    public void Which_links_stand_is_told_between_the_barriers()
    {
        var site = Build(
            Told("cook", Soup.AtSettling((all, _) => $"{all.Get(Stock)} and {all.Documents<IDocument>().Count()} documents", Stock)),
            Told("butcher", Stock.AtIndex((_, _) => "stock")),
            Told("waiter", Spices.AtLink((all, _) => $"{all.Get(Soup)}, linked", Soup)));

        Assert.Equal("stock and 0 documents, linked", site.All(Spices).Single());
    }

    [Fact]
    public void Which_links_stand_does_not_wait_for_who_links_to_whom() => Refused(
        "cook needs 'stock' at the settling of links, and it is published at the second.",
        Told("cook", Soup.AtSettling((all, _) => all.Get(Stock), Stock)),
        Told("butcher", Stock.AtLink((_, _) => "stock")));

    [Fact]
    public void Who_reads_what_it_did_not_declare_is_told_so()
    {
        var pipelines = new PipelineList([Told("cook", Soup.AtIndex((catalogue, _) => catalogue.Get(Stock))), Told("butcher", Stock.AtIndex((_, _) => "stock"))]);

        var thrown = Assert.ThrowsAny<Exception>(() => SiteBuild.Run([], pipelines, new OneByOne()));

        Assert.Equal("What cook does at a barrier reads 'stock', and does not declare that it needs it, or it is made later.", thrown.Message);
    }

    [Fact]
    public void Who_renders_what_it_did_not_declare_is_told_so()
    {
        var pipelines = new PipelineList(
        [
            new SitePipeline("waiter") { Generate = site => [new OutputFile(SitePath.Parse("/soup.txt"), System.Text.Encoding.UTF8.GetBytes(site.Get(Soup)))] },
            Told("cook", Soup.AtIndex((_, _) => "soup")),
        ]);

        var build = SiteBuild.Run([], pipelines, new OneByOne());

        Assert.Equal(
            "The pipeline waiter reads 'soup', and does not declare that it needs it, or it is made later.",
            Assert.Throws<InvalidOperationException>(() => build.Render(_ => { })).Message);
    }

    [Fact]
    public void Who_says_which_pages_there_will_be_is_given_no_facts_but_those_of_the_opening()
    {
        var pipelines = new PipelineList(
        [
            new SitePipeline("waiter") { Needs = [Soup], Generates = catalogue => [new GeneratedPage(SitePath.Parse($"/{catalogue.Get(Soup)}.html"))] },
            Told("cook", Soup.AtIndex((_, _) => "soup")),
        ]);

        Assert.Equal(
            "The pipeline waiter, while it says which pages there will be, reads 'soup', and does not declare that it needs it, or it is made later.",
            Assert.Throws<InvalidOperationException>(() => SiteBuild.Run([], pipelines, new OneByOne())).Message);
    }

    [Fact]
    public void The_opening_does_not_wait_for_the_first_barrier() => Refused(
        "cook needs 'stock' at the opening, and it is published at the first barrier.",
        Told("cook", Soup.AtOpening((catalogue, _) => catalogue.Get(Stock), Stock)),
        Told("butcher", Stock.AtIndex((_, _) => "stock")));

    [Fact]
    public void What_is_read_first_is_told_to_all_that_are_catalogued_behind_it()
    {
        var build = SiteBuild.Run(
            [new SourceFile("", "a.txt", "a"u8.ToArray()), new SourceFile("", "z.first", "z"u8.ToArray())],
            new PipelineList(
            [
                new Pipeline<Note>("waiter")
                {
                    Reads = source => source.Name == "a.txt",
                    Needs = [Soup, Stock],
                    Catalogue = (source, opening, diagnostics) =>
                    {
                        diagnostics.Report(EngineDiagnostics.NoSuchPage, source.Start, opening.Get(Soup), "");
                        return new Note(source);
                    },
                    Generates = catalogue => [new GeneratedPage(SitePath.Parse($"/{catalogue.Get(Soup)}.html"))],
                },
                Told("cook", Soup.AtOpening((catalogue, _) => $"soup of {catalogue.Get(Stock)}", Stock)),
                new Pipeline<Note>("butcher")
                {
                    ReadsFirst = true,
                    Reads = source => source.Name == "z.first",
                    Catalogue = (source, _, _) => new Note(source),
                    Publishes = [Stock.AtOpening((catalogue, _) => string.Join(' ', catalogue.Of<Note>().Select(note => note.Source.Id)))],
                },
            ]),
            new OneByOne());

        Assert.Equal("a.txt(1,1): error LINK001: 'soup of z' leads to no page or file. Link to an existing one, or add it.", Assert.Single(build.Diagnostics).ToString());
        Assert.Equal(["/soup of z.html"], build.Site.Index.Addresses.Select(address => address.ToString()));
    }

    [Fact]
    public void Who_catalogues_is_given_no_facts_that_are_made_later()
    {
        var pipelines = new PipelineList(
        [
            new Pipeline<Note>("waiter")
            {
                Reads = _ => true,
                Needs = [Soup],
                Catalogue = (source, opening, _) => opening.Get(Soup) is null ? null : new Note(source),
            },
            Told("cook", Soup.AtIndex((_, _) => "soup")),
        ]);

        Assert.Equal(
            "The pipeline waiter, while it catalogues, reads 'soup', and does not declare that it needs it, or it is made later.",
            Assert.Throws<InvalidOperationException>(() => SiteBuild.Run([new SourceFile("", "a.txt", "a"u8.ToArray())], pipelines, new OneByOne())).Message);
    }

    [Fact]
    public void What_is_read_first_is_told_nothing()
    {
        var pipelines = new PipelineList(
        [
            new Pipeline<Note>("waiter")
            {
                ReadsFirst = true,
                Reads = _ => true,
                Needs = [Soup],
                Catalogue = (source, opening, _) => opening.Get(Soup) is null ? null : new Note(source),
            },
            Told("cook", Soup.AtOpening((_, _) => "soup")),
        ]);

        Assert.Equal(
            "The pipeline waiter, while it catalogues, reads 'soup', and does not declare that it needs it, or it is made later.",
            Assert.Throws<InvalidOperationException>(() => SiteBuild.Run([new SourceFile("", "a.txt", "a"u8.ToArray())], pipelines, new OneByOne())).Message);
    }

    [Theory]
    [InlineData(Barrier.Settling)]
    [InlineData(Barrier.Second)]
    public void Who_composes_is_given_no_facts_that_are_made_of_documents(Barrier barrier)
    {
        var pipelines = new PipelineList(
        [
            new Pipeline<Note, IDocument>("waiter")
            {
                Reads = _ => true,
                Catalogue = (source, _, _) => new Note(source),
                Needs = [Soup],
                Compose = (_, index, _) => throw new InvalidDataException(index.Get(Soup)),
            },
            Told("cook", barrier == Barrier.Settling ? Soup.AtSettling((_, _) => "soup") : Soup.AtLink((_, _) => "soup")),
        ]);

        Assert.Equal(
            "The pipeline waiter, while it composes, reads 'soup', and does not declare that it needs it, or it is made later.",
            Assert.Throws<InvalidOperationException>(() => SiteBuild.Run([new SourceFile("", "a.txt", "a"u8.ToArray())], pipelines, new OneByOne())).Message);
    }

    [Fact]
    public void A_file_that_two_pipelines_read_is_nobodys()
    {
        var phases = new SitePhases(new PipelineList([Notes("one"), Notes("other")]));

        Assert.Equal(
            "Both one and other read a.txt.",
            Assert.Throws<InvalidOperationException>(() => phases.Catalogue(new SourceFile("", "a.txt", "a"u8.ToArray()), phases.Open([]))).Message);
    }

    private static SitePipeline Told(string name, params ImmutableArray<BarrierStep> steps) => new(name) { Publishes = steps };

    private static Pipeline<Note> Notes(string name) => new(name) { Reads = _ => true, Catalogue = (source, _, _) => new Note(source) };

    private static SiteModel Build(params IPipeline[] pipelines) => SiteBuild.Run([], new PipelineList(pipelines), new OneByOne()).Site;

    private static void Refused(string message, params IPipeline[] pipelines) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new PipelineList(pipelines)).Message);
}

internal sealed record Note(SourceFile Source) : IEntry
{
    public SitePath? Path => null;
}

internal sealed class OneByOne : IScheduler
{
    public void Each(int count, Action<int> step)
    {
        for (var i = 0; i < count; i++)
            step(i);
    }
}
