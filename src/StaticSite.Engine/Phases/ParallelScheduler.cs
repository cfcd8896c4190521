namespace StaticSite.Engine;

/// <summary>Works on as many documents at once as the machine has processors.</summary>
public sealed class ParallelScheduler : IScheduler
{
    /// <inheritdoc/>
    /// <exception cref="AggregateException">One or more steps threw.</exception>
    public void Each(int count, Action<int> step) => Parallel.For(0, count, step);
}
