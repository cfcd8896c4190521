using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Disputes;

/// <summary>A question on which sources disagree, as <c>disputes.yml</c> has it. Texts are Markdown.</summary>
/// <param name="Id">By which other files name it: <c>C-08</c>.</param>
/// <param name="Question">As text, since it is a heading.</param>
/// <param name="Ruling">What this site holds.</param>
/// <param name="Reason">Why it does.</param>
public sealed record Dispute(
    Located Id, Located Question, ImmutableArray<Position> Positions, Located Ruling, Located Reason)
{
    /// <summary>Of the dispute on its page: the id in small letters.</summary>
    public string Anchor => AnchorOf(Id.Text);

    internal static string AnchorOf(string id) => id.ToLowerInvariant();
}

/// <summary>What some sources say.</summary>
/// <param name="Text">As Markdown.</param>
/// <param name="Sources">The keys of the sources that do.</param>
public sealed record Position(Located Text, ImmutableArray<Located> Sources);

/// <summary>The whole of <c>disputes.yml</c>.</summary>
/// <param name="Disputes">In the order of the file. Each has an id, and no two the same.</param>
public sealed record DisputeRegister(SourceFile Source, ImmutableArray<Dispute> Disputes) : IEntry
{
    /// <summary>Where its page stands: <c>/disputes.html</c>.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/disputes.html");

    /// <inheritdoc/>
    public SitePath? Path => Address;

    /// <summary>Where a dispute of this id stands, or would.</summary>
    internal static string AddressOf(string id) => $"{Address.FileName}#{Dispute.AnchorOf(id)}";
}

/// <summary>A dispute whose texts are composed, for its page and for the boxes in articles.</summary>
/// <param name="Id">As authors write it: <c>C-08</c>.</param>
/// <param name="Anchor">On the page of all disputes.</param>
/// <param name="Question">As text.</param>
/// <param name="Ruling">What this site holds.</param>
/// <param name="Reason">Why it does.</param>
public sealed record ComposedDispute(
    string Id, string Anchor, string Question, ImmutableArray<ComposedPosition> Positions, Markup Ruling, Markup Reason)
    : IEmbed
{
    /// <inheritdoc/>
    public IEnumerable<Reference> Citations => Positions.SelectMany(position => position.Sources);

    /// <inheritdoc/>
    public IEnumerable<Reference> Disagreements => [new Reference(Id, Question, DisputeRegister.Address, Anchor)];
}

/// <summary>What some sources say.</summary>
/// <param name="Sources">Those that do. The page that shows the position numbers them.</param>
public sealed record ComposedPosition(Markup Text, ImmutableArray<Reference> Sources);
