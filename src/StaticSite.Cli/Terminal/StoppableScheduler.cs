using System.Runtime.ExceptionServices;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>Uses every processor, ends early when asked to, and lets a step's own fault fly as it is.</summary>
internal sealed class StoppableScheduler(Progress progress, CancellationToken stop) : IScheduler
{
    public void Each(int count, Action<int> step)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = stop }, i =>
            {
                step(i);
                progress.Step();
            });
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }
}
