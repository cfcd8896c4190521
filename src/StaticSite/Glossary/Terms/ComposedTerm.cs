using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Terms;

/// <summary>A term whose texts are composed.</summary>
/// <param name="Definition">With links, with a capital, and with a full stop if its author wrote one.</param>
/// <param name="FullStop">What makes it a sentence; nothing where a mark ends it already.</param>
/// <param name="Cites">The terms that the definition mentions.</param>
/// <param name="PlainDefinition">The same as text, as a sentence.</param>
/// <param name="DefinedBy">The sources of the definition, among those of the page.</param>
internal sealed record ComposedTerm(
    Term Term,
    Markup Definition,
    string FullStop,
    string PlainDefinition,
    ImmutableArray<Term> Cites,
    Body Notes,
    ImmutableArray<Reference> DefinedBy,
    ImmutableArray<Reference> Sources,
    ImmutableArray<Reference> Disputes,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    /// <summary>With links; or empty.</summary>
    public Markup Example { get; init; } = Markup.Empty;

    /// <summary>The same as text.</summary>
    public string PlainExample { get; init; } = "";

    public SitePath Path => Term.Path;

    public string Title => Term.Title;
}
