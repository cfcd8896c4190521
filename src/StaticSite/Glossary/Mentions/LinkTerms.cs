using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Markdown;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Links the mentions of terms in one text. Published at the first barrier.</summary>
public sealed class LinkTerms(TermIndex index, MentionMode siteMode) : IBodyStep
{
    [ThreadStatic]
    private static Workspace? _workspace;

    public void Run(MarkdownDocument document, TextScope text)
    {
        var workspace = _workspace ??= new Workspace();
        var page = text.Page.State<PageMentions>();
        var mode = page.Mode ?? siteMode;
        page.Enter(text.Section, mode);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock { Level: <= 2 })
                page.StartSection(mode);
            if (block.Inline is null)
                continue;

            workspace.Flat.Read(block.Inline);
            new BlockLinker(index, text, block, page, mode, workspace).Run(canLink: block is not HeadingBlock);
        }
    }

    /// <summary>What is used again for each block on a thread.</summary>
    private sealed class Workspace
    {
        public FlatText Flat { get; } = new();

        public List<TermMatch> Matches { get; } = [];
    }

    /// <summary>Links one block. First it decides in reading order, then it rewrites from the end, so that places
    /// further up stay true.</summary>
    private readonly struct BlockLinker(
        TermIndex index, TextScope text, LeafBlock block, PageMentions page, MentionMode mode, Workspace workspace)
    {
        private FlatText Flat => workspace.Flat;

        private DiagnosticBag Diagnostics => text.Page.Diagnostics;

        public void Run(bool canLink)
        {
            workspace.Matches.Clear();
            if (canLink && mode != MentionMode.Off)
                index.Matcher.Find(Flat.Text, workspace.Matches);

            var accepted = new List<(TermMatch Match, Term Term)>();
            TermMatch? previous = null;
            Term? previousTerm = null;
            var segment = 0;
            foreach (var match in workspace.Matches)
            {
                if (match.Verdict != MatchVerdict.Linkable)
                    continue;

                ReadObjectsBefore(match.Start, ref segment);
                var claim = index.Labels.Claims[match.Label];
                if (claim is not [var label] || !label.LinksByItself)
                    continue;

                if (label.Kind == LabelKind.Deprecated)
                    Diagnostics.Report(GlossaryDiagnostics.DeprecatedLabel, PlaceOf(match.Start),
                        Flat.Text.Slice(match.Start, match.Length).ToString(), label.Term.Name.Text);

                var repeats = previousTerm == label.Term && IsGivenInBrackets(previous!.Value, match);
                (previous, previousTerm) = (match, label.Term);
                if (repeats || label.Term.Path == text.Page.Path || !IsWhole(match))
                    continue;

                if (page.TryMention(label.Term, mode))
                    accepted.Add((match, label.Term));
            }

            ReadObjectsBefore(Flat.Text.Length, ref segment);
            for (var i = accepted.Count - 1; i >= 0; i--)
                Wrap(accepted[i].Match, accepted[i].Term);
            foreach (var (match, term) in accepted)
                AddLink(PlaceOf(match.Start), term);
        }

        /// <summary>Takes note of the author's own links and references up to a place, so that the first mention is
        /// the first that the reader meets.</summary>
        private void ReadObjectsBefore(int position, ref int segment)
        {
            for (; segment < Flat.Segments.Count && Flat.Segments[segment].Start < position; segment++)
            {
                switch (Flat.Segments[segment])
                {
                    case { CanLink: false, Inline: TermReferenceInline reference }:
                        Resolve(reference);
                        break;
                    case { CanLink: false, Inline: LinkInline link }:
                        if (ResolveAddresses.TargetOf(link) is { } target && index.FindByPath(target.Path) is { } term)
                            page.TryMention(term, mode);
                        break;
                }
            }
        }

        private void Resolve(TermReferenceInline reference)
        {
            var at = text.Locate(reference.Line, reference.Column);
            if (reference.IsOptOut)
            {
                if (index.Labels.Find(reference.Name).IsEmpty)
                    Diagnostics.Report(GlossaryDiagnostics.IdleOptOut, at, reference.Name);
                return;
            }

            if (index.Resolve(reference.Name, at, Diagnostics) is not { } term)
                return;
            if (!reference.HasOwnWords && reference.Name == term.Id)
                reference.Words = term.Abbreviation?.Text ?? term.Name.Text;
            if (term.Path == text.Page.Path || block is HeadingBlock)
                return;

            page.TryMention(term, mode);
            var mention = new MentionInline(term);
            reference.ReplaceBy(mention);
            mention.AppendChild(new LiteralInline(reference.Words));
            AddLink(at, term);
        }

        private void AddLink(SourceLocation at, Term term)
        {
            var (section, title) = text.SectionOf(block);
            text.Page.Add(new Link(at, LinkKind.Mention, term.Path, "", section, title));
        }

        /// <summary>Whether all of a match stands in one run of inlines, none of them deeper than the others.</summary>
        private bool IsWhole(TermMatch match)
        {
            var first = Flat.SegmentAt(match.Start);
            var last = Flat.SegmentAt(match.Start + match.Length - 1);
            for (var i = first; i <= last; i++)
                if (!Flat.Segments[i].CanLink || Flat.Segments[i].Inline.Parent != Flat.Segments[first].Inline.Parent)
                    return false;
            return true;
        }

        // "business process outsourcing (BPO)": the second name of what was just named.
        private bool IsGivenInBrackets(TermMatch previous, TermMatch match)
        {
            var end = previous.Start + previous.Length;
            var after = match.Start + match.Length;
            return Flat.Text[end..match.Start].Trim() is "(" && after < Flat.Text.Length && Flat.Text[after] == ')';
        }

        private void Wrap(TermMatch match, Term term)
        {
            var mention = new MentionInline(term);
            var first = Flat.SegmentAt(match.Start);
            var last = Flat.SegmentAt(match.Start + match.Length - 1);
            var inlines = new List<Inline>();
            for (var i = last; i >= first; i--)
            {
                var segment = Flat.Segments[i];
                var from = Math.Max(match.Start, segment.Start) - segment.Start;
                var to = Math.Min(match.Start + match.Length, segment.End) - segment.Start;
                inlines.Add(Cut(segment.Inline, from, to));
            }

            inlines[^1].InsertBefore(mention);
            for (var i = inlines.Count - 1; i >= 0; i--)
            {
                inlines[i].Remove();
                mention.AppendChild(inlines[i]);
            }
        }

        /// <summary>Gives an inline of its own to part of a literal. The part before keeps the old inline, so that
        /// segments further up stay true.</summary>
        private static Inline Cut(Inline inline, int from, int to)
        {
            if (inline is not LiteralInline literal)
                return inline;

            var content = literal.Content;
            if (content.Start + to <= content.End)
            {
                var rest = new LiteralInline(new StringSlice(content.Text, content.Start + to, content.End));
                literal.InsertAfter(rest);
            }

            literal.Content = new StringSlice(content.Text, content.Start, content.Start + to - 1);
            if (from == 0)
                return literal;

            var part = new LiteralInline(new StringSlice(content.Text, content.Start + from, content.Start + to - 1));
            literal.Content = new StringSlice(content.Text, content.Start, content.Start + from - 1);
            literal.InsertAfter(part);
            return part;
        }

        private SourceLocation PlaceOf(int position)
        {
            var segment = Flat.Segments[Flat.SegmentAt(position)];
            return text.Locate(segment.Inline.Line, segment.Inline.Column + position - segment.Start);
        }
    }
}
