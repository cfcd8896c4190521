using System.Collections.Immutable;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>Notes the words of a block that are nearly a label, for whoever asks why they are no link. Those are told of which an author
/// might wonder about, and not every word with a label in it.</summary>
internal sealed class FindNearMisses(TextScope text, FlatText flat, LinkRules rules, TermIndex glossary)
{
    [ThreadStatic]
    private static List<NearMatch>? _near;

    private ImmutableArray<(NearMiss Miss, int Start)>.Builder? _found;

    /// <summary>Those of the block, and where in its text they start.</summary>
    /// <param name="matches">What the matcher reported, in text order.</param>
    public ImmutableArray<(NearMiss Miss, int Start)> Run(IReadOnlyList<TermMatch> matches)
    {
        var near = _near ??= [];
        near.Clear();
        glossary.NearLabels.Find(flat.Text, near);
        if (near.Count == 0)
            return [];

        var reported = matches.Select(match => (match.Start, match.Length)).ToHashSet();
        var takers = matches.Where(match => match.Verdict is MatchVerdict.Linkable or MatchVerdict.Excepted).ToArray();
        foreach (var words in near)
            if (!reported.Contains((words.Start, words.Length)) && flat.Segments[flat.SegmentAt(words.Start)].CanLink)
                Look(words, TakerOf(words, takers));
        return _found?.ToImmutable() ?? [];
    }

    private void Look(NearMatch words, TermMatch? taker)
    {
        var label = glossary.Labels.Claims[words.Label].Only!;
        if (label.Term.Path == text.Page.Path || rules.WhyNot(label.Term) is not null)
            return;
        if (words.Nearness == Nearness.Spelled)
        {
            if (words.IsAsWritten && taker is { } longer)
                LookInside(words, label, longer);
            return;
        }

        var isTaken = taker is { } match && match.Start <= words.Start && match.Start + match.Length >= words.Start + words.Length;
        if (!isTaken && rules.Nearness.ReasonOf(words, flat.Text, label) is { } reason)
            Note(words, label, reason);
    }

    private void LookInside(NearMatch words, Label label, TermMatch longer)
    {
        var isException = longer.Verdict == MatchVerdict.Excepted;
        var term = isException ? glossary.Labels.ExceptionOf(longer).Term : glossary.Labels.Claims[longer.Label].Labels[0].Term;
        if (term != label.Term)
            Note(words, label, isException ? NearMissReason.InsideException : NearMissReason.InsideLonger, WordsAt(longer.Start, longer.Length), term);
    }

    /// <summary>What took words of these.</summary>
    private static TermMatch? TakerOf(NearMatch words, TermMatch[] takers)
    {
        var (low, high) = (0, takers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (takers[middle].Start + takers[middle].Length <= words.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < takers.Length && takers[low].Start < words.Start + words.Length ? takers[low] : null;
    }

    private void Note(NearMatch words, Label label, NearMissReason reason, string longer = "", Term? longerTerm = null) => (_found ??= ImmutableArray.CreateBuilder<(NearMiss, int)>())
        .Add((new NearMiss(flat.Locate(words.Start, text), WordsAt(words.Start, words.Length), label.Term, label.Text, reason) { Longer = longer, LongerTerm = longerTerm }, words.Start));

    private string WordsAt(int start, int length) => flat.Text.Slice(start, length).ToString().Replace('\n', ' ');
}
