namespace StaticSite.Engine;

/// <summary>Decides in which order, and on how many threads, the documents of one phase are worked on.</summary>
public interface IScheduler
{
    /// <summary>Calls the step once for each number below <paramref name="count"/> and returns when all are done.</summary>
    void Each(int count, Action<int> step);
}
