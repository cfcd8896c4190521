using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Engine.Tests;

/// <summary>What a step reads is recorded by the way in which it reads, so a step is done again when an answer changed, and
/// nobody has to remember to note anything.</summary>
public sealed class RecordedReadsTests
{
    [Theory]
    [InlineData("a fact")]
    [InlineData("a member of a fact that nobody thought of")]
    [InlineData("an optional fact")]
    [InlineData("a list")]
    [InlineData("the addresses")]
    [InlineData("a detail")]
    [InlineData("details taken together")]
    [InlineData("all files of its kind")]
    [InlineData("the pages of a kind")]
    public void A_step_is_done_again_when_what_it_read_changed(string read)
    {
        var (pages, cache) = (Pages(read), new BuildCache());

        var before = Composed(pages, cache, "page/a=", "word/oak=tree", "word/ash=tree");
        var same = Composed(pages, cache, "page/a=", "word/oak=tree", "word/ash=tree");
        var after = Composed(pages, cache, "page/a=", "page/b=", "word/oak=wood", "word/ash=tree", "word/elm=tree");

        Assert.Same(before, same);
        Assert.NotEqual(before.Text, after.Text);
        Assert.Equal(Composed(pages, null, "page/a=", "page/b=", "word/oak=wood", "word/ash=tree", "word/elm=tree").Text, after.Text);
    }

    [Theory]
    [InlineData("a detail")]
    [InlineData("details taken together")]
    [InlineData("nothing")]
    public void A_step_is_not_done_again_when_other_details_changed(string read)
    {
        var (pages, cache) = (Pages(read), new BuildCache());

        var before = Composed(pages, cache, "page/a=", "word/oak=tree");
        var after = Composed(pages, cache, "page/a=", "word/oak=tree", "word/elm=tree");

        Assert.Same(before, after);
    }

    [Fact]
    public void A_file_that_was_read_again_and_did_not_change_is_the_same()
    {
        var (pages, cache) = (Pages("a fact"), new BuildCache());

        Assert.Same(Composed(pages, cache, "page/a=", "word/oak=tree"), Composed(pages, cache, "page/a=", "word/oak=tree"));
    }

    [Fact]
    public void A_fact_is_made_again_when_what_it_is_made_of_changed()
    {
        var (pages, cache) = (Pages("a fact of facts"), new BuildCache());

        Assert.Equal("2 words", Composed(pages, cache, "page/a=", "word/oak=tree", "word/ash=tree").Text);
        Assert.Equal("1 words", Composed(pages, cache, "page/a=", "word/oak=tree").Text);
        Assert.Equal("2 words", Composed(pages, cache, "page/a=", "word/oak=tree", "word/elm=tree").Text);
    }

    [Fact]
    public void The_pages_of_one_document_are_composed_again_when_one_of_them_changed()
    {
        var cache = new BuildCache();
        var album = new PipelineList(
        [
            new GatheringPipeline<Note, Seen>("album", SitePath.Parse("/album.html"))
            {
                Reads = _ => true,
                Catalogue = (source, _, _) => new Note(source),
                InOrder = notes => notes.OrderByDescending(note => note.Source.Name),
                Compose = (notes, _, _) => new Seen(SitePath.Parse("/album.html"), string.Join(' ', notes.Select(note => note.Source.Id))),
                Render = (_, _) => [],
            },
        ]);

        Assert.Equal("c b a", Album("a", "b", "c").Text);
        Assert.Same(Album("a", "b", "c"), Album("a", "b", "c"));
        Assert.Equal("c a", Album("a", "c").Text);
        Assert.Equal("d c a", Album("a", "c", "d").Text);

        Seen Album(params string[] names) => SiteBuild.Run(
            names.Select(name => new SourceFile("", name + ".txt", Encoding.UTF8.GetBytes(name))), album, new OneByOne(), cache)
            .Site.Documents<Seen>().Single();
    }

    [Fact]
    public void A_file_is_catalogued_again_when_what_was_read_first_changed_and_only_where_it_was_asked_for()
    {
        var cache = new BuildCache();
        var catalogued = new List<string>();
        var first = new Fact<string>("what was read first");
        var asked = new Fact<string>("what was catalogued");
        var initial = new Query<string, char>(first, "its first letter", (text, _) => text[0], letter => Fingerprint.Of(letter.ToString()));
        var pipelines = new PipelineList(
        [
            new Pipeline<Note>("first")
            {
                ReadsFirst = true,
                Reads = source => source.Name == "first.txt",
                Catalogue = (source, _, _) => new Note(source),
                Publishes = [first.AtOpening((catalogue, _) => catalogue.Of<Note>() is [var note] ? Encoding.UTF8.GetString(note.Source.Bytes.Span) : "none")],
            },
            new Pipeline<Page>("pages")
            {
                Needs = [first],
                Reads = source => source.Name != "first.txt",
                Catalogue = (source, opening, _) =>
                {
                    catalogued.Add(source.Id + ": " + source.Id switch
                    {
                        "asks" => opening.Get(first),
                        "asks-little" => opening.Ask(initial, ""),
                        _ => "",
                    });
                    return new Page(source);
                },
                Publishes = [asked.AtIndex((catalogue, _) => string.Join(' ', catalogue.Of<Page>().Select(page => page.Source.Id)))],
            },
        ]);

        Run("oak");
        Run("oak");
        Run("oaks");
        Run(null);

        Assert.Equal(
            ["asks: oak", "asks-little: o", "does-not: ", "asks: oaks", "asks: none", "asks-little: n"],
            catalogued);

        void Run(string? text) => SiteBuild.Run(
            [.. text is null ? [] : new[] { File("first", text) }, File("asks", "a"), File("asks-little", "b"), File("does-not", "c")],
            pipelines, new OneByOne(), cache);

        static SourceFile File(string name, string text) => new("", name + ".txt", Encoding.UTF8.GetBytes(text));
    }

