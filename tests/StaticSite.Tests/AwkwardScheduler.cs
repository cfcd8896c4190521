using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>Takes documents and pipelines one at a time and in an order of its own: another host, as it were.</summary>
public sealed class AwkwardScheduler(int seed) : IScheduler
{
    private readonly Random _random = new(seed);

    public void Each(int count, Action<int> step)
    {
        var order = Enumerable.Range(0, count).ToArray();
        _random.Shuffle(order);
        foreach (var number in order)
            step(number);
    }
}
