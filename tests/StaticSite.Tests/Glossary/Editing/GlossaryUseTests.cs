using StaticSite.Engine;
using StaticSite.Glossary.Editing;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Tests.Glossary.Editing;

/// <summary>What an editor is shown of the use that texts make of each term.</summary>
public sealed class GlossaryUseTests
{
    private const string Terms = """
        === glossary/cache.md
        ---
        term: cache
        aliases: [store]
        except: [general store]
        definition: a place near by
        ---
        === glossary/queue.md
        ---
        term: queue
        definition: a row that a cache empties
        ---
        === glossary/node.md
        ---
        term: node
        definition: one machine
        ---

        """;

    [Fact]
    public void Each_term_says_what_became_of_its_mentions_and_by_which_words() => Assert.Equal(
        """
        3 terms: 14 mentions on 3 of 5 pages, 5 of them links on 3 pages
        cache: 13 mentions on 3 pages, 4 links on 3
          Linked on 3: cache 2 on 2, Stores 1 on 1
            A, /articles/a.html#, input/articles/a.md(4,17): «[Stores] hold what a cache or a cache holds; "so it does."»
            B, /articles/b.html#more, input/articles/b.md(8,28): «A "[cache]" (e.g. this) is full.»
            Queue, /glossary/queue.html#, input/glossary/queue.md(3,26): «A row that a [cache] empties»
          Asked on 1: it 1 on 1
            A, /articles/a.html#, input/articles/a.md(5,12): «Stores hold what a cache or a cache holds; "so [it] does."»
          AlreadyLinked on 2: cache 2 on 2
            A, /articles/a.html#, input/articles/a.md(4,59): «Stores hold what a cache or a [cache] holds; "so it does."», linked on line 4
            B, /articles/b.html#more, input/articles/b.md(8,65): «A [cache]!», linked on line 8
          InsideOther on 1: cache 2 on 1
            A, /articles/a.html#, input/articles/a.md(4,46): «Stores hold what a [cache] or a cache holds; "so it does."»
            A, /articles/a.html#a-cache, input/articles/a.md(9,5): «See the [cache].»
          Excepted on 2: general store 2 on 2
            A, /articles/a.html#a-cache, input/articles/a.md(9,60): «A cache and GitHub Cache and a [general store].»
            B, /articles/b.html#more, input/articles/b.md(8,5): «The [general store].»
          OptedOut on 1: cache 1 on 1
            A, /articles/a.html#a-cache, input/articles/a.md(9,26): «A [cache] and GitHub Cache and a general store.»
          InHeading on 1: cache 1 on 1
            A, /articles/a.html#a-cache, input/articles/a.md(7,6): «A [cache]»
          PartOfName on 1: Cache 1 on 1
            A, /articles/a.html#a-cache, input/articles/a.md(9,48): «A cache and GitHub [Cache] and a general store.»
        node: 0 mentions on 0 pages, 0 links on 0
        queue: 1 mentions on 1 pages, 1 links on 1
          Linked on 1: queue 1 on 1
            B, /articles/b.html#, input/articles/b.md(4,3): «A [queue].»
        """,
        Shown("""
            === articles/a.md
            ---
            title: A
            ---
            Nothing here. **Stores** hold [what](b.md) a `cache` or a cache
            holds; "so [[cache|it]] does." And more.

            ## A cache

            See [the cache](b.md). A [[!cache]] and GitHub Cache and a general store.
            === articles/b.md
            ---
            title: B
            ---
            A queue.

            ## More

            The general store. A &quot;cache&quot; (e.g. _this_) is full. A cache!
            """));

    [Fact]
    public void Links_by_hand_count_and_what_is_nearly_a_mention_is_shown_apart() => Assert.Equal(
        """
        3 terms: 5 mentions on 2 of 4 pages, 3 of them links on 2 pages
        cache: 5 mentions on 2 pages, 3 links on 2
          Written on 1: a cache here 1 on 1, its code 1 on 1
            A, /articles/a.html#, input/articles/a.md(4,9): «Read of [a cache here], of its code.»
            A, /articles/a.html#, input/articles/a.md(4,54): «Read of a cache here, of [its code].»
          Linked on 1: cache 1 on 1
            Queue, /glossary/queue.html#, input/glossary/queue.md(3,26): «A row that a [cache] empties»
          AlreadyLinked on 1: Cache 1 on 1, caches 1 on 1
            A, /articles/a.html#, input/articles/a.md(6,5): «The [caches], caching: cache2.», linked on line 4
            A, /articles/a.html#, input/articles/a.md(6,30): «[Cache].», linked on line 4
          Nearly on 1: cache2 1 on 1
            A, /articles/a.html#, input/articles/a.md(6,22): «The caches, caching: [cache2].», more than 'cache'
        node: 0 mentions on 0 pages, 0 links on 0
        queue: 0 mentions on 0 pages, 0 links on 0
        """,
        Shown(TestSite.Article("Read of [a **cache** here](../glossary/cache.md), of [its `code`](../glossary/cache.md).\n\nThe caches, caching: cache2. Cache."), Terms));

