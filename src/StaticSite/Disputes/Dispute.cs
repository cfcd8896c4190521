using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Disputes;

/// <summary>A question on which sources disagree, as <c>disputes.yml</c> has it. Texts are Markdown.</summary>
public sealed record Dispute(
    Located Id, Located Question, ImmutableArray<Position> Positions, Located Ruling, Located Reason)
{
    public string Anchor => AnchorOf(Id.Text);

    internal static string AnchorOf(string id) => id.ToLowerInvariant();
}

/// <summary>What some sources say.</summary>
public sealed record Position(Located Text, ImmutableArray<Located> Sources);

/// <summary>The whole of <c>disputes.yml</c>.</summary>
public sealed record DisputeRegister(SourceFile Source, ImmutableArray<Dispute> Disputes) : IEntry
{
    public static SitePath Address { get; } = SitePath.Parse("/disputes.html");

    public SitePath? Path => Address;

    /// <summary>Where a dispute of this id stands, or would.</summary>
    internal static string AddressOf(string id) => $"{Address.FileName}#{Dispute.AnchorOf(id)}";
}

/// <summary>A dispute whose texts are composed, for its page and for the boxes in articles.</summary>
public sealed record ComposedDispute(
    string Id, string Anchor, string Question, ImmutableArray<ComposedPosition> Positions, Markup Ruling, Markup Reason)
    : IEmbed
{
    public IEnumerable<Reference> Citations => Positions.SelectMany(position => position.Sources);
}

public sealed record ComposedPosition(Markup Text, ImmutableArray<Reference> Sources);
