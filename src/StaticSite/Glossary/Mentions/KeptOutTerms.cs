using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which terms a page mentions whose own files keep links out of its folder. Filled while the page is composed, and never changed
/// afterwards.</summary>
internal sealed class KeptOutTerms : IObservation
{
    private readonly Dictionary<SitePath, ScopeKeys> _terms = [];

    public void Add(SitePath term, ScopeKeys keys) => _terms[term] = _terms.GetValueOrDefault(term) | keys;

    /// <summary>On how many pages of a site that is so, by the pages of the terms.</summary>
    public static Dictionary<SitePath, (int Pages, ScopeKeys Keys)> In(LinkedSite site)
    {
        var all = new Dictionary<SitePath, (int Pages, ScopeKeys Keys)>();
        foreach (var page in site.Documents<IDocument>())
            foreach (var observation in page.Observations)
                if (observation is KeptOutTerms kept)
                    foreach (var (term, keys) in kept._terms)
                        all[term] = (all.GetValueOrDefault(term).Pages + 1, all.GetValueOrDefault(term).Keys | keys);
        return all;
    }
}
