using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\n")
        .With("input/glossary/kpo.md", "---\nterm: knowledge process outsourcing\nabbreviation: KPO\ndefinition: work\n---\n")
        .With("input/articles/a.md", "---\ntitle: A\n---\nKPO is not kpo.\n\nMore KPO.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_mention_in_a_file_is_explained() => Assert.Equal(
        new Outcome(0, """
            input/articles/a.md(4,1): 'KPO' is linked to kpo (knowledge process outsourcing).
            input/articles/a.md(4,12): 'kpo' is not linked to kpo (knowledge process outsourcing): its capitals differ from the label's, which matches only as written (rule 7).
            input/articles/a.md(6,6): 'KPO' is not linked to kpo (knowledge process outsourcing): the term is linked further up, on line 4 (rule 10: the first mention is enough).
            3 mentions, 1 of them linked.

            """.ReplaceLineEndings("\n"), ""),
        _folder.RunReal("explain", "input/articles/a.md"));

    [Fact]
    public void What_is_nearly_a_label_is_told_once_a_file()
    {
        _folder.With("input/glossary/dc.md", "---\nterm: data center\ndefinition: place\n---\n")
            .With("input/glossary/center.md", "---\nterm: center\ndefinition: place\n---\n")
            .With("input/articles/b.md", "---\ntitle: B\n---\nA datacenter.\n\nA Datacenter is a data center.\n");

        const string swallowed = "input/articles/b.md(6,24): 'center' is not linked to center (center): it is part of 'data center', a longer label of dc (rule 1). Write [[center|center]] to link it instead.\n";
        Assert.Equal(
            new Outcome(0, """
                input/articles/b.md(4,3): 'datacenter' is no mention of dc (data center): the label is 'data center', with other spaces, hyphens or signs (rule 6). Write that, or write [[dc|datacenter]] to link it here; for all texts, add it to 'aliases' in dc. So 2 times in this file.
                input/articles/b.md(6,19): 'data center' is linked to dc (data center).

                """.ReplaceLineEndings("\n") + swallowed + "1 mention, 1 of them linked. 3 near misses.\n", ""),
            _folder.RunReal("explain", "input/articles/b.md"));
        Assert.Equal(
            new Outcome(0, swallowed + "No text mentions center. 1 near miss.\n  Inside a longer label: 1\n", ""), _folder.RunReal("explain", "--term", "center"));
    }

    [Fact]
    public void A_word_inside_longer_labels_is_not_missed_where_its_term_is_linked_anyway() => Assert.Equal(
        new Outcome(0, """
            input/articles/b.md(4,3): 'data center' is linked to dc (data center).
            input/articles/b.md(4,18): 'center' is linked to center (center).
            2 mentions, 2 of them linked.

            """.ReplaceLineEndings("\n"), ""),
        _folder.With("input/glossary/dc.md", "---\nterm: data center\ndefinition: place\n---\n")
            .With("input/glossary/center.md", "---\nterm: center\ndefinition: place\n---\n")
            .With("input/articles/b.md", "---\ntitle: B\n---\nA data center, a center.\n")
            .RunReal("explain", "input/articles/b.md"));

    [Fact]
    public void A_line_can_be_named_and_the_path_may_start_in_the_input() => Assert.Equal(
        new Outcome(0, """
            input/articles/a.md(6,6): 'KPO' is not linked to kpo (knowledge process outsourcing): the term is linked further up, on line 4 (rule 10: the first mention is enough).
            1 mention, 0 of them linked.

            """.ReplaceLineEndings("\n"), ""),
        _folder.RunReal("explain", "articles/a.md:6"));

    [Fact]
    public void A_line_without_labels_is_said_to_have_none() => Assert.Equal(
        new Outcome(0, "No label of a term stands in input/articles/a.md on line 5.\n", ""),
        _folder.RunReal("explain", "input/articles/a.md:5"));

    [Theory]
    [InlineData("7", "6 lines. Name one from 1 to 6, or the file alone.")]
    [InlineData("99", "6 lines. Name one from 1 to 6, or the file alone.")]
    [InlineData("0", "6 lines. Name one from 1 to 6, or the file alone.")]
    [InlineData("99999999999999999999", "6 lines. Name one from 1 to 6, or the file alone.")]
    public void A_line_that_a_file_does_not_have_is_refused(string line, string has) => Assert.Equal(
        new Outcome(2, "", $"error: There is no line {line} in input/articles/a.md, which has {has}\n"),
        _folder.RunReal("explain", $"input/articles/a.md:{line}"));

    [Fact]
    public void An_empty_file_has_no_lines_to_name() => Assert.Equal(
        new Outcome(2, "", "error: There is no line 1 in input/articles/b.md, which is empty. Name the file alone.\n"),
        _folder.With("input/articles/b.md", "").RunReal("explain", "input/articles/b.md:1"));

    [Theory]
    [InlineData("kpo")]
    [InlineData("knowledge process outsourcing")]
    public void Each_mention_of_a_term_is_explained(string name) => Assert.Equal(
        new Outcome(0, """
            input/articles/a.md(4,1): 'KPO' is linked to kpo (knowledge process outsourcing).
            input/articles/a.md(4,12): 'kpo' is not linked to kpo (knowledge process outsourcing): its capitals differ from the label's, which matches only as written (rule 7).
            input/articles/a.md(6,6): 'KPO' is not linked to kpo (knowledge process outsourcing): the term is linked further up, on line 4 (rule 10: the first mention is enough).
            input/articles/b.md(4,1): 'KPO' is linked to kpo (knowledge process outsourcing).
            4 mentions in 2 files, 2 of them linked.
              Linked: 2
              Linked further up: 1
              Other capitals: 1

            """.ReplaceLineEndings("\n"), ""),
        _folder.With("input/articles/b.md", "---\ntitle: B\n---\nKPO and a desk.\n")
            .With("input/glossary/desk.md", "---\nterm: desk\ndefinition: table\n---\n")
            .RunReal("explain", "--term", name));

    [Fact]
    public void A_word_is_explained_by_its_label_and_by_what_became_of_it() => Assert.Equal(
        new Outcome(0, """
            'KPO' is the abbreviation of kpo (knowledge process outsourcing).
            2 mentions in 1 file, 1 of them linked.
              Linked: 1 (input/articles/a.md(4,1))
              Linked further up: 1 (input/articles/a.md(6,6))

            """.ReplaceLineEndings("\n"), ""),
        _folder.RunReal("explain", "--word", " KPO "));

    [Fact]
    public void A_word_that_is_nearly_a_label_is_explained_in_a_file_alone() => Assert.Equal(
        new Outcome(0, """
            'KPO2' is no label of a term.
            'KPO2' is no mention of kpo (knowledge process outsourcing): more letters or digits adjoin 'KPO' (rule 2). Write [[kpo|KPO2]] to link it here; if all texts mean the same by it, add it to 'aliases' in kpo.
            No text mentions a term by these words in input/articles/b.md. 4 near misses.
              Nearly: letters or digits adjoin: 4 (input/articles/b.md(4,1), input/articles/b.md(4,7), input/articles/b.md(4,13), …)

            """.ReplaceLineEndings("\n"), ""),
        _folder.With("input/articles/b.md", "---\ntitle: B\n---\nKPO2, KPO2, KPO2 and KPO2.\n").With("input/articles/c.md", "---\ntitle: C\n---\nKPO2.\n")
            .RunReal("explain", "articles/b.md", "--word", "KPO2"));

    [Fact]
    public void A_term_in_one_file_alone() => Assert.Equal(
        new Outcome(0, "No text mentions desk in input/articles/a.md.\n", ""),
        _folder.With("input/glossary/desk.md", "---\nterm: desk\ndefinition: table\n---\n")
            .RunReal("explain", "input/articles/a.md", "--term", "desk"));

    [Fact]
    public void A_term_that_is_not_there_is_wrong_usage() => Assert.Equal(
        new Outcome(2, "", "error: No term is called 'kpp'. Did you mean 'kpo'?\n"),
        _folder.RunReal("explain", "--term", "kpp"));

    [Fact]
    public void Nothing_to_explain_is_wrong_usage() => Assert.Equal(
        new Outcome(2, "", "error: Name a file, 'explain input/articles/some-article.md', a term, 'explain --term some-term', or words, 'explain --word \"some words\"'.\n"),
        _folder.RunReal("explain"));

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() => Assert.Equal(
        new Outcome(2, "", "error: There is no file input/articles/b.md.\n"),
        _folder.RunReal("explain", "input/articles/b.md"));

    [Fact]
    public void A_file_outside_the_input_is_wrong_usage() => Assert.Equal(
        new Outcome(2, "", "error: notes.md is not in the input, input.\n"),
        _folder.With("notes.md", "KPO").RunReal("explain", "notes.md"));

    [Fact]
    public void Check_lists_the_links_that_a_change_gains_loses_and_retargets()
    {
        _folder
            .With("before/site.yml", "title: Test\n")
            .With("before/glossary/process.md", "---\nterm: KPO\ndefinition: thing\n---\n")
            .With("before/articles/a.md", "---\ntitle: A\n---\nKPO is not kpo.\n\nMore KPO.\n");

        Assert.StartsWith(
            """
            articles/a.html
              input/articles/a.md(4,1): 'KPO' leads to kpo instead of process
            0 links gained, 0 lost, 1 retargeted on 1 page.

            """.ReplaceLineEndings("\n"),
            _folder.RunReal("check", "--impact", "before").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_with_errors_is_told_and_nothing_is_held_against_it() => Assert.Equal(
        new Outcome(1, "", """
            before/articles/a.md(2,8): error DATA003: The '[' that starts here is never closed.
            error: The version in before has 1 error, so nothing can be held against it. Mend it, or name one that builds.

            """.ReplaceLineEndings("\n")),
        _folder.With("before/site.yml", "title: Test\n").With("before/articles/a.md", "---\ntitle: [A\n---\nKPO.\n")
            .RunReal("check", "--impact", "before"));

    [Theory]
    [InlineData("gone"), InlineData("input/articles/a.md")]
    public void A_version_that_is_not_there_is_wrong_usage(string name) =>
        Assert.Equal(2, _folder.RunReal("check", "--impact", name).ExitCode);

    [Fact]
    public void The_impact_is_in_the_json_too() => Assert.Contains(
        "\"impact\": []", _folder.RunReal("check", "--impact", "input", "--format", "json").Output, StringComparison.Ordinal);
}
