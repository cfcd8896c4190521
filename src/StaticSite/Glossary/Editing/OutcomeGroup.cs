using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Glossary.Editing;

/// <summary>Mentions of which the same became, or words that miss being one for the same reason.</summary>
/// <param name="Name">What became of them, in a few words.</param>
/// <param name="Evidence">By which numbers the first of them stays plain; empty where none decide.</param>
/// <param name="Places">The first three.</param>
public sealed record OutcomeGroup(string Name, string Evidence, int Count, ImmutableArray<SourceLocation> Places)
{
    private const int MostPlaces = 3;

    /// <summary>Links first, then what is most frequent; near misses last.</summary>
    public static ImmutableArray<OutcomeGroup> Of(IEnumerable<MentionDecision> decisions, IEnumerable<NearMiss> misses) =>
    [
        .. decisions.GroupBy(decision => decision.Outcome)
            .OrderByDescending(group => group.First().IsLinked).ThenByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => Of(OutcomeInWords.Name(group.Key), group.First().Evidence, group.Select(decision => decision.At))),
        .. misses.GroupBy(miss => miss.Reason)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => Of(OutcomeInWords.Name(group.Key), "", group.Select(miss => miss.At))),
    ];

    private static OutcomeGroup Of(string name, string evidence, IEnumerable<SourceLocation> places)
    {
        // A value of the front matter has one place for all its words.
        var all = places.Order().ToArray();
        return new OutcomeGroup(name, evidence, all.Length, [.. all.Distinct().Take(MostPlaces)]);
    }
}
