using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Terms;

/// <summary>A term whose texts are composed.</summary>
/// <param name="Definition">With links, without capital and full stop.</param>
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
    public SitePath Path => Term.Path;

    public string Title => Term.Title;
}
