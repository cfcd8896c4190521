using System.Collections.Concurrent;

namespace StaticSite.Engine;

/// <summary>The results of one step, by what it works on. Any number of threads may use it.</summary>
/// <remarks>Of all that the last run told the step, the results that it left are true: each was made of that, or recalled
/// since it would have been made of that again. So it is enough to compare the last run with this one.</remarks>
/// <typeparam name="TWork">What the step is done for.</typeparam>
/// <typeparam name="TResult">What the step makes.</typeparam>
/// <param name="comparer">Tells whether work is the same.</param>
internal sealed class StepCache<TWork, TResult>(IEqualityComparer<TWork> comparer)
    where TWork : notnull
{
    private ConcurrentDictionary<TWork, RecordedStep<TResult>> _last = new(comparer);
    private ConcurrentDictionary<TWork, RecordedStep<TResult>> _next = new(comparer);
    private Edition? _told;

    /// <summary>What the step made when it was last told the same, or what it makes now.</summary>
    public RecordedStep<TResult> Recall(TWork work, Edition edition, Func<Reads, StepResult<TResult>> step)
    {
        if (_told is null || !_last.TryGetValue(work, out var recorded) || !recorded.Reads.AreAnsweredAlike(_told, edition))
        {
            var reads = new Reads();
            recorded = new RecordedStep<TResult>(reads, step(reads));
        }

        _next[work] = recorded;
        return recorded;
    }

    /// <summary>Forgets what a run left that was not finished.</summary>
    public void Start() => _next = new(comparer);

    /// <summary>Forgets what this run did not recall.</summary>
    /// <param name="told">What it told the step.</param>
    public void Finish(Edition told) => (_last, _told) = (_next, told);
}

/// <summary>What a step made, and what it found wrong.</summary>
internal readonly record struct StepResult<TResult>(TResult Made, DiagnosticBag Diagnostics);

/// <summary>The same, with what it read.</summary>
internal sealed record RecordedStep<TResult>(Reads Reads, StepResult<TResult> Result);
