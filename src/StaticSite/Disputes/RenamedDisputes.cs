using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Disputes;

/// <summary>Tells which dispute is one that files still name by another id: one that nothing leads to.</summary>
internal sealed class RenamedDisputes(ImmutableArray<Dispute> disputes) : IRenames
{
    public Renaming? Find(string lost, IReadOnlySet<string> namedIn, LinkedSite site) => RenamedWord.Find(
        lost, DisputeRegister.AddressOf(""), () => Idle(site).Select(dispute => (dispute.Anchor, dispute.Id)),
        (old, found) => $"Run 'rename disputes/{old} {found}', which changes them along, or give the dispute its old id back.");

    private IEnumerable<Dispute> Idle(LinkedSite site)
    {
        var named = site.BacklinksTo(DisputeRegister.Address).Select(backlink => backlink.Link.Fragment).ToHashSet(StringComparer.Ordinal);
        return disputes.Where(dispute => !named.Contains(dispute.Anchor));
    }
}
