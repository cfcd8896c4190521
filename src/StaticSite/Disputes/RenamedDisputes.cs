using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Disputes;

/// <summary>Tells which dispute is one that files still name by another id: one that nothing leads to.</summary>
internal sealed class RenamedDisputes(ImmutableArray<Dispute> disputes) : IRenames
{
    public Renaming? Find(string lost, LinkedSite site)
    {
        if (!lost.StartsWith(DisputeRegister.AddressOf(""), StringComparison.Ordinal))
            return null;

        var old = lost[DisputeRegister.AddressOf("").Length..];
        var named = site.BacklinksTo(DisputeRegister.Address).Select(backlink => backlink.Link.Fragment).ToHashSet(StringComparer.Ordinal);
        var idle = disputes.Where(dispute => !named.Contains(dispute.Anchor)).ToArray();
        return Nearest.Kin(old, idle.Select(dispute => dispute.Anchor)) is { } found && idle.First(dispute => dispute.Anchor == found).Id is var id
            ? new Renaming(id.At, old, id.Text, $"Run 'rename disputes/{old} {id.Text}', which changes them along, or give the dispute its old id back.")
            : null;
    }
}
