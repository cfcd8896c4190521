using System.Collections.Concurrent;

namespace StaticSite.Engine;

/// <summary>The results of one step, by what it works on. Any number of threads may use it.</summary>
/// <typeparam name="TWork">What the step is done for. Another object is other work.</typeparam>
/// <typeparam name="TSource">What it is told of the rest of the site.</typeparam>
internal sealed class StepCache<TWork, TSource, TResult>
    where TWork : class
{
    private ConcurrentDictionary<TWork, Entry> _last = New();
    private ConcurrentDictionary<TWork, Entry> _next = New();

    /// <summary>What the step made when it was last told the same, or what it makes now.</summary>
    public StepResult<TResult> Recall(
        TWork work, TSource source, Func<Questions<TSource>, StepResult<TResult>> step)
    {
        if (!_last.TryGetValue(work, out var entry) || !entry.Asked.HaveSameAnswersFrom(source))
        {
            var asked = new Questions<TSource>();
            entry = new Entry(asked, step(asked));
        }

        _next[work] = entry;
        return entry.Result;
    }

    /// <summary>Forgets what was not recalled since the last turn.</summary>
    public void Turn() => (_last, _next) = (_next, New());

    private static ConcurrentDictionary<TWork, Entry> New() => new(ReferenceEqualityComparer.Instance);

    private sealed record Entry(Questions<TSource> Asked, StepResult<TResult> Result);
}

/// <summary>What a step made, and what it found wrong.</summary>
internal readonly record struct StepResult<TResult>(TResult Made, DiagnosticBag Diagnostics);
