using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Glossary.Mentions;

/// <summary>What a change of the site does to the links of one page.</summary>
/// <param name="Changes">In the order of the text; at least one.</param>
public sealed record PageImpact(SitePath Page, ImmutableArray<LinkChange> Changes);

/// <summary>A link that was gained, lost, or leads to another term than before.</summary>
/// <param name="Before">The term's id, or null for a link that is new.</param>
/// <param name="After">The term's id, or null for a link that is gone.</param>
/// <param name="At">In the new files, or in the old ones for a link that is gone.</param>
public sealed record LinkChange(string Words, string? Before, string? After, SourceLocation At);

/// <summary>Compares the mentions of two versions of a site.</summary>
public static class MentionImpact
{
    /// <summary>The pages whose links differ, by address; on each the changes in the order of the text.</summary>
    public static ImmutableArray<PageImpact> Between(
        IReadOnlyDictionary<SitePath, ImmutableArray<MentionDecision>> before,
        IReadOnlyDictionary<SitePath, ImmutableArray<MentionDecision>> after) =>
    [
        .. before.Keys.Union(after.Keys).Order()
            .Select(page => new PageImpact(page, Compare(Linked(before, page), Linked(after, page))))
            .Where(impact => !impact.Changes.IsEmpty),
    ];

    private static List<MentionDecision> Linked(
        IReadOnlyDictionary<SitePath, ImmutableArray<MentionDecision>> site, SitePath page) =>
        site.TryGetValue(page, out var decisions) ? [.. decisions.Where(decision => decision.IsLinked)] : [];

    private static ImmutableArray<LinkChange> Compare(List<MentionDecision> before, List<MentionDecision> after)
    {
        // What is the same in both, by words and term, cancels out one for one.
        foreach (var link in after.ToArray())
            if (before.FindIndex(old => old.Words == link.Words && Id(old) == Id(link)) is >= 0 and var same)
            {
                before.RemoveAt(same);
                after.Remove(link);
            }

        var changes = new List<LinkChange>();
        foreach (var link in after)
        {
            var old = before.FindIndex(candidate => candidate.Words == link.Words);
            changes.Add(new LinkChange(link.Words, old < 0 ? null : Id(before[old]), Id(link), link.At));
            if (old >= 0)
                before.RemoveAt(old);
        }

        changes.AddRange(before.Select(link => new LinkChange(link.Words, Id(link), null, link.At)));
        return [.. changes.OrderBy(change => change.At).ThenBy(change => change.Words, StringComparer.Ordinal)];
    }

    private static string Id(MentionDecision decision) => decision.Terms[0].Id;
}
