using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Disputes;

/// <summary>Finds disputes by id for whoever names or shows one. Published at the first barrier.</summary>
internal sealed class DisputeIndex(ImmutableArray<Dispute> disputes) : IRegister, IEmbedIndex
{
    public static Fact<DisputeIndex> Fact { get; } = new("disputes");

    private readonly FrozenDictionary<string, Reference> _byId = disputes.ToFrozenDictionary(
        dispute => dispute.Id.Text,
        dispute => new Reference(dispute.Id.Text, dispute.Question.Text, DisputeRegister.Address, dispute.Anchor),
        StringComparer.Ordinal);

    public ImmutableArray<Dispute> Disputes => disputes;

    public string Kind => "dispute";

    public string File => DisputesFeature.Kind.Files;

    public IEnumerable<string> Keys => disputes.Select(dispute => dispute.Id.Text);

    public string AddressOf(string key) => DisputeRegister.AddressOf(key);

    public Reference? Find(string key) => _byId.GetValueOrDefault(key);

    public string FileOf(string key) => "disputes";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = Find(key) is { } dispute ? (dispute.Page, dispute.Fragment) : default;
        return fragment is not null;
    }
}

/// <summary>The boxes themselves. Published at the second barrier.</summary>
internal sealed class DisputeBoxes(IEnumerable<ComposedDispute> disputes) : IEmbedSource
{
    private readonly FrozenDictionary<string, ComposedDispute> _byId =
        disputes.ToFrozenDictionary(dispute => dispute.Id, StringComparer.Ordinal);

    public string Kind => "dispute";

    public IEmbed Find(string key) => _byId[key];
}
