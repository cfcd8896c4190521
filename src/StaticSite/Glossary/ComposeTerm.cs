using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Glossary;

internal sealed class ComposeTerm(ComposeBody composer)
{
    public ComposedTerm Of(Term term, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(term.Path, index, diagnostics);
        var definition = composer.Phrase(Capitalize(term.Definition.Text), new TextScope(page, term.Definition.At), out var plain);
        var notes = composer.Blocks(term.Notes.Decode(), new TextScope(page, term.Notes.At));
        page.State<PageCitations>().AddRange(ResolveReferences.Of("source", term.Sources, page));
        var disputes = ResolveReferences.Of("dispute", term.Disputes, page);
        return new ComposedTerm(
            term, definition, plain + ".", notes, page.State<PageCitations>().Cited, disputes, page.Anchors, page.Links);
    }

    // A definition is written as a phrase and shown as a sentence; an abbreviation at its start stays as it is.
    private static string Capitalize(string definition) =>
        definition.Length > 0 ? char.ToUpperInvariant(definition[0]) + definition[1..] : definition;
}
