using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Starts <c>glossary/&lt;id&gt;.md</c>.</summary>
internal static class DraftTerm
{
    private const string HowTheyDiffer = "confused-with: {other-id: \"The other is for …; this one …\"}";

    public static Draft Draft(NewFile file) => new($"""
        ---
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        # The name as it stands in the middle of a sentence.
        term: {YamlText.Of(file.Name)}
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
        # Everyday words for it, by which who does not know the name finds it. Never shown.
        plain:
        {Topics(file.Site.Get(SiteSettings.Fact).Categories)}
        category:
        # Ids of other terms, which are their file names: what is wider, related, easily confused. A line may say how two differ:
        # {HowTheyDiffer}
        broader: []
        related: []
        confused-with: []
        # Keys of sources.yml that the definition rests on.
        sources: []
        reviewed: {file.Day}
        # One plain phrase or sentence that a reader takes in at once: Team that answers customers' calls.
        definition:
        # For a measure, how to work it out: answered in time ÷ all calls × 100.
        formula:
        # The word at work, in a sentence or two. Say that invented names and numbers are invented.
        example:
        ---

        """, ["definition", "sources"], [.. Claims(file.Name, file.Site.Get(TermIndex.Fact))]);

    private static string Topics(ImmutableArray<Located> categories) => categories.IsEmpty
        ? "# The topic that it belongs to."
        : $"# One of: {string.Join(", ", categories.Select(category => category.Text))}.";

    /// <summary>Who goes by a label already, each in a sentence with its place and the way out.</summary>
    private static IEnumerable<string> Claims(string label, TermIndex terms)
    {
        var key = LabelKey.InAnyCase(label);
        var labels = terms.Labels.Find(label)
            .Select(claim => (claim.Term, Kind: claim.KindInWords, Place: claim.Written, WayOut: "list the word under 'cautious' in both"));
        var searched = terms.Terms.SelectMany(term => term.Search
            .Where(words => LabelKey.InAnyCase(words.Text) == key)
            .Select(words => (Term: term, Kind: "a search word", Place: words, WayOut: "take the word away there")));
        return labels.Concat(searched).Select(claim =>
            $"'{label}' is {claim.Kind} of {claim.Term.Id} already ({claim.Place.At}). If it is the same thing, add " +
            $"to that file and delete the new one; if not, {claim.WayOut}.");
    }
}
