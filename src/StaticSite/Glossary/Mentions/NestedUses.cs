using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which of the labels that stand inside of longer ones a page has by themselves, and which longer ones it has. Filled while the page is
/// composed, and never changed afterwards.</summary>
/// <remarks>A large site keeps many, so it holds each once and nothing else.</remarks>
internal sealed class NestedUses : IObservation
{
    private readonly List<NestedLabel> _alone = [];
    private readonly List<Nest> _nests = [];

    /// <summary>Labels that it has by themselves.</summary>
    public IReadOnlyList<NestedLabel> Alone => _alone;

    /// <summary>Longer ones.</summary>
    public IReadOnlyList<Nest> Nests => _nests;

    public void Add(NestedLabel label) => _alone.Add(label);

    public void Add(Nest nest) => _nests.Add(nest);
}
