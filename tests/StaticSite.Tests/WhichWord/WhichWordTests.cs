using System.Text.RegularExpressions;

namespace StaticSite.Tests.WhichWord;

public sealed partial class WhichWordTests
{
    private const string Terms = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: outsourcing of a process
        ---
        === glossary/in-house.md
        ---
        term: in-house
        definition: done by own people
        ---

        """;

    [Fact]
    public void Each_answer_leads_to_the_next_step_or_ends_at_a_term() => Assert.Equal(
        """
        Who does the work? #who
        - leads on: Another company (which-word.html#what)
          Unlike <a class="term" data-term="bpo" href="glossary/bpo.html">BPO</a>, perhaps.
        - ends at in-house: We do (glossary/in-house.html)
          Done by own people.
        What work? #what
        - ends at business process outsourcing: Office work (glossary/bpo.html)
          Outsourcing of a process.
        - ends at business process outsourcing: Any (glossary/bpo.html)
          Outsourcing of a process.
        up: Home (index.html)

        """,
        TestSite.Build(Terms + """
            === which-word.yml
            title: Which word fits?
            steps:
              - id: who
                question: Who does the work?
                answers:
                  - text: Another company
                    note: Unlike BPO, perhaps.
                    step: what
                  - text: We do
                    term: in-house
              - id: what
                question: What work?
                answers:
                  - {text: Office work, term: bpo}
                  - {text: Any, term: bpo}
            """).Page("which-word.html"));

    [Theory]
    [InlineData("a step that is not there",
        "{text: x, step: what}, {text: y, term: bpo}",
        "input/which-word.yml(5,31): error WORD001: There is no step 'what'. Use the id of an existing one, or add it.")]
    [InlineData("a term that is not there",
        "{text: x, term: bop}, {text: y, term: bpo}",
        "input/which-word.yml(5,31): error GLO001: There is no term 'bop'. Did you mean 'bpo'? Use the id of an existing one, or add glossary/bop.md.")]
    [InlineData("an answer that leads nowhere",
        "{text: x}, {text: y, term: bpo}",
        "input/which-word.yml(5,15): error WORD002: An answer leads to one thing. Give it either 'step: …' or 'term: …'.")]
    [InlineData("an answer that leads to two things",
        "{text: x, term: bpo, step: who}, {text: y, term: bpo}",
        "input/which-word.yml(5,15): error WORD002: An answer leads to one thing. Give it either 'step: …' or 'term: …'.")]
    [InlineData("a misspelt key",
        "{text: x, trem: bpo}, {text: y, term: bpo}",
        "input/which-word.yml(5,25): error DATA008: 'trem' is not a key that belongs here. Did you mean 'term'?")]
    [InlineData("one answer",
        "{text: x, term: bpo}",
        "input/which-word.yml(3,5): error WORD003: The step 'who' leaves nothing to choose. Give it at least two answers.")]
    public void A_fault_in_the_answers_is_reported_with_the_way_out(string fault, string answers, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(Terms + $"""
            === which-word.yml
            title: Which?
            steps:
              - id: who
                question: Who?
                answers: [{answers}]
            """).Messages);
    }

    [Fact]
    public void A_step_that_no_answer_leads_to_is_reported() => Assert.Equal(
        "input/which-word.yml(6,9): error WORD004: No answer leads from the first step to 'where'. Let one lead there, or take the step away.",
        Path("who: bpo, bpo", "where: bpo, bpo"));

    [Fact]
    public void Of_steps_that_no_answer_leads_to_the_first_is_reported() => Assert.Equal(
        "input/which-word.yml(6,9): error WORD004: No answer leads from the first step to 'where'. Let one lead there, or take the step away.",
        Path("who: bpo, bpo", "where: #what, bpo", "what: bpo, bpo"));

    [Fact]
    public void Answers_that_lead_round_in_a_circle_are_reported_with_the_whole_way() => Assert.Equal(
        "input/which-word.yml(11,53): error WORD005: This answer leads round in a circle: what → where → what. Let it end at a term, or lead to a step that is still ahead.",
        Path("who: bpo, #what", "what: #where, bpo", "where: bpo, #what"));

    [Fact]
    public void Two_answers_may_lead_to_the_same_step() =>
        Assert.Equal("", Path("who: #what, #where", "what: #where, bpo", "where: bpo, bpo"));

    [Fact]
    public void A_path_without_steps_is_reported() => Assert.Equal(
        "input/which-word.yml(1,1): error WORD006: There is no step. Add the first below 'steps:'.",
        TestSite.Build("=== which-word.yml\ntitle: x").Messages);

    [Fact]
    public void The_path_of_this_site_is_short_and_its_home_page_leads_to_it()
    {
        var site = TestSite.Of(RealSite.Files);
        var next = StepPattern().Split(site.Page("which-word.html"))[1..].Chunk(2)
            .ToDictionary(step => step[0], step => NextPattern().Matches(step[1]).Select(match => match.Groups[1].Value).ToArray());
        Assert.InRange(Longest(next.Keys.First()), 3, 6);
        Assert.Contains("Which word? (which-word.html)", site.Page("index.html"));

        int Longest(string step) => 1 + next[step].Select(Longest).DefaultIfEmpty().Max();
    }

    /// <summary>Builds a path of steps written as <c>id: answer, answer</c>, where <c>#id</c> is a step.</summary>
    private static string Path(params string[] steps) => TestSite.Build(Terms + "=== which-word.yml\ntitle: Which?\nsteps:\n"
        + string.Concat(steps.Select(step => step.Split(": ")).Select(step => $"""
              - id: {step[0]}
                question: Who?
                answers: [{string.Join(", ", step[1].Split(", ").Select(Answer))}]

            """))).Messages;

    private static string Answer(string target) =>
        target.StartsWith('#') ? $"{{text: x, step: {target[1..]}}}" : $"{{text: x, term: {target}}}";

    [GeneratedRegex(@"^\S.*\? #(\S+)$", RegexOptions.Multiline)]
    private static partial Regex StepPattern();

    [GeneratedRegex(@"^- leads on: .*#(\S+)\)$", RegexOptions.Multiline)]
    private static partial Regex NextPattern();
}
