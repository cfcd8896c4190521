using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticSite.Engine;

/// <summary>Decides in which order, and on how many threads, the documents of one phase are worked on.</summary>
public interface IScheduler
{
    /// <summary>Calls the step once for each number below <paramref name="count"/> and returns when all are done.</summary>
    void Each(int count, Action<int> step);
}

/// <summary>What follows from <see cref="IScheduler.Each"/>.</summary>
public static class SchedulerExtensions
{
    /// <summary>What the step makes of each, in the order in which they were given, whichever order they were taken in.</summary>
    public static ImmutableArray<TMade> Map<TWork, TMade>(
        this IScheduler scheduler, ImmutableArray<TWork> work, Func<TWork, TMade> step)
    {
        var made = new TMade[work.Length];
        scheduler.Each(work.Length, i => made[i] = step(work[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
