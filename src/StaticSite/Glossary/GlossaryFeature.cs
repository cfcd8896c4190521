using System.Globalization;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Mentions;
using StaticSite.History;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Terms, what they mean, and where texts mention them.</summary>
public static class GlossaryFeature
{
    private const int MostOfFeed = 100;

    /// <summary>What values hold that name a term by its id.</summary>
    public static Holds TermId { get; } = Holds.EntryOf("term");

    /// <summary>What values hold that name one of the categories of <c>site.yml</c>.</summary>
    public static Holds Category { get; } = Holds.EntryOf("category");

    public static Feature Value => new("Glossary")
    {
        Pipelines = parts => [GlossaryPipeline.Of(parts.Composer, parts.Pages, parts.Options.Explains)],
        Files =
        [
            new("term", "glossary/*.md", ReadTerm.Shape)
            { Draft = DraftTerm.Of, Question = "Which term?", IsRenamed = true, Named = TermId },
        ],
        Menu = [new("Glossary", GlossaryPage.Address)],
        Topics = site => site.Documents<ComposedTerm>().GroupBy(term => term.Term.Category?.Text ?? "Other").Select(category => new Topic(
            category.Key,
            [.. category.InAlphabet(term => term.Term.Name.Text).Select(term => new PageLink(term.Term.Name.Text, term.Path))],
            new PageLink("All terms", GlossaryPage.Address))),
        Documents =
        [
            new DocumentKind<ComposedTerm> { Sections = SectionsOf, Reviewed = term => term.Term.Reviewed },
        ],
        Pages =
        [
            new PageKind<TermPage> { Facts = WriteFacts },
            new PageKind<GlossaryPage> { Facts = WriteFacts },
        ],
        Feeds =
        [
            new Feed(new PageLink("Definitions", SitePath.Parse("/definitions.xml")), GlossaryPage.Address, MostOfFeed)
            {
                IsMade = (catalogue, history) => catalogue.Of<Term>().Any(term => history.LastChangeOf(term.Source.Path) is not null),
                Entries = Changes,
                ChangedWithoutEntries = LastChangeOfTerms,
            },
        ],
        Words = [new RegisterWord("categories", "category", "site.yml", Category)],
        Known =
        [
            new KnownWords(TermId, facts => facts.Get<TermIndex>().Terms
                .Select(term => new KnownWord(term.Id, term.FullName, term.UsableLabels))),
            new KnownWords(Category, facts => facts.Get<SiteSettings>().Categories
                .Select(category => new KnownWord(category.Text, "", []))),
        ],
        Syntax = [new MentionSyntax()],
    };

    private static IEnumerable<SearchSection> SectionsOf(ComposedTerm term) => DescribeSections.Of(
        term, $"term:{term.Term.Id}", term.PlainDefinition,
        [
            new(string.Join(' ', term.Term.AlternativeLabels.Concat(term.Term.HiddenLabels).Select(label => label.Text)), Weight.OfTitle),
            new(term.PlainDefinition, Weight.OfSummary), new(term.Term.Category?.Text ?? "", Weight.OfSummary),
        ]);

    private static void WriteFacts(TermPage page, JsonLdWriter writer)
    {
        writer.Start("DefinedTerm");
        writer.Fact("@id", page.Path);
        writer.Fact("name", page.Term.Name.Text);
        writer.Fact("termCode", page.Term.Abbreviation?.Text);
        writer.Facts("alternateName", page.OtherLabels);
        writer.Fact("description", page.Description);
        writer.Reference("inDefinedTermSet", GlossaryPage.Address);
        writer.End();
    }

    private static void WriteFacts(GlossaryPage page, JsonLdWriter writer)
    {
        writer.Start("DefinedTermSet");
        writer.Fact("@id", page.Path);
        writer.Fact("name", $"{writer.Frame.SiteTitle}: {page.Title}");
        writer.Fact("description", page.Description);
        writer.Fact("inLanguage", writer.Frame.Language);
        writer.End();
    }

    // What a definition says, and what it said before.
    private static IEnumerable<FeedEntry> Changes(SiteModel site)
    {
        var history = site.Index.Facts.Get<SiteHistory>();
        return site.Documents<ComposedTerm>().Select(term => term.Term)
            .SelectMany(term => DefinitionHistory.Of(term, history).Select(change => EntryOf(term, change)));
    }

    // A definition may change often, and each change is an entry of its own.
    private static FeedEntry EntryOf(Term term, DefinitionChange change) => new(
        term.Path,
        term.Title + (change.Before is null ? ": new term" : ": definition changed"),
        change.At,
        change.Before is null ? change.Definition : $"Now: {Sentence(change.Definition)} Before: {Sentence(change.Before)}")
    { Part = "definition-" + change.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture) };

    private static string Sentence(string definition) => definition + FullStop.Behind(definition);

    private static DateTimeOffset? LastChangeOfTerms(SiteModel site)
    {
        var history = site.Index.Facts.Get<SiteHistory>();
        return site.Documents<ComposedTerm>().Max(term => history.LastChangeOf(term.Term.Source.Path));
    }
}
