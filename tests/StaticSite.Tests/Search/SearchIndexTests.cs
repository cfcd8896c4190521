using System.Text.Json;

namespace StaticSite.Tests.Search;

/// <summary>The files of the index as a client reads them; FORMAT.md tells what they mean.</summary>
public sealed class SearchIndexTests
{
    private const string Site = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        aliases: [BPO company]
        search: [buisness process]
        definition: handing work to a provider
        ---
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: BPO of expert work
        ---
        Coined by a company.

        ## Since when

        Since 2003.
        === comparisons/bpo-vs-kpo.yml
        title: BPO and KPO
        question: What is the difference?
        subjects: [bpo, kpo]
        criteria:
          - id: basis
            label: Basis
            cells:
              bpo: { text: rules }
              kpo: { text: "[[kpo|expertise]]" }
        """;

    private const string Quiz = """
        === quiz/words.yml
        title: Words
        questions:
          - id: who-decides
            question: Who *decides*?
            options:
              - text: Clerks
                misconception: They type.
              - text: "**Experts**"
                right: true
            explanation: They know.
        """;

    private static readonly string Weighed = $"""
        === glossary/ring.md
        ---
        term: ring
        aliases: [alarm]
        plain: wakeup
        definition: noise
        formula: winter
        ---
        {string.Join(' ', Enumerable.Range(0, 100).Select(number => $"word{number}"))}
        """;

    [Fact]
    public void Names_come_most_linked_first()
    {
        Assert.Equal(
            """
             business process outsourcing	BPO	BPO company	~buisness process
             knowledge process outsourcing	KPO

            """.ReplaceLineEndings("\n"),
            Files(Site)["names-0.txt"]);
    }

    [Fact]
    public void A_large_glossary_starts_with_what_is_linked_most_and_has_the_rest_by_word()
    {
        var files = Files(Glossary(5_000));
        var firstWords = Names(Manifest(TestSite.Build(Glossary(5_000))));

        Assert.InRange(files["names-0.txt"].Length, 15_000, 22_000);
        Assert.All(Enumerable.Range(0, 5_000).Select(number => $"word{number:D4}"), word => Assert.Contains(
            $"common {word}\t",
            files["names-0.txt"] + files[$"names-{firstWords.Count(first => string.CompareOrdinal(first, word) <= 0)}.txt"],
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_of_every_term_makes_no_file_large() => Assert.All(
        Files(Glossary(5_000)).Where(file => file.Key.StartsWith("names-", StringComparison.Ordinal)),
        file => Assert.InRange(file.Value.Length, 1, 22_000));

    [Fact]
    public void The_manifest_has_no_more_of_a_word_than_tells_its_file_from_the_one_before()
    {
        var names = Names(Manifest(TestSite.Build(Glossary(5_000))));

        Assert.Equal("", names[0]);
        Assert.All(names.Skip(1), name => Assert.InRange(name.Length, 1, "word0000".Length));
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Files_are_larger_and_more_where_there_is_more_to_find()
    {
        var (small, large) = (TestSite.Build(Glossary(100)), TestSite.Build(Glossary(5_000)));

        Assert.Equal("""{"answers":16,"sections":32,"said":16}""", Manifest(small).GetProperty("blocks").GetRawText());
        Assert.Equal(7, Count(small, "answers"));
        Assert.Equal("""{"answers":35,"sections":32,"said":16}""", Manifest(large).GetProperty("blocks").GetRawText());
        Assert.Equal(143, Count(large, "answers"));

        static int Count(TestSite site, string list) => site.Publish().Keys.Count(path => path.Contains($"/{list}-", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_of_words_are_told_apart_by_what_their_first_words_begin_with()
    {
        var files = Files(Glossary(1_000));
        var begin = files["terms.txt"].Split('\n')[..^1];

        Assert.Equal("", begin[0]);
        Assert.Equal(begin.Length, files.Keys.Count(name => name.StartsWith("terms-", StringComparison.Ordinal)));
        Assert.All(begin.Index(), file => Assert.StartsWith(file.Item, Keys(files[$"terms-{file.Index}.txt"])[1], StringComparison.Ordinal));
        Assert.Equal(begin.Order(StringComparer.Ordinal), begin);
    }

    [Fact]
    public void The_manifest_says_which_terms_each_comparison_compares_and_where_its_rows_are() => Assert.Equal(
        """[{"target":"compare:bpo-vs-kpo","subjects":[0,1],"sections":[0,2]}]""",
        Manifest(TestSite.Build(Site)).GetProperty("tables").GetRawText());

    [Fact]
    public void The_manifest_says_how_kinds_of_results_stand_among_others() => Assert.Equal(
        """
        {"page":{"weight":1,"top":0,"section":0.6},"article":{"words":"Article"},"term":{"words":"Term","top":1,"section":1},"compare":{"words":"Comparison","section":1},"quiz":{"words":"Quiz question","weight":0.6,"top":0.85,"section":0.85},"dispute":{"words":"Dispute"},"source":{"words":"Source","weight":0.6,"top":1,"section":1}}
        """.Trim(),
        Manifest(TestSite.Build(Site)).GetProperty("kinds").GetRawText());

    [Fact]
    public void Answers_hold_definitions_and_then_the_questions_of_comparisons() => Assert.Equal(
        """
        glossary/bpo.html	Business process outsourcing	BPO	Handing work to a provider.
        glossary/kpo.html	Knowledge process outsourcing	KPO	BPO of expert work.
        comparisons/bpo-vs-kpo.html	BPO and KPO		What is the difference?

