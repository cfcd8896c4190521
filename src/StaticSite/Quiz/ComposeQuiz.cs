using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Quiz;

/// <summary>All questions as one document.</summary>
internal sealed record ComposedQuiz(
    string Title,
    ImmutableArray<ComposedTopic> Topics,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : IDocument
{
    public SitePath Path => QuizPage.Address;
}

internal sealed record ComposedTopic(string Anchor, string Title, ImmutableArray<ComposedQuizQuestion> Questions);

/// <param name="Number">On the page, from 1.</param>
/// <param name="ReadMore">The pages that its author names.</param>
internal sealed record ComposedQuizQuestion(
    int Number,
    string Anchor,
    QuizLevel? Level,
    Markup Text,
    ImmutableArray<ComposedOption> Options,
    Markup Explanation,
    ImmutableArray<Term> Terms,
    ImmutableArray<SiteAddress> ReadMore)
{
    /// <summary>The same as text.</summary>
    public string Plain { get; init; } = "";
}

/// <summary>What a reader may pick.</summary>
/// <param name="Misconception">What a reader who picks it mixes up. Empty for the right one.</param>
public sealed record ComposedOption(Markup Text, bool IsRight, Markup Misconception)
{
    /// <summary>The same as text.</summary>
    public string Plain { get; init; } = "";
}

internal sealed class ComposeQuiz(ComposeBody composer)
{
    public ComposedQuiz Compose(ImmutableArray<QuizFile> files, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(QuizPage.Address, index, diagnostics);
        var number = 0;
        var composed = files.Select(file => file.Topic)
            .Select(topic => new ComposedTopic(
                page.AddAnchor(topic.Id),
                topic.Title.Text,
                [.. topic.Questions.Select(question => Compose(question, ++number, page))]))
            .ToImmutableArray();
        return new ComposedQuiz(
            index.Get(Strings.Fact)["quiz.title"], composed, page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations);
    }

    private ComposedQuizQuestion Compose(QuizQuestion question, int number, PageScope page)
    {
        var anchor = page.AddAnchor(question.Id.Text);
        var name = page.Index.Get(Strings.Fact).Fill("quiz.question", ("number", Strings.Number(number)));
        return new ComposedQuizQuestion(
            number,
            anchor,
            question.Level,
            Phrase(question.Text, out var plain),
            [.. question.Options.Select(ComposeOption)],
            Phrase(question.Explanation, out _),
            [.. question.Terms.Select(ResolveTerm).OfType<Term>()],
            [.. question.Links.Select(ResolveLink).OfType<SiteAddress>()])
        { Plain = plain };

        ComposedOption ComposeOption(QuizOption option) => new(
            Phrase(option.Text, out var words),
            option.Misconception is null,
            option.Misconception is { } misconception ? Phrase(misconception, out _) : Markup.Empty)
        { Plain = words };

        Markup Phrase(Located text, out string words) =>
            composer.Phrase(text.Text, new TextScope(page, text, anchor, name), out words);

        Term? ResolveTerm(Located id)
        {
            var term = page.Index.ResolveTerm(id, page.Diagnostics);
            if (term is not null)
                page.Add(new Link(id.At, LinkKind.Mention, term.Path, "", anchor, name));
            return term;
        }

        SiteAddress? ResolveLink(Located written)
        {
            if (SiteAddress.Read(written.Text, written.At.Path, page) is not AddressReading.Internal(var old))
            {
                page.Diagnostics.Report(QuizDiagnostics.NoPageOfSite, written.At, written.Text);
                return null;
            }

            var address = FollowMoved.Follow(old, written.Text, written.IsLiteral ? written.At : null, written.At, page);
            if (!page.Index.Addresses.Contains(address.Path))
            {
                page.Diagnostics.Add(NearestPage.Report(
                    written.Text, address.Path, page, written.At, written.IsLiteral ? written.At.Column : 0));
                return null;
            }

            page.Add(new Link(written.At, LinkKind.Written, address.Path, address.Fragment, anchor, name)
            { FragmentColumn = written.IsLiteral ? written.At.Column + written.Text.IndexOf('#', StringComparison.Ordinal) + 1 : 0 });
            return address;
        }
    }
}
