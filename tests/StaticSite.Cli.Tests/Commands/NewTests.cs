using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

/// <summary>A new file says itself how to fill it in, and check accepts it when that is done.</summary>
public sealed class NewTests : IDisposable
{
    private const string Settings = "title: Test\nbase-url: https://example.org/\n";

    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", Settings + "categories: [Money, Work]\n")
        .With("input/glossary/kpo.md", "---\nterm: knowledge process outsourcing\nabbreviation: KPO\nsearch: [kpo full form]\ndefinition: work\n---\n")
        .With("input/glossary/bpo.md", "---\nterm: business process outsourcing\nabbreviation: BPO\ndefinition: deal\n---\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_term_says_what_is_left_and_check_says_where()
    {
        Assert.Equal(
            new Outcome(0, """
                Wrote input/glossary/cote-d-azur-desk.md.
                Left to fill in: definition; sources. Notes in the file say how. When it is filled in, run check.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("new", "term", "Côte d'Azur", "desk"));
        Assert.Equal("""
            ---
            # Lines with '#' are notes to you. Delete them and every key that you do not need.
            # The name as it stands in the middle of a sentence.
            term: Côte d'Azur desk
            # Its short form, if people use one.
            abbreviation:
            # Other names for exactly the same thing: [one name, another name]. Texts that use one link here.
            aliases: []
            # Everyday words that can mean this and much else. They link only where an author writes [[…]].
            cautious: []
            # Those of its names that match only as written, capitals and all: the language Go, never the verb go.
            exact: []
            # Phrases in which a name of it means something else: an environment variable is no environment.
            except: []
            # Misspellings and questions that people type into the search box.
            search: []
            # Everyday words for it, by which who does not know the name finds it. Never shown.
            plain:
            # One of: Money, Work.
            category:
            # Ids of other terms, which are their file names: what is wider, related, easily confused. A line may say how two differ:
            # confused-with: {other-id: "The other is for …; this one …"}
            broader: []
            related: []
            confused-with: []
            # Keys of sources.yml that the definition rests on.
            sources: []
            reviewed: 2026-11-21
            # One plain phrase or sentence that a reader takes in at once: Team that answers customers' calls.
            definition:
            # For a measure, how to work it out: answered in time ÷ all calls × 100.
            formula:
            # The word at work, in a sentence or two. Say that invented names and numbers are invented.
            example:
            ---

            """.ReplaceLineEndings("\n"), _folder.Read("input/glossary/cote-d-azur-desk.md"));
        Assert.Equal(
            "input/glossary/cote-d-azur-desk.md(30,12): error DATA018: 'definition' has nothing behind its colon yet. Write it there.",
            Serious());

        Fill("input/glossary/cote-d-azur-desk.md", ("definition:", "definition: desk by the sea"));
        Assert.Equal("", Serious());
    }

    [Fact]
    public void A_new_article_needs_only_its_text()
    {
        Assert.Equal(0, _folder.RunReal("new", "article", "Fish: how to “fry” it").ExitCode);
        const string file = "input/articles/fish-how-to-fry-it.md";
        Assert.Contains("title: \"Fish: how to “fry” it\"\n", _folder.Read(file), StringComparison.Ordinal);
        Assert.Equal($"{file}(3,8): warning ART001: 'Fish: how to “fry” it' has no text. Write it below the title.", Serious());

        _folder.With(file, _folder.Read(file) + "In a pan.\n");
        Assert.Equal("", Serious());
    }

    [Theory]
    [InlineData("guide/set-up", "guide/set-up", "Set up")]
    [InlineData("articles/guide/index.md", "guide/index", "Guide")]
    [InlineData("TCP/IP", "tcp-ip", "TCP/IP")]
    public void A_new_article_may_lie_in_a_folder(string written, string id, string title)
    {
        Assert.Equal(0, _folder.RunReal("new", "article", written).ExitCode);
        Assert.Contains($"title: {title}\n", _folder.Read($"input/articles/{id}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide/New Thing", "guide/new-thing", "New Thing")]
    [InlineData("Fish/chips and peas", "fish-chips-and-peas", "Fish/chips and peas")]
    public void A_folder_that_is_there_is_meant(string written, string id, string title)
    {
        _folder.With("input/articles/guide/first.md", "---\ntitle: First\n---\nText.\n");
        Assert.Equal(0, _folder.RunReal("new", "article", written).ExitCode);
        Assert.Contains($"title: {title}\n", _folder.Read($"input/articles/{id}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide.md", "guide/index")]
    [InlineData("guide/index.md", "guide/README")]
    [InlineData("guide/README.md", "guide")]
    [InlineData("index.md", "README")]
    public void A_section_gets_no_second_page(string own, string written)
    {
        _folder.With($"input/articles/{own}", "---\ntitle: Guide\n---\nText.\n");
        Assert.Equal(
            new Outcome(2, "", $"error: input/articles/{own} is the page of that section already. Edit it, or choose another name.\n"),
            _folder.RunReal("new", "article", "articles/" + written));
    }

    [Fact]
    public void A_new_comparison_knows_its_subjects_by_their_names()
    {
        Assert.Equal(0, _folder.RunReal("new", "comparison", "BPO vs. knowledge process outsourcing").ExitCode);
        const string file = "input/comparisons/bpo-vs-knowledge-process-outsourcing.yml";
        Assert.Equal(
            """
            input/comparisons/bpo-vs-knowledge-process-outsourcing.yml(15,11): error DATA018: 'label' has nothing behind its colon yet. Write it there.
            input/comparisons/bpo-vs-knowledge-process-outsourcing.yml(20,14): error DATA018: 'text' has nothing behind its colon yet. Write it there.
            input/comparisons/bpo-vs-knowledge-process-outsourcing.yml(23,14): error DATA018: 'text' has nothing behind its colon yet. Write it there.
            """.ReplaceLineEndings("\n"), Serious());

        Fill(file, ("label:", "label: Price"), ("text:\n", "text: High\n"));
        Assert.Equal("", Serious());
    }

    [Fact]
    public void A_new_comparison_of_words_that_are_no_terms_yet_asks_for_them_and_complains_of_nothing_else()
    {
        Assert.Equal(0, _folder.RunReal("new", "comparison", "unknown thing").ExitCode);
        const string file = "input/comparisons/unknown-thing.yml";
        Fill(file, ("label:", "label: Price"), ("text:\n", "text: High\n"));
        Assert.Equal(
            $"{file}(2,1): error CMP001: A comparison needs at least two subjects. List their ids: 'subjects: [one-term, another-term]'.",
            Serious());

        Fill(file, ("subjects: []", "subjects: [bpo, kpo]"), ("first-id", "bpo"), ("second-id", "kpo"));
        Assert.Equal("", Serious());
    }

    [Fact]
    public void What_is_not_written_yet_needs_no_source()
    {
        _folder.With("input/sources.yml", "sources:\n  - key: a\n    title: A\n").With(
            "input/site.yml", Settings + "severities: {GLO018: warning, CMP004: warning}\n");
        Assert.Equal(0, _folder.RunReal("new", "term", "desk").ExitCode);
        Assert.Equal(0, _folder.RunReal("new", "comparison", "BPO vs KPO").ExitCode);

        Assert.DoesNotContain("definition of 'desk'", Serious(), StringComparison.Ordinal);
        Assert.DoesNotContain("CMP004", Serious(), StringComparison.Ordinal);

        Fill("input/glossary/desk.md", ("definition:", "definition: place by the sea"));
        Fill("input/comparisons/bpo-vs-kpo.yml", ("label:", "label: Price"), ("text:\n", "text: High\n"));
        Assert.Contains("warning GLO018: The definition of 'desk'", Serious(), StringComparison.Ordinal);
        Assert.Contains("In the row 'Price', the cell of 'bpo' names no source", Serious(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_quiz_is_accepted_once_its_texts_are_there()
    {
        Assert.Equal(0, _folder.RunReal("new", "quiz", "Words").ExitCode);
        Assert.Equal(4, Serious().Split('\n').Length);

        Fill("input/quiz/words.yml", ("question:\n", "question: Which?\n"), ("text:\n", "text: This\n"),
            ("misconception:", "misconception: That is something else."), ("explanation:", "explanation: It is."));
        Assert.Equal("", Serious());
    }

    [Theory]
    [InlineData("kpo", "'KPO' is the abbreviation of kpo already (input/glossary/kpo.md(3,15)).", "KPO", "--id", "knowledge")]
    [InlineData("plural", "'business process outsourcing' is the name of bpo already (input/glossary/bpo.md(2,7)).", "business process outsourcing")]
    [InlineData("search", "'KPO full form' is a search word of kpo already (input/glossary/kpo.md(4,10)). If it is the same thing, add to that file and delete the new one; if not, take the word away there.", "KPO full form")]
    public void A_word_that_a_term_has_already_is_named_with_its_place(string _, string warning, params string[] name) =>
        Assert.StartsWith("warning: " + warning, _folder.RunReal(["new", "term", .. name]).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("error: input/glossary/kpo.md exists already and was left alone. Edit it, or choose another name.\n", "term", "KPO")]
    [InlineData("error: Which term? Write its name: new term \"the name\".\n", "term")]
    [InlineData("error: 'аутсорсинг' has no letter that an address can have. Choose its address with --id.\n", "term", "аутсорсинг")]
    [InlineData("error: 'index' is a name that hosts or disks keep for themselves. Choose another.\n", "article", "Index")]
    [InlineData("error: 'chapter' is nothing that can be made. Write article, term, comparison, quiz, page or site.\nAdd --help to see what there is.\n", "chapter", "x")]
    public void What_cannot_be_made_is_refused_with_the_way_out(string error, params string[] args)
    {
        var before = _folder.Tree("input");
        Assert.Equal(new Outcome(2, "", error), _folder.RunReal(["new", .. args]));
        Assert.Equal(before, _folder.Tree("input"));
    }

    [Fact]
    public void On_a_terminal_the_name_is_asked_for()
    {
        Assert.Equal("Wrote input/articles/my-title.md.", _folder.RunAnswering(
            question => question == "Which title?" ? "My title" : null, "new", "article").Output.Split('\n')[0]);
    }

    private void Fill(string file, params (string Empty, string Filled)[] texts) => _folder.With(file, texts.Aggregate(
        _folder.Read(file), (text, fill) => text.Replace(fill.Empty, fill.Filled, StringComparison.Ordinal)));

    private string Serious() => string.Join('\n', _folder.RunReal("check").Output.Split('\n')
        .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)));
}
