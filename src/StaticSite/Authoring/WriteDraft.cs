using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Glossary;

namespace StaticSite.Authoring;

/// <summary>Writes a new file with all its keys and the rules of writing as notes, so that only texts are left to add.</summary>
/// <param name="today">The day that the author reads the text with care for the first time.</param>
public sealed partial class WriteDraft(SiteWords site, DateOnly today)
{
    public Draft Of(DraftKind kind, string name, string id) => kind.Word switch
    {
        "term" => Term(kind, name, id),
        "article" => Article(kind, name, id),
        "comparison" => Comparison(kind, name, id),
        _ => Quiz(kind, name, id),
    };

    private string Today => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Draft Term(DraftKind kind, string name, string id) => new(kind.FileOf(id), Lines($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        # The name as it stands in the middle of a sentence.
        term: {YamlText.Of(name)}
        # Its short form, if people use one.
        abbreviation:
        # Other names for exactly the same thing: [one name, another name]. Texts that use one link here.
        aliases: []
        # Everyday words that can mean this and much else. They link only where an author writes [[…]].
        cautious: []
        # Those of its names that match only as written, capitals and all: the language Go, never the verb go.
        exact: []
        # Phrases in which a name of it means something else: an environment variable is no environment.
        except: []
        # Misspellings and questions that people type into the search box.
        search: []
        {(site.Categories.IsEmpty ? "# The topic that it belongs to." : $"# One of: {string.Join(", ", site.Categories)}.")}
        category:
        # Ids of other terms, which are their file names: what is wider, related, easily confused.
        broader: []
        related: []
        confused-with: []
        # Keys of sources.yml that the definition rests on.
        sources: []
        reviewed: {Today}
        # One phrase, no capital, no full stop. It starts with the wider word: 'person who …', 'kind of …'.
        definition:
        ---

        """), ["definition", "sources"], [.. site.Claims(name)]);

    private Draft Article(DraftKind kind, string name, string id) => new(kind.FileOf(id), Lines($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(name)}
        # One or two sentences that answer the title. Lists and search engines show them.
        description:
        # Its place among the articles, as a number.
        order:
        # Keys of sources.yml. In the text, [@key] cites one.
        sources: []
        reviewed: {Today}
        # The text stands below the next line, in Markdown. Answer the title in the first two sentences; start
        # sections with '##'. Terms of the glossary become links by themselves; [[id]] asks for one.
        ---

        """), ["description", "the text below the front matter"], []);

    private Draft Comparison(DraftKind kind, string name, string id)
    {
        var subjects = Subjects(name);
        var cells = string.Concat((subjects.IsEmpty ? ["first-id", "second-id"] : subjects).Select(subject =>
            $"      {subject}:\n        text:\n        sources: []\n"));
        return new Draft(kind.FileOf(id), Lines($"""
            # Lines with '#' are notes to you. Delete them and every key that you do not need.
            title: {YamlText.Of(name)}
            # What a reader wants to know: 'What is the difference between … and …?'
            question:
            # Ids of the terms to compare, which are their file names: [one, another]. Each becomes a column.
            subjects: [{string.Join(", ", subjects)}]
            criteria:
              # A row. Its id is part of an address, so it never changes. Repeat all of this for each row.
              - id: first-row
                label:
                cells:
                  # A cell for each subject. Text that starts with a sign such as [ or * goes in quotes.
                  # 'value' is optional: yes, no, partly, unknown or not-applicable.

            """) + cells,
            [
                "question", .. subjects.IsEmpty ? ["subjects, and their ids below 'cells'"] : Array.Empty<string>(),
                "label and text of each row",
            ],
            []);
    }

    private static Draft Quiz(DraftKind kind, string name, string id) => new(kind.FileOf(id), Lines($"""
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(name)}
        # Its place on the page, as a number.
        order:
        questions:
          # A question. Its id is part of an address, so it never changes. Repeat all of this for each question.
          - id: {id}-1
            # easy, medium or hard
            level: easy
            question:
            options:
              # Two to eight. One is right; each of the others says what a reader who picks it mixes up.
              - text:
                right: true
              - text:
                misconception:
            # Why the right option is right, for everyone who answered.
            explanation:
            # Ids of the terms that it is about, and where to read more: articles/what-is-x.md.
            terms: []
            links: []

        """), ["question", "text of each option", "misconception of each wrong option", "explanation"], []);

    /// <summary>The ids of two terms whose names stand on both sides of <c>vs</c>, <c>and</c> or <c>or</c>.</summary>
    private ImmutableArray<string> Subjects(string name)
    {
        var named = Separators().Split(name).Select(site.IdOf).OfType<string>().Distinct().ToImmutableArray();
        return named.Length < 2 ? [] : named;
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    [GeneratedRegex(@"(?:,| vs\.? | versus | and | or )\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
