using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Glossary;

internal sealed class ComposeTerm(ComposeBody composer)
{
    public ComposedTerm Compose(Term term, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(term.Path, index, diagnostics);
        CheckReviewed.Check(term.Reviewed, term.Name, index.Get(SiteSettings.Fact), diagnostics);
        var definition = composer.Phrase(Capitalize(term.Definition.Text), new TextScope(page, term.Definition), out var plain);
        var cites = CitedBy(page);
        var definedBy = ResolveReferences.Of("source", term.Sources, page);
        if (term.Sources.IsEmpty && plain.Length > 0 && ResolveReferences.IsKept("source", index))
            diagnostics.Add(GlossaryDiagnostics.UnsourcedDefinition.At(term.Definition.At, term.Name.Text) with
            { Missing = Term.Folder + term.Id });
        page.State<PageCitations>().AddRange(definedBy);
        var plainExample = "";
        var example = term.Example is { } written ? composer.Phrase(written.Text, new TextScope(page, written), out plainExample) : Markup.Empty;
        var notes = composer.Blocks(term.Notes.Decode(), new TextScope(page, term.Notes.At));
        var disputes = ResolveReferences.Of("dispute", term.Disputes, page);
        return new ComposedTerm(
            term, definition, FullStop.Behind(plain), plain + FullStop.Behind(plain), cites, notes, definedBy, page.State<PageCitations>().Cited, disputes,
            page.Anchors, page.Links, page.Observations)
        { Example = example, PlainExample = plainExample };
    }

    // So far the page holds nothing but its definition.
    private static ImmutableArray<Term> CitedBy(PageScope page) =>
        [.. page.Links
            .Where(link => link.Target != page.Path)
            .Select(link => page.Index.FindTerm(link.Target)).OfType<Term>().Distinct()];

    // A definition may be written as a phrase and is shown as a sentence; an abbreviation at its start stays as it is.
    private static string Capitalize(string definition) =>
        definition.Length > 0 ? char.ToUpperInvariant(definition[0]) + definition[1..] : definition;
}
