using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>What pages say of the terms that they mention. Made and sorted once, since a page mentions dozens.</summary>
internal sealed class TermPreviews
{
    public static Fact<TermPreviews> Fact { get; } = new("term previews");

    private readonly ImmutableArray<UsedTerm> _terms;
    private readonly FrozenDictionary<SitePath, int> _places;

    public TermPreviews(LinkedSite site)
    {
        _terms =
        [
            .. site.Documents<ComposedTerm>()
                .InAlphabet(term => term.Term.Name.Text).ThenBy(term => term.Path)
                .Select(term => new UsedTerm(
                    term.Term.Id, term.Term.Name.Text, term.Term.Abbreviation?.Text ?? "", term.PlainDefinition, term.Path)),
        ];
        _places = _terms.Select((term, place) => KeyValuePair.Create(term.Address, place)).ToFrozenDictionary();
    }

    /// <summary>The terms at some addresses, each once, in alphabetical order. An address without a term, as a link of some
    /// other feature may have it, has no preview.</summary>
    public ImmutableArray<UsedTerm> Of(IEnumerable<SitePath> addresses) =>
        [.. addresses.Where(_places.ContainsKey).Select(address => _places[address]).Distinct().Order().Select(place => _terms[place])];
}
