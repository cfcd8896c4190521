using StaticSite.Engine;
using StaticSite.Glossary.Editing;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli.Terminal;

/// <summary>Prints what became of mentions, and what is nearly one.</summary>
/// <param name="decisions">In the order of their places; so are those that miss.</param>
internal sealed class MentionReport(Pane output, MentionDecision[] decisions, NearMiss[] misses)
{
    /// <summary>One line for each mention, and for each kind of near miss one a file unless all are wanted.</summary>
    public void PrintEach(bool allMisses)
    {
        foreach (var (at, words) in decisions.Select(decision => (decision.At, Words: ExplainMention.InWords(decision)))
            .Concat(Misses(allMisses)).OrderBy(told => told.At))
            output.Print($"{at}: {words}");
    }

    /// <summary>How many there are.</summary>
    /// <param name="none">What is said where there are no mentions.</param>
    public void PrintCount(string none, bool isOfFile)
    {
        var files = isOfFile ? "" : $" in {Summary.Number(decisions.Select(decision => decision.At.Path).Distinct().Count(), "file")}";
        var found = decisions.Length == 0 ? none
            : $"{Summary.Number(decisions.Length, "mention")}{files}, {decisions.Count(decision => decision.IsLinked)} of them linked.";
        output.Print(misses.Length == 0 ? found : $"{found} {Summary.Number(misses.Length, "near miss", "near misses")}.");
    }

    /// <summary>One line for all of which the same became.</summary>
    public void PrintGroups(bool withPlaces)
    {
        foreach (var group in OutcomeGroup.Of(decisions, misses))
            output.Print($"  {group.Name}: {Summary.Number(group.Count)}"
                + (withPlaces ? $" ({string.Join(", ", group.Places)}{(group.Count > group.Places.Length ? ", …" : "")})" : "")
                + (withPlaces && group.Evidence.Length > 0 ? $". {group.Evidence}." : ""));
    }

    private IEnumerable<(SourceLocation At, string Words)> Misses(bool all) => all
        ? misses.Select(miss => (miss.At, ExplainMention.InWords(miss)))
        : misses.GroupBy(miss => (miss.At.Path, miss.Words.ToUpperInvariant(), miss.Term, miss.Reason, miss.Longer.ToUpperInvariant()))
            .Select(same => (same.First().At, ExplainMention.InWords(same.First()) + (same.Count() is > 1 and var times ? $" So {times} times in this file." : "")));
}
