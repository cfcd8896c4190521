using System.Collections.Immutable;

namespace StaticSite.Glossary;

/// <summary>Finds terms that lead back to themselves. Each group of terms that reach each other gives one circle, the
/// shortest through its first term, so that the report stays short however tangled the group is.</summary>
internal static class FindCircles
{
    public static IEnumerable<ImmutableArray<Term>> In(
        ImmutableArray<Term> terms, Func<Term, ImmutableArray<Term>> next)
    {
        var before = terms
            .SelectMany(term => next(term).Select(following => (Term: term, Following: following)))
            .ToLookup(step => step.Following, step => step.Term);
        var covered = new HashSet<Term>();
        foreach (var term in terms.OrderBy(term => term.Id, StringComparer.Ordinal))
        {
            if (covered.Contains(term) || ShortestBack(term, next) is not { } circle)
                continue;

            var group = Reached(term, reached => next(reached));
            group.IntersectWith(Reached(term, reached => before[reached]));
            covered.UnionWith(group);
            yield return circle;
        }
    }

    private static HashSet<Term> Reached(Term start, Func<Term, IEnumerable<Term>> next)
    {
        var reached = new HashSet<Term>();
        var open = new Stack<Term>([start]);
        while (open.TryPop(out var term))
            foreach (var following in next(term))
                if (reached.Add(following))
                    open.Push(following);
        return reached;
    }

    private static ImmutableArray<Term>? ShortestBack(Term start, Func<Term, ImmutableArray<Term>> next)
    {
        var cameFrom = new Dictionary<Term, Term>();
        var queue = new Queue<Term>([start]);
        while (queue.TryDequeue(out var term))
        {
            foreach (var following in next(term))
            {
                if (following == start)
                    return Retrace(start, term, cameFrom);
                if (cameFrom.TryAdd(following, term))
                    queue.Enqueue(following);
            }
        }

        return null;
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
