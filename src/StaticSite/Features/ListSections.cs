using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>Turns a document into the sections that a search can find, as they were heard while it was composed.</summary>
public static class ListSections
{
    /// <summary>The sections of a document of which no feature says more. What others say starts from the longer form.</summary>
    public static IEnumerable<SearchSection> List(IDocument document) => List(document, TargetOf(document), "", []);

    /// <summary>The sections that were heard, after one for the top of the page.</summary>
    /// <param name="target">The page as results name it: <c>recipe:tomato-soup</c>, by a <see cref="ResultKind"/> of the
    /// feature.</param>
    /// <param name="summary">What results show of the top, as text; its first words if this is empty.</param>
    /// <param name="weighted">More of what the top is about.</param>
    public static IEnumerable<SearchSection> List(
        IDocument document, string target, string summary, ImmutableArray<WeightedText> weighted)
    {
        var sections = Gathered(document);
        var top = sections.Find(section => section.Anchor.Length == 0);
        var answers = document.Observations.OfType<HeardAnswer>().ToLookup(heard => (heard.Anchor, heard.Title.Length > 0));
        yield return Top(top?.Words ?? [], top?.Opening ?? []);

        foreach (var section in sections.Where(section => section != top))
            yield return new SearchSection(
                document.Path, target, document.Title, section.Anchor, section.Title, section.Opening, section.Words,
                [new(section.Title, Weight.OfHeading), new(document.Title, Weight.OfContext)])
            { Answer = AnswerOf(section) };

        // Whoever looks for an answer by its own title need not know under which heading it stands.
        foreach (var heard in answers.Where(answer => answer.Key.Item2).SelectMany(answer => answer))
            yield return new SearchSection(
                document.Path, target, document.Title, heard.Anchor, heard.Title, Excerpt.Of(heard.Answer.PlainText), ReadOnlyMemory<byte>.Empty,
                [new(heard.Title, Weight.OfHeading), new(heard.Answer.PlainText, Weight.OfText), new(document.Title, Weight.OfContext)])
            { Answer = heard.Answer };

        // What a section opens with, under whatever title, answers for it.
        SectionAnswer? AnswerOf(SectionText section) => (answers[(section.Anchor, false)].FirstOrDefault()
            ?? answers[(section.Anchor, true)].FirstOrDefault(heard => Encoding.UTF8.GetString(section.Opening).StartsWith(heard.Title, StringComparison.Ordinal)))?.Answer;

        SearchSection Top(byte[] words, byte[] opening) => new(
            document.Path, target, document.Title, "", "",
            summary.Length > 0 ? Excerpt.Of(summary) : opening,
            words, [new(document.Title, Weight.OfTitle), new(SlugOf(document.Path), Weight.OfSummary), .. weighted]);
    }

    /// <summary>The page as results name it, where no feature has a better name for it.</summary>
    public static string TargetOf(IDocument document) => $"{ResultKind.Usual.Name}:{document.Path.FileName}";

    /// <summary>The last part of an address, which is the shortest title that its author could think of: <c>cache</c>.</summary>
    public static string SlugOf(SitePath page) => page.FileName.Split('/') switch
    {
        [.., var folder, "index.html"] => folder,
        [.., var file] => Path.GetFileNameWithoutExtension(file),
        [] => "",
    };

    // A section's text may have come in several pieces, with others between them.
    private static List<SectionText> Gathered(IDocument document)
    {
        var sections = new List<SectionText>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in document.Observations.OfType<SectionText>())
        {
            if (places.TryAdd(section.Anchor, sections.Count))
                sections.Add(section);
            else
                sections[places[section.Anchor]] = Join(sections[places[section.Anchor]], section);
        }

        return sections;

        static SectionText Join(SectionText first, SectionText more) => first with { Words = [.. first.Words, .. more.Words] };
    }
}
