using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace StaticSite.WhichWord;

/// <summary>The path as a document.</summary>
internal sealed record ComposedWordPath(
    string Title,
    string Description,
    ImmutableArray<ComposedStep> Steps,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    public SitePath Path => WordPath.Address;
}

internal sealed record ComposedStep(string Anchor, string Question, ImmutableArray<ComposedAnswer> Answers);

/// <param name="Step">The anchor of the step that comes next, or empty.</param>
/// <param name="Term">The term at the end, or null.</param>
internal sealed record ComposedAnswer(string Text, Markup Note, string Step, Term? Term);

internal sealed class ComposeWordPath(ComposeBody composer)
{
    public ComposedWordPath Compose(WordPath path, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(WordPath.Address, index, diagnostics);
        var steps = path.Steps.Select(step => Compose(step, page)).ToImmutableArray();
        return new ComposedWordPath(
            path.Title.Text, path.Description, steps,
            page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations);
    }

    private ComposedStep Compose(PathStep step, PageScope page)
    {
        var anchor = page.AddAnchor(step.Id.Text);
        var question = step.Question.Text;
        return new ComposedStep(anchor, question, [.. step.Answers.Select(ComposeAnswer)]);

        ComposedAnswer ComposeAnswer(PathAnswer answer) => new(
            answer.Text.Text,
            answer.Note is { } note ? composer.Phrase(note.Text, new TextScope(page, note, anchor, question), out _) : Markup.Empty,
            answer.Step?.Text ?? "",
            ResolveTerm(answer));

        Term? ResolveTerm(PathAnswer answer)
        {
            if (answer.Term is not { } id || page.Index.ResolveTerm(id, page.Diagnostics) is not { } term)
                return null;

            page.Add(new Link(id.At, LinkKind.Mention, term.Path, "", anchor, question));
            return term;
        }
    }
}
