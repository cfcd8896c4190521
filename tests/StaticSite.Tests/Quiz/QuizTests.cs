namespace StaticSite.Tests.Quiz;

public sealed class QuizTests
{
    private const string Kpo = """
        === glossary/kpo.md
        ---
        term: knowledge process outsourcing
        abbreviation: KPO
        definition: outsourcing of expert work
        ---
        === articles/what-is-kpo.md
        ---
        title: What KPO is
        ---
        ## Experts
        They decide.

        """;

    [Fact]
    public void A_question_becomes_a_list_of_options_with_its_answer_and_what_each_wrong_one_mixes_up() => Assert.Equal(
        """
        Words #words
        1. Easy #who Who does <a class="term" data-term="kpo" href="glossary/kpo.html">KPO</a>?
        wrong: Clerks
        right: <em>Experts</em>
        mixes up: This takes KPO for typing.
        because: They decide.
        read more: What KPO is (articles/what-is-kpo.html#experts), knowledge process outsourcing (glossary/kpo.html)
        up: Home (index.html)

        """,
        TestSite.Build(Kpo + """
            === quiz/words.yml
            title: Words
            questions:
              - id: who
                level: easy
                question: Who does KPO?
                options:
                  - text: Clerks
                    misconception: This takes KPO for typing.
                  - text: "*Experts*"
                    right: true
                explanation: They decide.
                terms: [kpo]
                links: ["articles/what-is-kpo.md#experts"]
            """).Page("quiz.html"));

    [Fact]
    public void All_files_share_one_page_by_their_numbers_and_then_by_their_names() => Assert.Equal(
        ["C #c", "1. #c-1 ?", "A #a", "2. #a-1 ?", "B #b", "3. #b-1 ?"],
        TestSite.Build(Topic("b") + Topic("a") + Topic("c", "order: 1"))
            .Page("quiz.html").Split('\n').Where(line => line.Contains('#')));

    [Fact]
    public void A_term_names_the_questions_that_it_belongs_to() => Assert.Contains(
        "used on Quiz: Question 1 (../quiz.html#a-1)",
        TestSite.Build(Kpo + Topic("a", question: "terms: [kpo]")).Page("glossary/kpo.html"));

    [Fact]
    public void A_site_without_questions_has_no_page_of_them() =>
        Assert.DoesNotContain("quiz.html", TestSite.Build(Kpo).Publish().Keys);

    [Theory]
    [InlineData("no right option",
        """
              - text: Yes
                misconception: x
              - text: No
                misconception: x
        """,
        "input/quiz/a.yml(3,5): error QUIZ001: No option of 'q' is right. Put 'right: true' below the one that is.")]
    [InlineData("two right options",
        """
              - text: Yes
                right: true
              - text: No
                right: true
        """,
        "input/quiz/a.yml(9,9): error QUIZ002: 'q' has a right option already, in line 7. Keep one, and give the other the misconception behind it.")]
    [InlineData("one option",
        """
              - text: Yes
                right: true
        """,
        "input/quiz/a.yml(3,5): error QUIZ003: 'q' has one option to choose from. Give it at least two options and at most 8.")]
    [InlineData("a wrong option that says nothing more",
        """
              - text: Yes
                right: true
              - text: No
        """,
        "input/quiz/a.yml(9,9): error QUIZ004: A wrong option says what a reader who picks it mixes up. Add a line 'misconception: …', or 'right: true'.")]
    [InlineData("a right option with a misconception",
        """
              - text: Yes
                right: true
                misconception: x
              - text: No
                misconception: x
        """,
        "input/quiz/a.yml(9,24): error QUIZ006: This option is right and has a misconception. Take one of the two lines away.")]
    [InlineData("a misspelt key",
        """
              - text: Yes
                rigth: true
              - text: No
                misconception: x
        """,
        "input/quiz/a.yml(8,9): error DATA008: 'rigth' is not a key that belongs here. Did you mean 'right'?")]
    public void A_fault_in_the_options_is_reported_with_the_way_out(string fault, string options, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build($"""
            === quiz/a.yml
            title: A
            questions:
              - id: q
                question: Well?
                explanation: x
                options:
            {options}
            """).Messages);
    }

    [Fact]
    public void An_id_that_is_used_twice_is_reported_across_files() => Assert.Equal(
        """
        input/quiz/b.yml(4,9): error QUIZ005: 'a-1' is also the id of the question in input/quiz/a.yml(4,9). All of them are anchors on one page, so rename one of the two.
        input/quiz/c.yml(4,9): error QUIZ005: 'a' is also the id of the topic in input/quiz/a.yml. All of them are anchors on one page, so rename one of the two.
        """,
        TestSite.Build(Topic("a", "order: 1") + Topic("b", "order: 2", id: "a-1") + Topic("c", "order: 3", id: "a")).Messages);

    [Theory]
    [InlineData("links: ['https://example.org/']",
        "QUIZ007: 'https://example.org/' is not an address inside the site. Write it as seen from quiz.html: 'articles/what-is-x.md'.")]
    [InlineData("links: [articles/what-is-lpo.md]",
        "LINK001: 'articles/what-is-lpo.md' leads to no page or file. Did you mean 'articles/what-is-kpo.md'? Link to an existing one, or add it.")]
    [InlineData("terms: [kop]",
        "GLO001: There is no term 'kop'. Did you mean 'kpo'? Use the id of an existing one, or add glossary/kop.md.")]
    public void A_question_names_only_what_the_site_has(string line, string expected) =>
        Assert.EndsWith(expected, TestSite.Build(Kpo + Topic("a", question: line)).Messages);

    private static string Topic(string name, string line = "", string question = "", string? id = null) => $"""
        === quiz/{name}.yml
        title: {name.ToUpperInvariant()}
        {line}
        questions:
          - id: {id ?? name + "-1"}
            question: "?"
            explanation: x
            {question}
            options:
              - text: Yes
                right: true
              - text: No
                misconception: x

        """.Replace("\n\nquestions", "\nquestions").Replace("\n    \n", "\n");
}
