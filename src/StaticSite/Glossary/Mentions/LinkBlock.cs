using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Markdown;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Links the mentions of one block. It decides in reading order and then rewrites from the end, so that places
/// further up stay true.</summary>
internal sealed class LinkBlock(
    TermIndex index,
    TextScope text,
    LeafBlock block,
    FlatText flat,
    PageMentions page,
    MentionMode mode,
    MentionOutcome? blockedBy,
    bool explains)
{
    [ThreadStatic]
    private static List<TermMatch>? _matches;

    private readonly List<(TermMatch Match, Term Term)> _accepted = [];
    private (TermMatch Match, Term Term)? _previous;
    private int _nextObject;

    public void Run()
    {
        var matches = _matches ??= [];
        matches.Clear();
        index.Matcher.Find(flat.Text, matches);
        foreach (var match in matches)
        {
            ReadObjectsBefore(match.Start);
            Take(match);
        }

        ReadObjectsBefore(flat.Text.Length);
        for (var i = _accepted.Count - 1; i >= 0; i--)
            flat.Wrap(_accepted[i].Match, new MentionInline(_accepted[i].Term));
    }

    private void Take(TermMatch match)
    {
        var claim = index.Labels.Claims[match.Label];
        var outcome = Decide(match, claim, out var first);
        if (outcome == MentionOutcome.Linked)
        {
            _accepted.Add((match, claim[0].Term));
            page.Remember(claim[0].Term, PlaceOf(match.Start));
            AddLink(PlaceOf(match.Start), claim[0].Term);
        }

        if (claim is [{ Kind: LabelKind.Deprecated } label] && match.Verdict == MatchVerdict.Linkable)
            text.Page.Diagnostics.Report(GlossaryDiagnostics.DeprecatedLabel, PlaceOf(match.Start),
                WordsOf(match), label.Term.Name.Text);
        if (explains)
            Explain(PlaceOf(match.Start), WordsOf(match), claim, outcome, first);
    }

    private MentionOutcome Decide(TermMatch match, ImmutableArray<Label> claim, out SourceLocation? first)
    {
        first = null;
        if (match.Verdict != MatchVerdict.Linkable)
            return MentionDecision.Of(match.Verdict);
        if (claim.Length > 1)
            return MentionOutcome.SharedLabel;
        if (!claim[0].LinksByItself)
            return MentionOutcome.CautiousLabel;

        var term = claim[0].Term;
        var isSecondName = _previous is { } previous && previous.Term == term && IsInBrackets(previous.Match, match);
        _previous = (match, term);
        if (blockedBy is { } reason)
            return reason;
        if (term.Path == text.Page.Path)
            return MentionOutcome.OwnPage;
        if (isSecondName)
            return MentionOutcome.InBrackets;
        if (!flat.IsWhole(match))
            return MentionOutcome.BrokenByEmphasis;

        first = page.FirstLinkOf(term, mode);
        return first is null ? MentionOutcome.Linked : MentionOutcome.AlreadyLinked;
    }

    // "business process outsourcing (BPO)": the second name of what was just named.
    private bool IsInBrackets(TermMatch previous, TermMatch match)
    {
        var end = previous.Start + previous.Length;
        var after = match.Start + match.Length;
        return flat.Text[end..match.Start].Trim() is "(" && after < flat.Text.Length && flat.Text[after] == ')';
    }

    /// <summary>Takes note of the author's own links and references up to a place, so that the first mention is the
    /// first that the reader meets.</summary>
    private void ReadObjectsBefore(int position)
    {
        for (; _nextObject < flat.Segments.Count && flat.Segments[_nextObject].Start < position; _nextObject++)
        {
            switch (flat.Segments[_nextObject])
            {
                case { CanLink: false, Inline: TermReferenceInline { IsOptOut: true } reference }:
                    OptOut(reference);
                    break;
                case { CanLink: false, Inline: TermReferenceInline reference }:
                    Link(reference);
                    break;
                case { CanLink: false, Inline: LinkInline link }:
                    if (ResolveAddresses.TargetOf(link) is { } target && index.FindByPath(target.Path) is { } term)
                        page.Remember(term, text.Locate(link.Line, link.Column));
                    ExplainInside(link, PlainText.Of(link));
                    break;
                case { CanLink: false, Inline: CodeInline code }:
                    ExplainInside(code, code.Content);
                    break;
            }
        }
    }

    private void Link(TermReferenceInline reference)
    {
        var at = text.Locate(reference.Line, reference.Column);
        if (index.Resolve(reference.Name, at, text.Page.Diagnostics) is not { } term)
            return;

        if (!reference.HasOwnWords && reference.Name == term.Id)
            reference.Words = term.Abbreviation?.Text ?? term.Name.Text;
        if (term.Path == text.Page.Path || block is HeadingBlock)
        {
            if (explains)
                text.Page.Observe(new MentionDecision(at, reference.Words, [term],
                    block is HeadingBlock ? MentionOutcome.InHeading : MentionOutcome.OwnPage));
            return;
        }

        page.Remember(term, at);
        AddLink(at, term);
        var mention = new MentionInline(term);
        reference.ReplaceBy(mention);
        mention.AppendChild(new LiteralInline(reference.Words));
        if (explains)
            text.Page.Observe(new MentionDecision(at, reference.Words, [term], MentionOutcome.Asked));
    }

    private void OptOut(TermReferenceInline reference)
    {
        var at = text.Locate(reference.Line, reference.Column);
        var claim = index.Labels.Find(reference.Name);
        if (claim.IsEmpty)
            text.Page.Diagnostics.Report(GlossaryDiagnostics.IdleOptOut, at, reference.Name);
        else if (claim is not [{ LinksByItself: true } label] || blockedBy is not null ||
            label.Term.Path == text.Page.Path || page.FirstLinkOf(label.Term, mode) is not null)
            text.Page.Diagnostics.Report(GlossaryDiagnostics.NeedlessOptOut, at, reference.Name);
        if (explains && !claim.IsEmpty)
            Explain(at, reference.Words, claim, MentionOutcome.OptedOut, null);
    }

    private void ExplainInside(Inline inline, string words)
    {
        if (!explains)
            return;

        var inside = new List<TermMatch>();
        index.Matcher.Find(words, inside);
        foreach (var match in inside.Where(match => match.Verdict == MatchVerdict.Linkable))
            Explain(text.Locate(inline.Line, inline.Column), words.Substring(match.Start, match.Length),
                index.Labels.Claims[match.Label], MentionOutcome.InsideOther, null);
    }

    private void Explain(
        SourceLocation at, string words, ImmutableArray<Label> claim, MentionOutcome outcome, SourceLocation? first) =>
        text.Page.Observe(new MentionDecision(at, words, [.. claim.Select(label => label.Term)], outcome, first));

    private void AddLink(SourceLocation at, Term term)
    {
        var (section, title) = text.SectionOf(block);
        text.Page.Add(new Link(at, LinkKind.Mention, term.Path, "", section, title));
    }

    private string WordsOf(TermMatch match) =>
        flat.Text.Slice(match.Start, match.Length).ToString().Replace('\n', ' ');

    private SourceLocation PlaceOf(int position)
    {
        var segment = flat.Segments[flat.SegmentAt(position)];
        return text.Locate(segment.Inline.Line, segment.Inline.Column + position - segment.Start);
    }
}