        """.ReplaceLineEndings("\n"),
        Files(Site)["answers-0.txt"]);

    [Fact]
    public void A_text_is_found_by_the_signs_that_a_label_has_and_by_no_others()
    {
        var keys = Keys(Files("""
            === glossary/cpp.md
            ---
            term: C++
            definition: language
            ---
            === articles/a.md
            ---
            title: C++ and/or C#
            ---
            Read/write C++, or C#.
            """)["words-0.txt"]);

        Assert.Contains("c", keys);
        Assert.Equal(["c++"], keys.Where(key => key.Any(sign => !char.IsLetterOrDigit(sign))));
    }

    [Fact]
    public void A_label_of_signs_alone_is_not_lost_among_many() => Assert.Contains(
        "=>\t\n",
        string.Concat(Files(Glossary(5_000) + """
            === glossary/arrow.md
            ---
            term: "=>"
            definition: sign
            ---
            """).Where(file => file.Key.StartsWith("names-", StringComparison.Ordinal)).Select(file => file.Value)),
        StringComparison.Ordinal);

    [Fact]
    public void A_label_may_look_as_if_it_were_only_searched() => Assert.Equal(
        " home folder\t\t ~\t~~home\n",
        Files("""
            === glossary/home.md
            ---
            term: home folder
            aliases: ["~"]
            search: [~home]
            definition: place
            ---
            """)["names-0.txt"]);

    [Fact]
    public void Sections_have_their_page_their_anchor_and_how_they_open() => Assert.Equal(
        """
        comparisons/bpo-vs-kpo.html	BPO and KPO	compare:bpo-vs-kpo		What is the difference?	business process outsourcing · knowledge process outsourcing
        			bpo-vs-kpo-basis	Basis	BPO: rules · KPO: expertise		0

        """.ReplaceLineEndings("\n"),
        Files(Site)["sections-0.txt"]);

    [Fact]
    public void What_answers_by_itself_stands_in_a_file_of_its_own()
    {
        var files = Files("""
            === glossary/bpo.md
            ---
            term: outsourcing
            abbreviation: BPO
            definition: handing work to a provider
            ---
            === glossary/kpo.md
            ---
            term: expert outsourcing
            definition: outsourcing of expert work
            ---
            === comparisons/bpo-vs-kpo.yml
            title: Two words
            subjects: [bpo, kpo]
            criteria:
              - id: rules
                label: By rules
                cells:
                  bpo: { text: mostly, value: yes }
                  kpo: { text: No expert decides by rules, value: no }
            === articles/a.md
            ---
            title: Is it?
            description: It is.
            faq:
              - question: Is it so?
                answer: Yes. It *is*.
            ---
            Before.

            ## In ten seconds

            ::: say Ten seconds
            It is **so**.

            - And so on.
            :::

            ## Is it not so?

            First a word.

            ::: say
            No.
            :::
            """);

        Assert.Equal(
            """
            To say aloud	It is so. And so on.
            To say aloud	No.
            Answer	Yes. It is.
            To say aloud	It is so. And so on.
            Comparison	BPO: Yes · mostly	expert outsourcing: No expert decides by rules

