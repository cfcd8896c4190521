using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Suggestions;
using StaticSite.Glossary.Terms;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Terms, what they mean, and where texts mention them.</summary>
internal static class GlossaryFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("term", "glossary/*.md", ReadTerm.Shape)
    { Draft = DraftTerm.Draft, Question = "Which term?", IsRenamed = true, Named = TermValues.Id };

    public static Feature Value => new("Glossary")
    {
        Pipelines = parts => [GlossaryPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(GlossaryDiagnostics)),
        Files = [Kind],
        Menu = [new("glossary.menu", GlossaryPage.Address) { On = InMenu }],
        Overviews = [TermCards.Overview, CategoryOverview.Overview],
        Topics = site => site.Documents<ComposedTerm>().GroupBy(term => term.Term.Category?.Text ?? site.Get(Strings.Fact)["glossary.other-category"]).Select(category => new Topic(
            category.Key,
            [.. category.InAlphabet(term => term.Term.Name.Text).Select(term => new PageLink(term.Term.Name.Text, term.Path))],
            new NamedPage("glossary.all", GlossaryPage.Address).In(site.Get(Strings.Fact)))),
        Listed = site => site.Documents<ComposedTerm>()
            .InAlphabet(term => term.Term.Name.Text).ThenBy(term => term.Path)
            .Select(term => new ListedPage(term.Term.FullName, term.Path, term.PlainDefinition)),
        Documents =
        [
            new DocumentKind<ComposedTerm>
            {
                Sections = DescribeTerm.SectionsOf,

                // What is said about a term does not lead, since the term itself has names.
                Results = [new ResultKind("term") { Words = "glossary.result", TopLeads = ResultKind.Never, SectionLeads = ResultKind.Never }],
                Reviewed = term => term.Term.Reviewed,
            },
        ],
        Pages =
        [
            new PageKind<TermPage> { Facts = DescribeTerm.To },
            new PageKind<GlossaryPage> { Facts = DescribeTerm.SetTo },
        ],
        Feeds = [DefinitionFeed.Value],
        Words = [new RegisterWord("categories", "category", SiteSettings.FileName, TermValues.Category)],
        Known =
        [
            new KnownWords(TermValues.Id, site => site.Get(TermIndex.Fact).Terms
                .Select(term => new KnownWord(term.Id, term.FullName, term.UsableLabels))),
            new KnownWords(TermValues.Category, site => site.Get(SiteSettings.Fact).Categories
                .Select(category => new KnownWord(category.Text, "", []))),
        ],
        Syntax = [new MentionSyntax()],
        Steps = options => [new LinkTerms(options.Explains), new CheckWords(), .. options.Explains ? (IBodyStep[])[new KeepTexts()] : []],
        Needs = [GlossaryExtent.Fact, TermIndex.Fact, SiteSettings.Fact, SiteHistory.Fact],
    };

    private static PageLink? InMenu(LinkedSite site) =>
        site.Get(GlossaryExtent.Fact).HasTerms ? new NamedPage("glossary.menu", GlossaryPage.Address).In(site.Get(Strings.Fact)) : null;
}
