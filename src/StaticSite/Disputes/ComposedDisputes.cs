using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace StaticSite.Disputes;

/// <summary>The register of disputes as a document.</summary>
internal sealed record ComposedDisputes(
    string Title,
    ImmutableArray<ComposedDispute> Disputes,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    public SitePath Path => DisputeRegister.Address;
}

internal sealed class ComposeDisputes(ComposeBody composer)
{
    public ComposedDisputes Compose(DisputeRegister register, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(DisputeRegister.Address, index, diagnostics);
        var disputes = register.Disputes.Select(dispute => Compose(dispute, page)).ToImmutableArray();
        return new ComposedDisputes(index.Get(Strings.Fact)["disputes.title"], disputes, page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations);
    }

    private ComposedDispute Compose(Dispute dispute, PageScope page)
    {
        var anchor = page.AddAnchor(dispute.Anchor);
        if (ResolveReferences.IsKept("source", page.Index))
            foreach (var position in dispute.Positions.Where(position => position is { Sources: [], Text.Text.Length: > 0 }))
                page.Diagnostics.Add(DisputeDiagnostics.UnsourcedPosition.At(position.Text.At) with { Missing = "disputes" });
        var composed = new ComposedDispute(
            dispute.Id.Text,
            anchor,
            dispute.Question.Text,
            [.. dispute.Positions.Select(position => new ComposedPosition(
                Phrase(position.Text), ResolveReferences.Of("source", position.Sources, page, anchor, dispute.Question.Text)))],
            Phrase(dispute.Ruling),
            Phrase(dispute.Reason));
        page.State<PageCitations>().AddRange(composed.Citations);
        return composed;

        Markup Phrase(Located text) =>
            composer.Phrase(text.Text, new TextScope(page, text, anchor, dispute.Question.Text), out _);
    }
}
