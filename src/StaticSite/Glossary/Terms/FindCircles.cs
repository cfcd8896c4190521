using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Glossary.Terms;

/// <summary>Finds terms that lead back to themselves. Each group of terms that reach each other gives one circle, the
/// shortest through its first term, so that the report stays short however tangled the group is.</summary>
internal static class FindCircles
{
    public static IEnumerable<ImmutableArray<Term>> Find(
        ImmutableArray<Term> terms, Func<Term, ImmutableArray<Term>> next)
    {
        var ways = terms.ToDictionary(term => term, next);
        return Groups(terms, ways)
            .Select(group => (First: group.MinBy(term => term.Id, StringComparer.Ordinal)!, Group: group))
            .Where(group => group.Group.Count > 1 || ways[group.First].Contains(group.First))
            .OrderBy(group => group.First.Id, StringComparer.Ordinal)
            .Select(group => ShortestBack(group.First, group.Group, ways));
    }

    // Each way is gone forwards once and backwards once (Kosaraju's algorithm), so a long chain costs no more than its length.
    private static IEnumerable<HashSet<Term>> Groups(ImmutableArray<Term> terms, Dictionary<Term, ImmutableArray<Term>> ways)
    {
        var before = terms
            .SelectMany(term => ways[term].Select(following => (Term: term, Following: following)))
            .ToLookup(step => step.Following, step => step.Term);
        var left = terms.ToHashSet();
        foreach (var term in LastLeftFirst(terms, ways))
        {
            if (!left.Remove(term))
                continue;

            var group = new HashSet<Term> { term };
            var open = new Stack<Term>([term]);
            while (open.TryPop(out var reached))
                foreach (var previous in before[reached].Where(left.Remove))
                {
                    group.Add(previous);
                    open.Push(previous);
                }

            yield return group;
        }
    }

    /// <summary>The terms in the order in which a walk leaves them for good, backwards.</summary>
    private static Stack<Term> LastLeftFirst(ImmutableArray<Term> terms, Dictionary<Term, ImmutableArray<Term>> ways)
    {
        var order = new Stack<Term>();
        var seen = new HashSet<Term>();
        foreach (var start in terms.Where(seen.Add))
        {
            var way = new Stack<(Term Term, int Next)>([(start, 0)]);
            while (way.TryPop(out var at))
            {
                if (at.Next == ways[at.Term].Length)
                {
                    order.Push(at.Term);
                    continue;
                }

                way.Push((at.Term, at.Next + 1));
                if (seen.Add(ways[at.Term][at.Next]))
                    way.Push((ways[at.Term][at.Next], 0));
            }
        }

        return order;
    }

    private static ImmutableArray<Term> ShortestBack(Term start, HashSet<Term> group, Dictionary<Term, ImmutableArray<Term>> ways)
    {
        var cameFrom = new Dictionary<Term, Term>();
        var queue = new Queue<Term>([start]);
        while (queue.TryDequeue(out var term))
        {
            foreach (var following in ways[term])
            {
                if (following == start)
                    return Retrace(start, term, cameFrom);
                if (group.Contains(following) && cameFrom.TryAdd(following, term))
                    queue.Enqueue(following);
            }
        }

        throw new UnreachableException();
    }

    private static ImmutableArray<Term> Retrace(Term start, Term last, Dictionary<Term, Term> cameFrom)
    {
        var circle = new List<Term> { last };
        while (circle[^1] != start)
            circle.Add(cameFrom[circle[^1]]);
        circle.Reverse();
        return [.. circle];
    }
}