            """.ReplaceLineEndings("\n"),
            files["said-0.txt"]);
        Assert.Equal(
            """
            articles/a.html	Is it?	article:a			It is.
            			 	In ten seconds	Ten seconds It is so. And so on.		0
            			is-it-not-so	Is it not so?	First a word. No.		1
            			is-it-so	Is it so?	Yes. It is.		2
            			in-ten-seconds	Ten seconds	It is so. And so on.		3
            comparisons/bpo-vs-kpo.html	Two words	compare:bpo-vs-kpo			outsourcing · expert outsourcing
            			bpo-vs-kpo-rules	By rules	BPO: mostly · expert outsourcing: No expert decides by rules		4

            """.ReplaceLineEndings("\n"),
            files["sections-0.txt"]);
    }

    [Fact]
    public void Pages_that_share_a_title_come_with_what_tells_them_apart() => Assert.Equal(
        """
        articles/pump.html	Introduction	article:pump			Water.	pump
        articles/valve.html	Introduction	article:valve			Steam.	valve
        			 	More	Much more.

        """.ReplaceLineEndings("\n"),
        Files("""
            === articles/pump.md
            ---
            title: Introduction
            description: Water.
            ---
            Water.
            === articles/valve.md
            ---
            title: Introduction
            description: Steam.
            ---
            Steam.

            ## More

            Much more.
            """)["sections-0.txt"]);

    [Fact]
    public void Terms_that_share_a_name_come_with_what_tells_them_apart() => Assert.Equal(
        """
        glossary/lead-of-a-team.html	Lead		Who leads a team.		People
        glossary/lead-to-sell.html	Lead		Who may buy.	a ÷ b	Sales
        comparisons/leads.html	Lead		Which?

        """.ReplaceLineEndings("\n"),
        Files("""
            === site.yml
            title: Words
            categories: [People, Sales]
            === glossary/lead-of-a-team.md
            ---
            term: lead
            cautious: [lead]
            category: People
            definition: who leads a team
            ---
            === glossary/lead-to-sell.md
            ---
            term: lead
            cautious: [lead]
            category: Sales
            definition: who may buy
            formula: a ÷ b
            ---
            === comparisons/leads.yml
            title: Lead
            question: Which?
            subjects: [lead-of-a-team, lead-to-sell]
            criteria:
              - id: work
                label: Work
                cells:
                  lead-of-a-team: { text: leads }
                  lead-to-sell: { text: buys }
            """)["answers-0.txt"]);

    [Fact]
    public void What_a_term_has_to_say_aloud_is_found_by_itself_and_the_rest_of_its_page_is_not()
    {
        var files = Files("""
            === glossary/kpo.md
            ---
            term: knowledge process outsourcing
            definition: outsourcing of expert work
            ---
            Coined by a company.

            ::: say In ten seconds
            Experts decide.
            :::

            ## Since when

            Since 2003.
            """);

        Assert.Equal("glossary/kpo.html\tKnowledge process outsourcing\tterm:kpo\t\tIn ten seconds\tExperts decide.\t\t0\n", files["sections-0.txt"]);
        Assert.Equal("To say aloud\tExperts decide.\n", files["said-0.txt"]);
        Assert.DoesNotContain("2003", Keys(files["words-0.txt"]));
    }

    [Fact]
    public void A_question_of_the_quiz_goes_by_its_words_and_shows_no_option_since_most_are_wrong() => Assert.Equal(
        """
        quiz.html	Quiz	page:quiz.html			
        		quiz:who-decides	who-decides	Who decides?	

        """.ReplaceLineEndings("\n"),
        Files(Quiz)["sections-0.txt"]);

    [Fact]
    public void Neither_an_option_of_the_quiz_nor_its_explanation_answers() => Assert.DoesNotContain(
        Files(Quiz).Keys,
        name => name.StartsWith("said-", StringComparison.Ordinal));

    [Theory]
    [InlineData("type")]
    [InlineData("know")]
    [InlineData("clerk")]
    public void A_question_of_the_quiz_is_found_by_its_options_and_explanations(string word) => Assert.Contains(
        word,
        Keys(Files(Quiz)["words-0.txt"]));

    [Fact]
    public void A_step_on_the_way_to_a_word_has_its_answers() => Assert.Equal(
        """
        which-word.html	Which word?	page:which-word.html			Ask yourself.
        			start	Who decides?	Experts · A machine
        			machine	Which one?	A big one · A small one