    [Fact]
    public void Explaining_names_links_by_hand_and_asks_for_no_reason_of_their_words() => Assert.Equal(
        """
        input/articles/a.md(4,1): 'The cache' is linked to cache (cache), since the author wrote its address.
        input/articles/a.md(4,41): 'A queue' is linked to cache (cache), since the author wrote its address.
        input/articles/a.md(4,41): 'queue' is not linked to queue (queue): it stands inside a link or code (rule 8).
        """,
        TestSite.Build(Terms + TestSite.Article("[The cache](../glossary/cache.md) goes. [A queue](../glossary/cache.md)"), explains: true).Explained("articles/a.html"));

    [Fact]
    public void Every_outcome_has_words_of_its_own() => Assert.Distinct(
        Enum.GetValues<MentionOutcome>().SelectMany(outcome => new[] { OutcomeInWords.Name(outcome), OutcomeInWords.Reason(outcome) }));

    [Fact]
    public void A_label_of_several_terms_counts_for_each_and_once_in_all() => Assert.Equal(
        """
        3 terms: 1 mentions on 1 of 4 pages, 0 of them links on 0 pages
        box: 1 mentions on 1 pages, 0 links on 0
          SharedLabel on 1: it 1 on 1
            A, /articles/a.html#, input/articles/a.md(4,6): «Take [it].»
        lid: 1 mentions on 1 pages, 0 links on 0
          SharedLabel on 1: it 1 on 1
            A, /articles/a.html#, input/articles/a.md(4,6): «Take [it].»
        pen: 0 mentions on 0 pages, 0 links on 0
        """,
        Shown("", """
            === glossary/box.md
            ---
            term: box
            cautious: [it]
            definition: one
            ---
            === glossary/lid.md
            ---
            term: lid
            cautious: [it]
            definition: two
            ---
            === glossary/pen.md
            ---
            term: pen
            definition: three
            ---
            """ + "\n" + TestSite.Article("Take it.")));

    [Fact]
    public void A_long_sentence_is_cut_at_words() => Assert.Equal(
        "«…" + Repeat("word ", 32) + "[cache]" + Repeat(" word", 32) + "…»",
        Marked(TestSite.Build(Terms + TestSite.Article(Repeat("word ", 100) + "cache" + Repeat(" word", 100)), explains: true)
            .UseOfGlossary.Find("cache")!.Find(MentionOutcome.Linked)!.Mentions[0].Sentence));

    [Theory]
    [InlineData("First. A cache, e.g. this one. Last.", "«A [cache], e.g. this one.»")]
    [InlineData("Is it (or not?) a cache? Yes.", "«Is it (or not?) a [cache]?»")]
    [InlineData("They said “no.” A cache is 1.5 times as fast! Good.", "«A [cache] is 1.5 times as fast!»")]
    [InlineData("最初。これは cache です。最後。", "«これは [cache] です。»")]
    [InlineData("One\\\nA cache\nin ![a picture](b.svg) &amp; `code`", "«One A [cache] in  & code»")]
    [InlineData("| A |\n|---|\n| No. A **cache** |", "«A [cache]»")]
    public void The_sentence_is_what_readers_see_between_two_ends(string text, string sentence) => Assert.Equal(
        sentence,
        Marked(Assert.Single(
            TestSite.Build(Terms + TestSite.Article(text), explains: true).UseOfGlossary.Find("cache")!.Outcomes.SelectMany(outcome => outcome.Mentions),
            mention => mention.Title == "A").Sentence));

    private static string Repeat(string words, int times) => string.Concat(Enumerable.Repeat(words, times));

    private static string Shown(string articles) => Shown(articles, Terms);

    private static string Shown(string articles, string terms)
    {
        var site = TestSite.Build(terms + articles, explains: true);
        Assert.Equal("", site.Messages);
        var use = site.UseOfGlossary;
        var lines = new List<string>
        {
            $"{use.Terms.Length} terms: {use.Mentions} mentions on {use.MentioningPages} of {use.Pages} pages, {use.Links} of them links on {use.LinkingPages} pages",
        };
        foreach (var term in use.Terms)
        {
            lines.Add($"{term.Term.Id}: {term.Mentions} mentions on {term.Pages} pages, {term.Links} links on {term.LinkingPages}");
            foreach (var outcome in term.Outcomes)
            {
                lines.Add($"  {outcome.Outcome?.ToString() ?? "Nearly"} on {outcome.Pages}: {string.Join(", ", outcome.Words.Select(words => $"{words.Words} {words.Times} on {words.Pages}"))}");
                lines.AddRange(outcome.Mentions.Select(mention =>
                    $"    {mention.Title}, {mention.Page}#{mention.Section}, {mention.At}: {Marked(mention.Sentence)}{(mention.Note.Length > 0 ? $", {mention.Note}" : "")}"));
            }
        }

        return string.Join('\n', lines);
    }

    private static string Marked(Sentence sentence) => $"«{sentence.Before}[{sentence.Words}]{sentence.After}»";
}
