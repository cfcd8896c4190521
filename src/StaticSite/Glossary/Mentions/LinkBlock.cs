using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Links the mentions of one block. It decides in reading order and then rewrites from the end, so that places
/// further up stay true.</summary>
internal sealed class LinkBlock(
    TextScope text,
    LeafBlock block,
    FlatText flat,
    PageMentions page,
    LinkRules rules,
    MentionOutcome? blockedBy,
    bool explains)
{
    private const int First = -1;

    private readonly SiteIndex _site = text.Page.Index;
    private readonly List<(TermMatch Match, MentionInline Link)> _accepted = [];
    private readonly List<(MentionDecision Decision, int Segment, int Start)>? _explained = explains ? [] : null;
    private ImmutableArray<(NearMiss Miss, int Start)> _missed = [];
    private (Term Term, int End)? _named;
    private int _nextObject;

    public void Run()
    {
        // Further texts are looked through while this one is, and each thread has one list.
        var found = _site.FindMentions(flat.Text);
        var matches = explains ? [.. found.Matches] : found.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            ReadObjectsBefore(matches[i].Start);
            if (matches[i].Verdict == MatchVerdict.Excepted)
                Except(matches[i], found);
            else
                Take(matches[i], found.ClaimOf(matches[i]));
        }

        ReadObjectsBefore(flat.Text.Length);
        if (explains && blockedBy is null)
            _missed = new FindNearMisses(text, flat, rules, _site.Get(TermIndex.Fact)).Run(matches);
        if (_explained is { Count: > 0 } || !_missed.IsEmpty)
            ObserveExplained();
        for (var i = _accepted.Count - 1; i >= 0; i--)
            flat.Wrap(_accepted[i].Match, _accepted[i].Link);
    }

    private void Take(TermMatch match, Claim claim)
    {
        var word = WordOf(match, claim);
        if (word is { } used)
            page.Count(used, text.Page);
        if (match.Verdict == MatchVerdict.Linkable)
            NoteNested(claim);
        var outcome = Decide(match, claim, word, out var first, out var condition);
        if (outcome == MentionOutcome.Linked)
        {
            var (linked, at) = (claim.Only!, PlaceOf(match.Start));
            _accepted.Add((match, new MentionInline(linked.Term, condition)));
            if (word is { } tentative)
                page.Remember(linked.Term, new EarlierMention(tentative, at));
            else
                page.Remember(linked.Term, at);
            AddLink(at, linked.Term, condition);
            if (CapitalUse.Of(linked, flat.Text, match, PlaceOf, condition) is { } use)
                text.Page.Observe(use);
        }

        if (outcome == MentionOutcome.OtherFolder)
            page.Note(claim.Only!.Term, rules.KeptOutBy(claim.Only.Term), text.Page);
        if (claim.Only is { Kind: LabelKind.Deprecated } label && match.Verdict == MatchVerdict.Linkable)
            text.Page.Diagnostics.Add(GlossaryDiagnostics.DeprecatedLabel.At(
                PlaceOf(match.Start), WordsOf(match), label.Term.Name.Text)
                with
            { Fix = UseName(match, label) });
        if (explains)
            Explain(match, TermsOf(claim.Labels), outcome, first, condition);
    }

    /// <summary>The word that may stay plain by which a text mentions a term; null for any other label.</summary>
    private UsedWord? WordOf(TermMatch match, Claim claim) =>
        match.Verdict == MatchVerdict.Linkable && claim.Only is { } label && rules.Counts(label) && label.Term.Path != text.Page.Path
            ? rules.Use(label, flat.Text, match.Start, match.Start + match.Length)
            : null;

    private void Except(TermMatch match, FoundLabels found)
    {
        if (explains)
            Explain(match, [found.ExceptionOf(match).Term], MentionOutcome.Excepted);
    }

    /// <summary>The name in place of a deprecated label, in the plural and with a capital if that had them.</summary>
    private Fix? UseName(TermMatch match, Label label)
    {
        var name = label.Text == label.Written.Text
            ? label.Term.Name.Text
            : label.IsSingular ? null : EnglishForms.Of(label.Term.Name.Text).FirstOrDefault();
        if (name is null)
            return null;

        var words = flat.Text.Slice(match.Start, match.Length).ToString();
        if (char.IsUpper(words[0]) && char.IsLower(label.Text[0]))
            name = char.ToUpperInvariant(name[0]) + name[1..];
        return Fix.Replace(PlaceOf(match.Start), words, name);
    }

    private MentionOutcome Decide(TermMatch match, Claim claim, UsedWord? word, out SourceLocation? first, out MentionCondition? condition)
    {
        (first, condition) = (null, null);
        if (match.Verdict == MatchVerdict.OtherCase && claim.IsExact)
            return MentionOutcome.NotExact;
        if (match.Verdict != MatchVerdict.Linkable)
            return MentionDecision.Of(match.Verdict);
        if (claim.Only is not { } label)
            return MentionOutcome.SharedLabel;
        if (!label.LinksByItself)
            return MentionOutcome.CautiousLabel;

        if (blockedBy is { } reason)
            return reason;
        if (!flat.IsWhole(match))
            return MentionOutcome.BrokenByEmphasis;

        var term = label.Term;
        var isSecondName = _named is { } named && named.Term == term && IsInBrackets(named.End, match);
        _named = (term, match.Start + match.Length);
        if (term.Path == text.Page.Path)
            return MentionOutcome.OwnPage;
        if (isSecondName)
            return MentionOutcome.InBrackets;

        if (rules.WhyNot(term) is { } rule)
            return rule;
        if (label.MayBeEveryday && rules.SparesEverydayWords && flat.FollowsCode(match))
            return MentionOutcome.BehindCode;
        if (label.MayBeEveryday && rules.NamesFolder(flat.Text, match.Start + match.Length))
            return MentionOutcome.NameOfFolder;
        if (word is not null && rules.Verbs?.IsVerb(flat.Text, match.Start, match.Start + match.Length) == true)
            return MentionOutcome.Verb;

        ImmutableArray<EarlierMention> earlier = [];
        var mode = rules.ModeOf(term);
        var soFar = page.SoFar(mode);
        first = soFar?.FirstOf(term, out earlier);
        var subject = mode == MentionMode.Section && term.Links is null ? page.AboveOf(term) : null;
        if (word is not null || !earlier.IsEmpty || subject is not null)
            condition = new MentionCondition(word, earlier) { Subject = subject };
        return first is not null || soFar is not null && LinkedSoFar.IsNeedlessBehind(earlier, word) ? MentionOutcome.AlreadyLinked : MentionOutcome.Linked;
    }

    // "application programming interface (API)": the second name of what was just named.
    private bool IsInBrackets(int endOfFirst, TermMatch match)
    {
        var after = match.Start + match.Length;
        return after < flat.Text.Length && flat.Text[endOfFirst..match.Start].Trim() is [var opening]
            && (opening, flat.Text[after]) is ('(', ')') or ('[', ']') or ('（', '）');
    }

    /// <summary>Takes note of the author's own links and references up to a place, so that the first mention is the
    /// first that the reader meets.</summary>
    private void ReadObjectsBefore(int position)
    {
        for (; _nextObject < flat.Segments.Count && flat.Segments[_nextObject].Start < position; _nextObject++)
        {
            var segment = flat.Segments[_nextObject];
            var (named, inline) = segment switch
            {
                { CanLink: false, Inline: TermReferenceInline reference } =>
                    (Resolve(reference, canLink: !block.IsTitle()), segment.Inline),
                { CanLink: false, Inline: LinkInline link } => (TermBehind(link), link),
                { CanLink: false, Inline: CodeInline code } => (Explained(code, code.Content, linked: null), code),
                _ => (null, segment.Inline),
            };
            if (named is null)
                continue;

            page.Remember(named, text.Locate(inline.Line, inline.Column));
            _named = (named, segment.End);
        }
    }

    private Term? TermBehind(LinkInline link)
    {
        var term = ResolveAddresses.TargetOf(link) is { } target ? _site.FindTerm(target.Path) : null;
        if (explains)
            Explain(link, term);
        foreach (var reference in link.FindDescendants<TermReferenceInline>())
            Resolve(reference, canLink: false);
        if (term is not null)
            NoteAlone(term, PlainText.Of(link));
        return term;
    }

    // Inside of a link nothing longer wins.
    private void NoteAlone(Term term, string words)
    {
        foreach (var label in _site.FindLabel(words))
            if (label.Term == term && label.Nested is { } alone)
                page.Note(alone, text.Page);
    }

    // In titles nothing would be linked anyway.
    private void NoteNested(Claim claim)
    {
        if (claim.Nested is { } alone)
            page.Note(alone, text.Page);
        if (claim.Nest is { } nest && !block.IsTitle())
            page.Note(nest, text.Page);
    }

    private void Explain(LinkInline link, Term? term)
    {
        var words = PlainText.Of(link);
        if (term is not null && term.Path != text.Page.Path && words.Length > 0)
            Explain(new MentionDecision(text.Locate(link.Line, link.Column), words, [term], MentionOutcome.Written));
        Explained(link, words, term);
    }

    /// <summary>Links what an author refers to, and returns it if it is linked.</summary>
    private Term? Resolve(TermReferenceInline reference, bool canLink)
    {
        var at = text.Locate(reference.Line, reference.Column);
        if (reference.IsOptOut)
        {
            OptOut(reference, at, canLink);
            return null;
        }

        if (FindTerm(reference, at) is not { } term)
            return null;

        if (!reference.HasOwnWords && reference.Name == term.Id)
            reference.Words = term.Abbreviation?.Text ?? term.Name.Text;
        var outcome = !canLink ? block.IsTitle() ? MentionOutcome.InHeading : MentionOutcome.InsideOther
            : term.Path == text.Page.Path ? MentionOutcome.OwnPage
            : MentionOutcome.Asked;
        if (explains)
            Explain(new MentionDecision(at, reference.Words, [term], outcome));
        if (outcome != MentionOutcome.Asked)
            return null;

        var mention = new MentionInline(term, condition: null) { IsAsked = true };
        reference.ReplaceBy(mention);
        mention.AppendChild(new LiteralInline(reference.Words) { Line = reference.Line, Column = reference.Column });
        AddLink(at, term);
        NoteAlone(term, reference.Words);
        return term;
    }

    private Term? FindTerm(TermReferenceInline reference, SourceLocation at)
    {
        if (_site.FindTerm(reference.Name) is { } known)
            return known;
        if (_site.FindLabel(reference.Name).IsEmpty && PageCalled(reference.Name) is { } page)
        {
            var link = $"[{(reference.HasOwnWords ? reference.Words : reference.Name)}]({page})";
            text.Page.Diagnostics.Add(GlossaryDiagnostics.PageForTerm.At(at, reference.Name, link) with { Fix = Fix.Replace(at, reference.Written, link) });
            return null;
        }

        return _site.ResolveTerm(reference.Name, at, text.Page.Diagnostics, Offer);

        Fix? Offer(string? sure) => sure is null || sure.AsSpan().ContainsAny('|', '[', ']') ? null : Fix.Replace(
            at, reference.Written, reference.HasOwnWords ? $"[[{sure}|{reference.Words}]]" : $"[[{sure}]]");
    }

    /// <summary>The page that somebody means who writes links as in a wiki.</summary>
    private string? PageCalled(string name)
    {
        var file = (name.EndsWith(".md", StringComparison.Ordinal) ? name : name + ".md").Replace(' ', '-').ToLowerInvariant();
        foreach (var place in new[] { file, "/" + file, "/articles/" + file })
            if (SiteAddress.Read(place, text.Origin.Path, text.Page) is AddressReading.Internal({ Fragment: "", Path: var path }) &&
                path != text.Page.Path && text.Page.Index.Addresses.Contains(path))
                return SourceAddress.To(path, text.Origin.Path, text.Page.Index) ?? System.IO.Path.ChangeExtension(path.RelativeTo(text.Page.Path), ".md");
        return null;
    }

    private void OptOut(TermReferenceInline reference, SourceLocation at, bool canLink)
    {
        var claim = _site.FindLabel(reference.Name);
        if (claim.IsEmpty)
            Report(GlossaryDiagnostics.IdleOptOut.At(at, reference.Name) with { Missing = Term.Folder });
        else if (WhyNotLinkedAnyway(claim, canLink) is { } reason)
            Report(GlossaryDiagnostics.NeedlessOptOut.At(at, reference.Name, reason));
        if (explains && !claim.IsEmpty)
            Explain(new MentionDecision(at, reference.Words, TermsOf(claim), MentionOutcome.OptedOut));

        void Report(Diagnostic finding) =>
            text.Page.Diagnostics.Add(finding with { Fix = Fix.Replace(at, reference.Written, reference.Words) });
    }

    private string? WhyNotLinkedAnyway(ImmutableArray<Label> claim, bool canLink)
    {
        if (!canLink)
            return "headings and links hold no other links";
        if (claim is not [{ LinksByItself: true, Term: var term }])
            return "its terms are cautious about it";
        if (blockedBy == MentionOutcome.ModeOff)
            return "this page links nothing by itself";
        if (blockedBy is not null)
            return "site.yml keeps links out of this place";
        if (term.Path == text.Page.Path)
            return "this is the term's own page";
        if (rules.WhyNot(term) is not null)
            return "its own file keeps links out of this page";
        return page.SoFar(rules.ModeOf(term))?.FirstOf(term, out _) is null ? null : "it is linked above";
    }

    // Names no term; only says what stands in there.
    /// <param name="linked">The term that all of it leads to, of which nobody asks why its words are no link.</param>
    private Term? Explained(Inline inline, string words, Term? linked)
    {
        if (!explains)
            return null;

        var inside = _site.FindMentions(words);
        foreach (var match in inside.Matches.Where(match => match.Verdict == MatchVerdict.Linkable))
            if (TermsOf(inside.ClaimOf(match).Labels) is var terms && (linked is null || !terms.Contains(linked)))
                Explain(new MentionDecision(
                    text.Locate(inline.Line, inline.Column), words.Substring(match.Start, match.Length), terms, MentionOutcome.InsideOther), match.Start);
        return null;
    }

    private void Explain(
        TermMatch match, ImmutableArray<Term> terms, MentionOutcome outcome, SourceLocation? first = null, MentionCondition? condition = null)
    {
        var segment = flat.SegmentAt(match.Start);
        var decision = new MentionDecision(PlaceOf(match.Start), WordsOf(match), terms, outcome, first)
        {
            Condition = condition,
            KeptOutBy = outcome == MentionOutcome.OtherFolder ? rules.KeptOutBy(terms[0]) : ScopeKeys.None,
        };
        _explained!.Add((decision, segment, match.Start - flat.Segments[segment].Start));
    }

    /// <summary>What became of a mention in the object that is read now.</summary>
    /// <param name="start">Of its words in the object's; null where they come first.</param>
    private void Explain(MentionDecision decision, int? start = null) => _explained!.Add((decision, _nextObject, start ?? First));

    // What readers see of an object is known when all in it is resolved.
    private void ObserveExplained()
    {
        var words = ReadBlock.WordsOf(flat, out var starts);
        var read = new ReadBlock(words, text.SectionOf(block).Section);
        foreach (var (decision, segment, start) in _explained!)
            text.Page.Observe(decision with
            {
                Block = read,
                Start = start == First ? Math.Max(words.IndexOf(decision.Words, starts[segment], StringComparison.Ordinal), 0) : starts[segment] + start,
            });
        foreach (var (miss, start) in _missed)
            text.Page.Observe(miss with { Block = read, Start = starts[flat.SegmentAt(start)] + start - flat.Segments[flat.SegmentAt(start)].Start });
    }

    private static ImmutableArray<Term> TermsOf(ImmutableArray<Label> labels) => [.. labels.Select(label => label.Term)];

    private void AddLink(SourceLocation at, Term term, MentionCondition? condition = null)
    {
        var (section, title) = text.SectionOf(block);
        text.Page.Add(new Link(at, LinkKind.Mention, term.Path, "", section, title) { Condition = condition });
    }

    private string WordsOf(TermMatch match) =>
        flat.Text.Slice(match.Start, match.Length).ToString().Replace('\n', ' ');

    private SourceLocation PlaceOf(int position) => flat.Locate(position, text);
}