        """.ReplaceLineEndings("\n"),
        Files("""
            === glossary/kpo.md
            ---
            term: knowledge process outsourcing
            definition: outsourcing of expert work
            ---
            === which-word.yml
            title: Which word?
            description: Ask yourself.
            steps:
              - id: start
                question: Who decides?
                answers:
                  - text: Experts
                    note: Such as lawyers.
                    term: kpo
                  - text: A machine
                    step: machine
              - id: machine
                question: Which one?
                answers:
                  - text: A big one
                    term: kpo
                  - text: A small one
                    term: kpo
            """)["sections-0.txt"]);

    [Fact]
    public void Disputes_and_sources_lead_to_their_entries() => Assert.Equal(
        """
        disputes.html	Where sources disagree	page:disputes.html			
        		dispute:c-01	c-01	Is KPO a BPO?	Some say so.
        sources.html	Sources	page:sources.html			
        		source:iso-1	iso-1	ISO 1:2022, Temperatures	what cold is

        """.ReplaceLineEndings("\n"),
        Files("""
            === disputes.yml
            disputes:
              - id: C-01
                question: Is KPO a BPO?
                positions:
                  - text: Some say so.
                    sources: [iso-1]
                  - text: Some do not.
                    sources: [iso-1]
                ruling: Yes.
                reason: It is handed out.
            === sources.yml
            sources:
              - key: iso-1
                title: Temperatures
                cited-as: ISO 1:2022
                kind: standard
                verified: read
                use: what cold is
            """)["sections-0.txt"]);

    [Fact]
    public void A_comparison_is_found_by_the_note_below_it() => Assert.Contains(
        "lawyer", Keys(Files(Site + "\nnote: Lawyers disagree.")["words-0.txt"]));

    [Fact]
    public void An_opening_that_is_cut_says_so() => Assert.EndsWith(
        " word…\n",
        Files("=== articles/long.md\n---\ntitle: Long\n---\n" + string.Concat(Enumerable.Repeat("word  ", 100)))["sections-0.txt"],
        StringComparison.Ordinal);

    [Fact]
    public void A_word_knows_its_sections()
    {
        var words = Files(Site)["words-0.txt"].Split('\n');

        // One section, at level 8 of 8, and it is the last: number 1.
        Assert.Contains(words, line => line.EndsWith("basis\t!(!!", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_knows_its_terms_and_what_it_means_to_each()
    {
        var files = Files(Weighed);

        Assert.Equal(
            "noise 7, ring 7, wakeup 7, alarm 6, winter 5, word7 3",
            string.Join(", ", "noise ring wakeup alarm winter word7".Split(' ').Select(word => $"{word} {Level(files, word)}")));
    }

    [Fact]
    public void Everyday_words_find_a_term_and_stand_on_no_page()
    {
        var pages = TestSite.Build(Weighed).Publish().Where(file => !file.Key.StartsWith("search/", StringComparison.Ordinal)
            && !file.Key.StartsWith("glossary.", StringComparison.Ordinal));

        Assert.All(pages, page => Assert.DoesNotContain("wakeup", page.Value, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("wakeup", Keys(Files(Weighed).GetValueOrDefault("words-0.txt", "")));
    }

    [Fact]
    public void Answers_hold_how_a_measure_is_worked_out_and_what_a_comparison_answers()
    {
        var files = Files(Site.Replace("definition: BPO of expert work", "definition: BPO of expert work\nformula: a ÷ b", StringComparison.Ordinal)
            + "\nanswer: One has *experts*.");

        Assert.Equal(
            """
            glossary/bpo.html	Business process outsourcing	BPO	Handing work to a provider.
            glossary/kpo.html	Knowledge process outsourcing	KPO	BPO of expert work.	a ÷ b
            comparisons/bpo-vs-kpo.html	BPO and KPO		One has experts.

