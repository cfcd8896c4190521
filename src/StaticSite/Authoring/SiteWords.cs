using System.Collections.Immutable;
using StaticSite.Glossary;
using StaticSite.Settings;

namespace StaticSite.Authoring;

/// <summary>What a new file should know of the words that a site has.</summary>
public sealed class SiteWords(TermIndex terms, SiteSettings settings)
{
    public ImmutableArray<string> Categories { get; } = [.. settings.Categories.Select(category => category.Text)];

    /// <summary>Who goes by a label already, each in a sentence with its place and the way out.</summary>
    public IEnumerable<string> Claims(string label)
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

    /// <summary>The id of the one term that goes by an id or a label; null if there is none or several.</summary>
    public string? IdOf(string name) =>
        terms.Find(name)?.Id ?? (terms.Labels.Find(name.Trim()) is [var only] ? only.Term.Id : null);
}
