using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Sources;

namespace StaticSite.Tests.Content;

/// <summary>What the site tells its writers to do, and its readers to expect.</summary>
public sealed class EvidenceTests
{
    private static readonly SiteModel Site = SiteBuild.Run(
        RealSite.Files, SiteBuilder.Create().Pipelines(new BareTheme()), new ParallelScheduler()).Site;

    private static readonly Dictionary<string, Source> Sources = Site.Documents<ComposedSources>()
        .SelectMany(sources => sources.Register.Sources).ToDictionary(source => source.Key.Text);

    [Fact]
    public void A_definition_is_one_short_sentence() => Assert.All(RealTexts.Terms, term =>
    {
        Assert.Matches(@"^(?:\p{Lu}|24/7).*[^.]\.$", term.Value.Definition);
        Assert.InRange(term.Value.Definition.Split(' ').Length, 2, 22);
    });

    [Fact]
    public void The_sixty_terms_that_are_linked_most_have_an_example() => Assert.All(
        Site.Documents<ComposedTerm>().OrderByDescending(term => Site.BacklinksTo(term.Path).Length).Take(60),
        term => Assert.NotNull(term.Term.Example));

    [Fact]
    public void A_measure_has_a_formula() => Assert.All(
        RealTexts.Terms.Where(term => term.Key != "kpi" && term.Value.Broader.Contains("metric")), term => Assert.Contains("formula", term.Value.Matter.Keys));

    [Fact]
    public void A_table_answers_its_question_in_one_sentence() => Assert.All(
        RealTexts.All.Where(file => file.Key.StartsWith("comparisons/", StringComparison.Ordinal)),
        table => Assert.Matches(@" answer: ""?[^.]{20,250}\.""? subjects: ", table.Value));

    [Fact]
    public void An_article_is_described_by_the_answer_to_its_title() => Assert.All(
        RealTexts.All.Where(file => file.Key.StartsWith("articles/", StringComparison.Ordinal)),
        article => Assert.Matches(@" description: ""?[^?]{40,200}\.""? order: ", article.Value));

    /// <summary>Our own knowledge is no evidence, and neither is a text of which nobody knows who wrote it.</summary>
    [Fact]
    public void Nearly_all_that_is_told_rests_on_texts_that_can_be_looked_up()
    {
        var definitions = Site.Documents<ComposedTerm>().Where(term => !term.Term.Sources.Any(source => CanBeLookedUp(source.Text))).ToArray();
        var cells = RealTexts.Cells.Where(cell => !cell.Sources.Any(CanBeLookedUp)).ToArray();

        Assert.InRange(definitions.Length, 0, Site.Documents<ComposedTerm>().Count() / 20);
        Assert.InRange(cells.Length, 0, RealTexts.Cells.Count / 10);
    }

    /// <summary>Whoever doubts a figure wants to know who gave it and when it was read.</summary>
    [Fact]
    public void A_source_names_its_publisher_and_address_and_says_how_it_was_read() => Assert.All(
        Sources.Values.Where(source => !source.IsOwn), source =>
        {
            Assert.NotEqual("", source.Publisher);
            Assert.True(source.Address is not null || source.Verified is not Verification.Read, $"{source.Key.Text} was read and leads nowhere.");
            Assert.True(source.Verified is not (Verification.SecondHand) || source.Via.Length > 0, $"{source.Key.Text} is known from nowhere.");
        });

    private static bool CanBeLookedUp(string key) => Sources[key] is { IsOwn: false, Address: not null } && !key.StartsWith("seed-", StringComparison.Ordinal);
}
