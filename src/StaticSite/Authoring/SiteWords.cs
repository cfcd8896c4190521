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
        var key = LabelKey.Of(label);
        var labels = terms.Labels.Find(label)
            .Select(claim => (claim.Term, Kind: claim.KindInWords, Place: claim.Written));
        var searched = terms.Terms.SelectMany(term => term.Search
            .Where(words => LabelKey.Of(words.Text) == key)
            .Select(words => (Term: term, Kind: "a search word", Place: words)));
        return labels.Concat(searched).Select(claim =>
            $"'{label}' is {claim.Kind} of {claim.Term.Id} already ({claim.Place.At}). If it is the same thing, add " +
            "to that file and delete the new one; if not, list the word under 'cautious' in both.");
    }

    /// <summary>The id of the one term that goes by an id or a label; null if there is none or several.</summary>
    public string? IdOf(string name) =>
        terms.Find(name)?.Id ?? (terms.Labels.Find(name.Trim()) is [var only] ? only.Term.Id : null);
}