            """.ReplaceLineEndings("\n"),
            files["answers-0.txt"]);
    }

    [Fact]
    public void Words_that_may_stand_for_each_other_are_spelled_as_the_index_does()
    {
        const string Synonyms = "=== synonyms.yml\nsynonyms:\n  - Pay, salaries, wages\n  - hang up, disconnect\n";

        Assert.Equal("pay\tsalary\twage\nhang up\tdisconnect\n", Files(Synonyms)["synonyms-0.txt"]);
        Assert.True(Manifest(TestSite.Build(Synonyms)).GetProperty("synonyms").GetBoolean());
        Assert.False(Manifest(TestSite.Build("")).TryGetProperty("synonyms", out _));
    }

    [Fact]
    public void A_word_that_stands_for_no_other_is_reported() => Assert.Equal(
        """
        input/synonyms.yml(3,5): warning FIND001: 'cheap' is one word to the search, and nothing else stands beside it. Write words that mean the same with commas between: 'pay, salary, wage'.
        input/synonyms.yml(4,5): warning FIND001: 'centre, center' is one word to the search, and nothing else stands beside it. Write words that mean the same with commas between: 'pay, salary, wage'.
        """,
        TestSite.Build("=== synonyms.yml\nsynonyms:\n  - pay, wage\n  - cheap\n  - centre, center\n").Messages);

    [Fact]
    public void The_folder_is_called_by_what_is_in_it()
    {
        var one = Folder(TestSite.Build(Site));
        Assert.Equal(one, Folder(TestSite.Build(Site)));
        Assert.NotEqual(one, Folder(TestSite.Build(Site.Replace("Since 2003", "Since 2004", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("repository: https://example.org/me/words", "https://example.org/me/words/new/main/input/glossary?filename={id}.md&value={text}")]
    [InlineData("repository: https://github.com/a/words\nedit: { folder: 'my docs', branch: one/two }", "https://github.com/a/words/new/one/two/my%20docs/glossary?filename={id}.md&value={text}")]
    [InlineData("repository: https://github.com/a/words\nedit: { folder: '' }", "https://github.com/a/words/new/main/glossary?filename={id}.md&value={text}")]
    [InlineData("repository: https://github.com/a/tool\nedit: { repository: https://gitlab.com/a/words.git }", "https://gitlab.com/a/words/-/issues/new?issue[title]=New%20term%3A%20{term}")]
    [InlineData("edit: { repository: https://codeberg.org/a/words }", "https://codeberg.org/a/words/issues/new?title=New%20term%3A%20{term}")]
    [InlineData("edit: { address: 'https://wiki.test/{path}' }", null)]
    public void A_site_with_a_repository_says_where_to_propose_a_term(string settings, string? address)
    {
        var manifest = Manifest(TestSite.Build($"""
            === site.yml
            title: Words
            base-url: https://example.org/
            {settings}
            """));

        Assert.Equal(
            address?.Replace("{text}", "---%0Aterm%3A%20{term}%0Adefinition%3A%20%0Asources%3A%20%5B%5D%0A---%0A", StringComparison.Ordinal),
            manifest.TryGetProperty("propose", out var propose) ? propose.GetString() : null);
    }

    [Fact]
    public void A_site_without_content_has_an_index_too() =>
        Assert.Equal(0, Manifest(TestSite.Build("")).GetProperty("sections").GetInt32());

    private static string Glossary(int terms) => string.Concat(Enumerable.Range(0, terms).Select(number => $"""
        === glossary/term-{number}.md
        ---
        term: common word{number:D4}
        definition: thing with the number {number}
        ---

        """));

    private static string[] Names(JsonElement manifest) =>
        [.. manifest.GetProperty("names").EnumerateArray().Select(name => name.GetString()!)];

    /// <summary>What a word means to the only term that has it.</summary>
    private static int Level(Dictionary<string, string> files, string word)
    {
        var at = Keys(files["terms-0.txt"]).IndexOf(word) - 1;
        return files["terms-0.txt"].Split('\n')[at].Split('\t')[1][1] - ' ';
    }

    /// <summary>The words of a file, each whole again.</summary>
    private static List<string> Keys(string file)
    {
        var keys = new List<string> { "" };
        foreach (var line in file.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            keys.Add(string.Concat(keys[^1].AsSpan(0, line[0] - ' '), line.AsSpan(1, line.IndexOf('\t') - 1)));
        return keys;
    }

    private static JsonElement Manifest(TestSite site) => JsonDocument.Parse(site.Publish()["search/index.json"]).RootElement;

    private static string Folder(TestSite site) => Manifest(site).GetProperty("folder").GetString()!;

    private static Dictionary<string, string> Files(string input)
    {
        var site = TestSite.Build(input);
        Assert.Equal("", site.Messages);
        var folder = $"search/{Folder(site)}/";
        return site.Publish().Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Key[folder.Length..], file => file.Value);
    }
}
