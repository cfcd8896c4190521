using System.Text;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Search;

/// <summary>Writes what a result shows of a section, many in a file: a title, how it opens, where it is.</summary>
internal static class WriteSections
{
    /// <summary>Stands for an anchor that is its heading in small letters with hyphens.</summary>
    private const string SameAsTitle = " ";

    /// <param name="postings">Get the words of each section.</param>
    /// <param name="answers">Get what answers by itself.</param>
    /// <returns>The files, how many sections each has but the last, and of each page the first section and the one behind the last.</returns>
    public static (List<byte[]> Files, int Block, Dictionary<SitePath, (int First, int End)> Pages) Write(
        SiteModel site, FeatureList features, Postings postings, WriteAnswers answers)
    {
        var documents = site.Documents<IDocument>().ToArray();
        var block = FileSize.SectionsFor(documents.Count(document => document is not ComposedTerm));
        var names = site.Get(PageNames.Fact);
        var files = new List<byte[]>();
        var file = new ShardText();
        var pages = new Dictionary<SitePath, (int First, int End)>();
        SearchSection? before = null;
        foreach (var section in documents.SelectMany(SectionsOf))
        {
            pages[section.Page] = (pages.TryGetValue(section.Page, out var page) ? page.First : postings.Sections, postings.Sections + 1);
            postings.Add(section);
            var answer = section.Answer is { } said ? Strings.Number(answers.Add(said)) : "";
            Append(file, section, before, names, answer);
            before = section;
            if (postings.Sections % block != 0)
                continue;

            files.Add(file.Take());
            before = null;
        }

        if (file.Length > 0)
            files.Add(file.Take());
        return (files, block, pages);

        // What terms say is found by their own words, but for what answers by itself.
        IEnumerable<SearchSection> SectionsOf(IDocument document) => document is not ComposedTerm ? features.SectionsOf(document)
            : document.Observations.OfType<HeardAnswer>().Any() ? features.SectionsOf(document).Where(section => section.Answer is not null)
            : [];
    }

    private static void Append(ShardText file, SearchSection section, SearchSection? before, PageNames names, string answer)
    {
        var isSamePage = section.Page == before?.Page;
        var beside = isSamePage ? "" : names.Beside(section.Page) is { Length: > 0 } apart ? apart : names.SectionOf(section.Page);
        file.AppendField(isSamePage ? "" : section.Page.FileName)
            .AppendField(isSamePage ? "" : section.PageTitle)
            .AppendField(section.Target == before?.Target ? "" : section.Target)
            .AppendField(IsTitle(section.Anchor, section.Title) ? SameAsTitle : section.Anchor)
            .AppendField(section.Title)
            .AppendField(section.Opening.Span, isLast: beside.Length + answer.Length == 0);
        if (beside.Length + answer.Length > 0)
            file.AppendField(beside, isLast: answer.Length == 0);
        if (answer.Length > 0)
            file.AppendField(answer, isLast: true);
    }

    // Of other alphabets, languages differ on what is small.
    private static bool IsTitle(string anchor, string title) =>
        anchor.Length > 0 && Ascii.EqualsIgnoreCase(title.Replace(' ', '-'), anchor) && !anchor.AsSpan().ContainsAnyInRange('A', 'Z');
}
