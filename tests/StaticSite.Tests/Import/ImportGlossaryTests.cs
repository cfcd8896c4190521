using System.Text;
using StaticSite.Engine;
using StaticSite.Import.Terms;

namespace StaticSite.Tests.Import;

/// <summary>A glossary that somebody has becomes files of ours, and what it has that terms do not is kept or told.</summary>
public sealed class ImportGlossaryTests
{
    [Fact]
    public void A_table_needs_no_order_of_columns_and_knows_usual_names() => Expect("""
        === words.csv
        Synonyms;Meaning;Name;Category;See also;Owner
        vault, store;"A place for money; or for things. It has a door.";Safe (SAFE);Money;Key;Ann
        ;What opens a lock;Key;Money;Safe;

        """, """
        === glossary/key.md
        ---
        term: Key
        category: Money
        related: [safe]
        definition: What opens a lock
        ---
        === glossary/safe.md
        ---
        term: Safe
        abbreviation: SAFE
        aliases: [vault, store]
        category: Money
        definition: A place for money; or for things
        ---
        It has a door.

        - Owner: Ann
        === left
        input/glossary/safe.md(2,1): notice IMP008: 'Owner' is nothing that a term has, so its words stand in the text below. Move them to where they belong, or delete them. First here.

        """);

    [Theory]
    [InlineData("term,definition\ncache,store\n")]
    [InlineData("Term;Definition\r\ncache;store\r\n")]
    [InlineData("TERM\tDEFINITION\ncache\tstore")]
    [InlineData("\uFEFFterm,definition\n\"cache\",\"store\"\n")]
    [InlineData("\uFEFF\r\n\r\nterm;definition\r\ncache;store\r\n")]
    [InlineData(";;;\nterm;definition;;\ncache;store;;\n")]
    [InlineData("Term (one each);Definition (a phrase)\ncache;store\n")]
    [InlineData("sep=;\nterm;definition\ncache;store\n")]
    [InlineData("cache,store\n")]
    [InlineData("{\"cache\": \"store\"}")]
    [InlineData("[{\"term\": \"cache\", \"definition\": \"store\"}]")]
    public void Any_usual_form_of_a_table_gives_the_same_term(string table) => Assert.Equal(
        "=== glossary/cache.md\n---\nterm: cache\ndefinition: store\n---\n", Import(new SourceFile("old", "a.csv", Encoding.UTF8.GetBytes(table))));