    private static PipelineList Pages(string read) => new(
    [
        new Pipeline<Page, Seen>("pages")
        {
            Reads = source => source.Name.StartsWith("page/", StringComparison.Ordinal),
            Catalogue = (source, _, _) => new Page(source),
            Needs = [Words.Fact, Words.Optional, Words.Lists, Words.Count, Words.Pages],
            Compose = (page, index, _) => new Seen(page.Path!.Value, Read(read, index)),
        },
        new Pipeline<Note>("words")
        {
            Reads = source => source.Name.StartsWith("word/", StringComparison.Ordinal),
            Catalogue = (source, _, _) => new Note(source),
            Generates = catalogue => catalogue.Of<Note>().Where(IsWord).Select(note => new GeneratedPage(SitePath.Parse($"/words/{note.Source.Id}.html"))),
            Publishes =
            [
                Words.Fact.AtIndex((catalogue, _) => new Words(catalogue)),
                Words.Optional.AtIndex((catalogue, _) => new Words(catalogue)),
                Words.Lists.AtIndex((catalogue, _) => new Words(catalogue)),
                Words.Pages.AtIndex((catalogue, _) => string.Join(' ', catalogue.PathsOf<Page>())),
                Words.Count.AtIndex((catalogue, _) => $"{catalogue.Of<Note>().Count(IsWord)} words"),
            ],
        },
    ]);

    private static bool IsWord(Note note) => note.Source.Name.StartsWith("word/", StringComparison.Ordinal);

    private static string Read(string read, SiteIndex index) => read switch
    {
        "a fact" => string.Join(' ', index.Get(Words.Fact).Meanings),
        "a member of a fact that nobody thought of" => index.Get(Words.Fact).Longest,
        "an optional fact" => string.Join(' ', index.Find(Words.Optional)!.Meanings),
        "a list" => string.Join(' ', index.All(Words.Lists).SelectMany(words => words.Meanings)),
        "the addresses" => string.Join(' ', index.Addresses.Order()),
        "a detail" => index.Ask(Words.MeaningOf, "oak")!,
        "details taken together" => index.Ask(new WordsOfText(), "the oak".AsSpan())!,
        "all files of its kind" => index.Get(Words.Count),
        "the pages of a kind" => index.Get(Words.Pages),
        "a fact of facts" => index.Get(Words.Count),
        _ => "nothing",
    };

    private static Seen Composed(PipelineList pipelines, BuildCache? cache, params string[] files) => SiteBuild.Run(
        files.Select(file => file.Split('=')).Select(file => new SourceFile("", file[0] + ".txt", Encoding.UTF8.GetBytes(file[1] + "\n"))),
        pipelines, new OneByOne(), cache).Site.Find<Seen>(SitePath.Parse("/a.html"))!;

    private sealed record Seen(SitePath Path, string Text) : IDocument
    {
        public string Title => Text;

        public ImmutableArray<string> Anchors => [];

        public ImmutableArray<Link> Links => [];

        public ImmutableArray<IObservation> Observations => [];
    }

    private sealed record Page(SourceFile Source) : IEntry
    {
        public SitePath? Path { get; } = SitePath.Parse($"/{Source.Id}.html");
    }

    private sealed class Words(Catalogue catalogue)
    {
        public static readonly Fact<Words> Fact = new("words");
        public static readonly Fact<Words> Optional = new("optional words") { IsOptional = true };
        public static readonly FactList<Words> Lists = new("lists of words");
        public static readonly Fact<string> Count = new("number of words");
        public static readonly Fact<string> Pages = new("pages");

        public static readonly Query<Words, string?> MeaningOf = new(
            Fact, "meaning", (words, word) => words.Meanings.GetValueOrDefault(word), Fingerprint.Of);

        public ImmutableSortedDictionary<string, string> Meanings { get; } = catalogue.Of<Note>().Where(IsWord)
            .ToImmutableSortedDictionary(note => note.Source.Id, note => Encoding.UTF8.GetString(note.Source.Bytes.Span));

        public string Longest => Meanings.Values.Order(StringComparer.Ordinal).Last() + Meanings.Count;
    }

    /// <summary>Asked with texts, and keeps their words.</summary>
    private sealed class WordsOfText() : Query<Words, ReadOnlySpan<char>, string>(Words.Fact, "words of a text")
    {
        public override string Answer(Words fact, ReadOnlySpan<char> argument) =>
            string.Join(' ', argument.ToString().Split(' ').Select(word => fact.Meanings.GetValueOrDefault(word)));

        protected override void Note(ReadOnlySpan<char> argument, Reads reads) => reads.Gather<SetOfWords>(this).Add(argument.ToString());

        protected override Fingerprint FingerprintOf(Words? fact, object key) => Fingerprint.Of(
            string.Join(' ', ((SetOfWords)key).Key.Split(' ').Select(word => fact!.Meanings.GetValueOrDefault(word))));
    }

    private sealed class SetOfWords : IGathered
    {
        private readonly SortedSet<string> _words = new(StringComparer.Ordinal);

        public string Key => string.Join(' ', _words);

        public void Add(string text) => _words.UnionWith(text.Split(' '));
    }
}