    [Fact]
    public void UTF_16_says_so_itself_and_Windows_1252_is_refused()
    {
        Assert.Equal("=== glossary/cafe.md\n---\nterm: café\ndefinition: shop\n---\n",
            Import(new SourceFile("old", "a.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("term,definition\ncafé,shop\n")).ToArray())));
        Assert.Equal(
            "=== left\nold/a.csv(1,1): error IMP002: This file is not in UTF-8; a spreadsheet may have saved it as Windows-1252. "
            + "Save it again as 'CSV UTF-8', or in any editor as UTF-8.\n",
            Import(new SourceFile("old", "a.csv", Encoding.Latin1.GetBytes("term,definition\ncafé,shop\n"))));
    }

    [Fact]
    public void A_note_never_stands_for_a_definition_that_is_missing() => Expect("""
        === words.csv
        Term;Notes;Definition;Synonyms (comma separated)
        cache;Ask Ann.;;store, vault

        """, """
        === glossary/cache.md
        ---
        term: cache
        aliases: [store, vault]
        definition:
        ---
        Ask Ann.
        === left
        input/glossary/cache.md(4,1): warning IMP005: 'cache' has no definition, and a term needs one. Write it behind 'definition:'.

        """);

    private const string Scoped =
        "=== glossary/cache.md\n---\nterm: cache\nlinks: page\nonly-in: [articles/git, articles/svn]\nnot-in: [articles/git/old]\ndefinition: store\n---\n";

    [Theory]
    [InlineData("a.csv", "term,definition,links,only-in,Not in\ncache,store,page,articles/git; articles/svn,articles/git/old\n")]
    [InlineData("a.json", "[{\"term\": \"cache\", \"definition\": \"store\", \"links\": \"page\", \"only-in\": [\"articles/git\", \"articles/svn\"], \"not-in\": \"articles/git/old\"}]")]
    [InlineData("cache.md", "---\nterm: cache\nlinks: page\nonly-in: [articles/git, articles/svn]\nnot-in: articles/git/old\ndefinition: store\n---\n")]
    [InlineData("a.csv", "id,term,abbreviation,aliases,forms,cautious,exact,except,links,only-in,not-in,definition\ncache,cache,,,,,,,page,articles/git; articles/svn,articles/git/old,store\n")]
    public void Where_and_how_often_a_term_is_linked_comes_along(string name, string words) =>
        Assert.Equal(Scoped, Import(new SourceFile("old", name, Encoding.UTF8.GetBytes(words))));

    [Theory]
    [InlineData("a.csv", "id,term,abbreviation,aliases,forms,cautious,exact,except,confused-with,differences,definition,formula,example\ncache,cache,,,,,,,buffer; store,\"buffer: A buffer is \"\"full\"\"\\; a cache is not.\",place,a * b,\"Say, it *is*.\"\nbuffer,buffer,,,,,,,cache,,row,,\nstore,store,,,,,,,cache,,shop,,\n")]
    [InlineData("a.json", """[{"id": "cache", "term": "cache", "confused-with": ["buffer", "store"], "differences": {"buffer": "A buffer is \"full\"; a cache is not."}, "definition": "place", "sentence": "", "formula": "a * b", "example": "Say, it *is*."}, {"id": "buffer", "term": "buffer", "confused-with": ["cache"], "definition": "row", "sentence": ""}, {"id": "store", "term": "store", "confused-with": ["cache"], "definition": "shop", "sentence": ""}]""")]
    public void What_an_export_says_of_how_terms_differ_comes_back_once(string name, string text) => Assert.Equal(
        """
        === glossary/buffer.md
        ---
        term: buffer
        confused-with:
          cache: A buffer is "full"; a cache is not.
        definition: row
        ---
        === glossary/cache.md
        ---
        term: cache
        confused-with:
          store:
        definition: place
        formula: a * b
        example: Say, it *is*.
        ---
        === glossary/store.md
        ---
        term: store
        definition: shop
        ---

        """,
        Import(new SourceFile("old", name, Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("a.csv", "id,term,abbreviation,aliases,forms,cautious,exact,except,plain,definition\ncache,cache,,,,,,,\"near, quick\",store\n")]
    [InlineData("a.json", "[{\"id\": \"cache\", \"term\": \"cache\", \"plain\": \"near, quick\", \"definition\": \"store\", \"confused-with\": [], \"sentence\": \"Store.\"}]")]
    [InlineData("cache.md", "---\nterm: cache\nplain: near, quick\ndefinition: store\n---\n")]
    public void Everyday_words_come_along(string name, string words) => Assert.Equal(
        "=== glossary/cache.md\n---\nterm: cache\nplain: near, quick\ndefinition: store\n---\n",
        Import(new SourceFile("old", name, Encoding.UTF8.GetBytes(words))));

    [Theory]
    [InlineData("a.csv", "term,definition,links\ncache,store,https://example.org/\n")]
    [InlineData("a.json", "[{\"term\": \"cache\", \"definition\": \"store\", \"links\": [\"https://example.org/\"]}]")]
    [InlineData("cache.md", "---\nterm: cache\nlinks: https://example.org/\ndefinition: store\n---\n")]
    [InlineData("a.csv", "id,term,abbreviation,aliases,forms,cautious,exact,except,links,definition\ncache,cache,,,,,,,https://example.org/,store\n")]
    [InlineData("a.json", "[{\"id\": \"cache\", \"term\": \"cache\", \"definition\": \"store\", \"confused-with\": [], \"sentence\": \"Store.\", \"links\": \"https://example.org/\"}]")]
    public void What_others_call_links_stays_in_the_text(string name, string words) => Assert.Equal(
        """
        === glossary/cache.md
        ---
        term: cache
        definition: store
        ---
        - links: https://example.org/
        === left
        input/glossary/cache.md(2,1): notice IMP008: 'links' holds addresses, of which a term has none, so its words stand in the text below. Move them to where they belong, or delete them. First here.

        """, Import(new SourceFile("old", name, Encoding.UTF8.GetBytes(words))));

    [Theory]
    [InlineData("a.csv", "term,definition,Links\ncache,store,always\n", "Links", "always")]
    [InlineData("a.json", "[{\"term\": \"cache\", \"definition\": \"store\", \"links\": true}]", "links", "true")]
    [InlineData("cache.md", "---\nterm: cache\nlinks: Sections of it\ndefinition: store\n---\n", "links", "Sections of it")]
    [InlineData("a.csv", "id,term,abbreviation,aliases,forms,cautious,exact,except,links,definition\ncache,cache,,,,,,,always,store\n", "links", "always")]
    public void A_value_that_no_links_can_have_says_so(string name, string words, string key, string value) => Assert.Equal(
        $"""
        === glossary/cache.md
        ---
        term: cache
        definition: store
        ---
        - {key}: {value}
        === left
        input/glossary/cache.md(2,1): notice IMP038: '{value}' under '{key}' is none of section, page, all, ask, so it stands in the text below. Write one of them behind 'links:' instead, or delete it. First here.

        """, Import(new SourceFile("old", name, Encoding.UTF8.GetBytes(words))));

    private static readonly string[] Unreadable = ["one,two,three\n1,2,3\n", "term,definition\n\"a\"b,c\n", "{\"terms\": [x"];

    [Fact]
    public void Whatever_cannot_be_read_says_why() => Assert.Equal("""
        === left
        old/a.csv(1,1): error IMP003: No terms were found here. The first line of a table names its columns, such as: term, definition, abbreviation, synonyms, category, see also.
        === left
        old/a.csv(2,1): error IMP001: This cannot be read as CSV: a quotation mark stands where none may. Put the whole cell in quotation marks, and double those inside.
        === left
        old/a.csv(1,12): error IMP001: This cannot be read as JSON: it breaks off or goes wrong here. Mend it, and import again.

        """, string.Concat(Unreadable.Select(table => Import(new SourceFile("old", "a.csv", Encoding.UTF8.GetBytes(table))))));

    [Fact]
    public void Two_terms_that_share_a_word_or_an_address_are_told_apart() => Expect("""
        === a.csv
        term,definition,synonyms
        Café,shop,bar
        cafe,meal,bar
        index,list,

        """, """
        === glossary/cafe-2.md
        ---
        term: cafe
        aliases: [bar]
        cautious: [bar]
        definition: meal
        ---
        === glossary/cafe.md
        ---
        term: Café
        aliases: [bar]
        cautious: [bar]
        definition: shop
        ---
        === glossary/index-term.md
        ---
        term: index
        definition: list
        ---
        === left
        input/glossary/cafe-2.md(2,1): warning IMP006: 'cafe' would have the address of 'Café', so it became cafe-2. Make them one if they are, or choose a better name for the file.
        input/glossary/cafe-2.md(4,1): warning IMP007: 'bar' is a label of cafe and of cafe-2, so both list it under 'cautious' and it links only where an author writes [[…]]. Take it away where it is not meant.

        """);

    [Theory]
    [InlineData("A store. It is quick.", "A store", "It is quick.")]
    [InlineData("A store, e.g. a disk. Quick.", "A store, e.g. a disk", "Quick.")]
    [InlineData("What `a. B` means. More.", "What `a. B` means", "More.")]
    [InlineData("Of J. Smith in the U.S. Army. More.", "Of J. Smith in the U.S. Army", "More.")]
    [InlineData("Version 1.2 of it (see A. B). More", "Version 1.2 of it (see A. B)", "More")]
    [InlineData("A store for pages etc.", "A store for pages etc.", "")]
    [InlineData("What is it? A store.", "What is it?", "A store.")]
    [InlineData("First line\ngoes on.\n\nSecond.", "First line goes on", "Second.")]
    public void The_first_sentence_defines_and_the_rest_is_text(string words, string definition, string notes) => Assert.Equal(
        $"=== glossary/a.md\n---\nterm: a\ndefinition: {definition}\n---\n{notes}{(notes.Length > 0 ? "\n" : "")}",
        Import(new SourceFile("old", "a.csv", Encoding.UTF8.GetBytes($"term,definition\na,\"{words}\"\n"))));

    [Fact]
    public void A_folder_with_a_file_for_each_term_becomes_terms() => Expect("""
        === _index.md
        ---
        title: Glossary
        ---
        All words.
        === api.md
        ---
        title: Application Programming Interface (API)
        status: Completed
        category: technology
        owner: Ann
        ---
        ## What it is

        An API is a way for programs to talk. It has rules.

        ## Problem it addresses

        Much.
        === gateway.md
        +++
        title = "gateway"
        +++
        See [application programming interface](/api/).
        === draft.md
        ---
        title: later
        draft: true
        ---
        Later.
        === search.md
        ---
        title: Search
        layout: search
        ---

        """, """
        === glossary/api.md
        ---
        term: Application Programming Interface
        abbreviation: API
        aliases: [gateway]
        category: technology
        definition: An API is a way for programs to talk
        ---
        It has rules.

        ## Problem it addresses

        Much.

        - owner: Ann
        === left
        input/glossary/api.md(2,1): notice IMP008: 'owner' is nothing that a term has, so its words stand in the text below. Move them to where they belong, or delete them. First here.
        old/draft.md(1,1): warning IMP012: This file was left behind: it is a draft.
        old/search.md(1,1): warning IMP012: This file was left behind: it has no text.

        """);

    [Fact]
    public void Terms_that_had_files_of_their_own_link_each_other_in_our_form() => Expect("""
        === cache.md
        ---
        title: Cache
        ---
        A cache is a store beside an [origin](/old/origin/). Of [origins](g), a [page](/elsewhere/).

        {{< note >}}
        Quick.
        {{< /note >}}
        === origin.md
        ---
        title: Origin
        ---
        Where [caches](../cache.md#why) look, in [old](/old/cache/), not [here](/pages/cache/#why).

        """, """
        === glossary/cache.md
        ---
        term: Cache
        definition: A cache is a store beside an [origin](origin.md)
        ---
        Of [origins](origin.md), a page<!-- /elsewhere/ -->.

        ::: note
        Quick.
        :::
        === glossary/origin.md
        ---
        term: Origin
        definition: Where [caches](cache.md#why) look, in [old](cache.md), not here
        ---
        === left
        input/glossary/cache.md(2,1): warning IMP014: '/elsewhere/' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
        input/glossary/origin.md(3,1): warning IMP014: '/pages/cache/#why' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """);

    [Fact]
    public void Links_to_pages_that_came_in_before_lead_to_them() => Assert.Equal("""
        === glossary/cache.md
        ---
        term: cache
        definition: A store, see [setting up](../articles/guide/set-up.md#cache)
        ---
        Or [below](../articles/guide/set-up.md), [beside](../articles/glossary/beside.md), chaining<!-- g --> and set-up<!-- set-up.md -->.
        === left
        input/glossary/cache.md(2,1): warning IMP014: '[chaining](g)' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.
        input/glossary/cache.md(2,1): warning IMP014: 'set-up.md' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.

        """, ImportTest.Shown(ImportGlossary.ImportFolder(ImportTest.Files("""
        === content/glossary/cache.md
        ---
        title: cache
        ---
        A store, see [setting up](/guide/set-up/#cache). Or [below](../../guide/set-up.md), [beside](beside.md), [chaining](g) and [set-up](set-up.md).

        """), "input", ImportTest.Files("""
        === articles/guide/set-up.md
        ---
        aliases: [/guide/set-up/]
        ---
        # Set up
        === articles/glossary/beside.md
        ---
        aliases: [/glossary/beside/, /set-up-of-others/]
        ---
        # Beside

        """))));

    [Fact]
    public void A_definition_takes_along_the_addresses_that_its_links_name() => Expect("""
        === language.md
        ---
        term: language tag
        ---
        A name of a language as [RFC 5646][], [the list][iana] and `[code][iana]` have it, not [this]. More in [the list][iana].

        [RFC 5646]: https://example.org/rfc5646 "The standard"
        [iana]: <https://example.org/list of tags>

        """, """
        === glossary/language.md
        ---
        term: language tag
        definition: A name of a language as [RFC 5646](https://example.org/rfc5646 "The standard"), [the list](<https://example.org/list of tags>) and `[code][iana]` have it, not [this]
        ---
        More in [the list][iana].

        [iana]: <https://example.org/list of tags>

        """);

    [Fact]
    public void A_term_that_stands_twice_is_told_once_with_both_lines() => Expect("""
        === a.csv
        Our words, edition 3
        term;definition;synonyms
        cache;store, quick;vault
        cache;place, hidden;vault
        proxy;server;
        proxy;server;

        """, """
        === glossary/cache-2.md
        ---
        term: cache
        aliases: [vault]
        cautious: [cache, vault]
        definition: place, hidden
        ---
        === glossary/cache.md
        ---
        term: cache
        aliases: [vault]
        cautious: [cache, vault]
        definition: store, quick
        ---
        === glossary/proxy.md
        ---
        term: proxy
        definition: server
        ---
        === left
        input/glossary/cache-2.md(2,1): warning IMP025: 'cache' stands at old/a.csv(3,1) and again at old/a.csv(4,1), so this one became cache-2, and both list what they are called under 'cautious'. Make them one, or name them apart.
        old/a.csv(1,1): notice IMP030: 'Our words, edition 3' stands above the names of the columns, so it was left out. Keep it elsewhere if it is needed.

        """);

    [Fact]
    public void Where_nothing_comes_in_nothing_is_said_of_files_that_would_have() => Expect("""
        === a.csv
        term,definition,owner
        cache,,Ann
        "a"b,c,

        """, """
        === left
        old/a.csv(3,1): error IMP001: This cannot be read as CSV: a quotation mark stands where none may. Put the whole cell in quotation marks, and double those inside.

        """);

    [Theory]
    [InlineData("# Words\n\ncache\n: store\n\nproxy\n: server\n")]
    [InlineData("# Words\n\n| Term | Definition |\n| --- | --- |\n| **cache** | store |\n| proxy | server |\n")]
    [InlineData("# Words\n\n**cache**: store\n\n**proxy**: server\n")]
    [InlineData("# Words\n\n- **cache** – store\n- **proxy** – server\n")]
    [InlineData("# Words\n\n## C\n\n### cache\n\nstore\n\n## P\n\n### proxy\n\nserver\n")]
    [InlineData("*[cache]: store\n*[proxy]: server\n")]
    public void A_list_in_Markdown_may_have_any_usual_form(string list) => Assert.Equal("""
        === glossary/cache.md
        ---
        term: cache
        definition: store
        ---
        === glossary/proxy.md
        ---
        term: proxy
        definition: server
        ---

        """, Import(new SourceFile("old", "a.md", Encoding.UTF8.GetBytes(list))));

    [Fact]
    public void SKOS_of_others_is_read_in_the_language_of_the_site() => Expect("""
        === words.jsonld
        {
          "@context": {"skos": "http://www.w3.org/2004/02/skos/core#"},
          "@graph": [
            {
              "@id": "https://example.org/c1", "@type": "skos:Concept",
              "skos:prefLabel": [{"@language": "en", "@value": "cache"}, {"@language": "es", "@value": "caché"}],
              "skos:altLabel": {"@language": "en", "@value": "store"},
              "skos:hiddenLabel": "cashe",
              "skos:definition": {"@language": "en", "@value": "A quick store."},
              "skos:narrower": {"@id": "https://example.org/c2"}
            },
            {
              "@id": "https://example.org/c2", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
              "http://www.w3.org/2004/02/skos/core#prefLabel": {"en": "page cache"},
              "skos:definition": "cache of pages",
              "skos:related": {"@id": "https://example.org/elsewhere/c3"}
            }
          ]
        }
        """, """
        === glossary/cache.md
        ---
        term: cache
        aliases: [store]
        search: [cashe]
        definition: A quick store
        ---
        === glossary/page-cache.md
        ---
        term: page cache
        broader: [cache]
        definition: cache of pages
        ---
        - See also: c3
        === left
        input/glossary/page-cache.md(2,1): warning IMP009: 'c3' is no term of this glossary, so it stands in the text below. Add it as a term and list its id under 'related', or leave it.
        old/words.jsonld(1,1): notice IMP011: Words in es were left out, since this glossary is in 'en'. Import them with --language when you add that language.

        """);

    private static void Expect(string before, string after) => Assert.Equal(after, ImportTest.Shown(ImportTest.Files(before) switch
    {
        [var file] => ImportGlossary.Import(file, "input", "en"),
        var folder => ImportGlossary.ImportFolder(folder, "input"),
    }));

    private static string Import(SourceFile file) => ImportTest.Shown(ImportGlossary.Import(file, "input", "en"));
}
