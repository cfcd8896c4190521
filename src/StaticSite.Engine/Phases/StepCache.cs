using System.Collections.Concurrent;

namespace StaticSite.Engine;

/// <summary>The results of one step, by what it works on. Any number of threads may use it.</summary>
/// <remarks>Of all that the last run told the step, the results that it left are true: each was made of that, or recalled
/// since it would have been made of that again. So it is enough to compare the last run with this one.</remarks>
/// <typeparam name="TWork">What the step is done for. Another object is other work.</typeparam>
/// <typeparam name="TSource">What it is told of the rest of the site.</typeparam>
internal sealed class StepCache<TWork, TSource, TResult>
    where TWork : class
    where TSource : class
{
    private ConcurrentDictionary<TWork, Entry> _last = New();
    private ConcurrentDictionary<TWork, Entry> _next = New();
    private TSource? _told;

    /// <summary>What the step made when it was last told the same, or what it makes now.</summary>
    public StepResult<TResult> Recall(
        TWork work, TSource source, Func<Questions<TSource>, StepResult<TResult>> step)
    {
        if (_told is null || !_last.TryGetValue(work, out var entry) || !entry.Asked.AreAnsweredAlike(_told, source))
        {
            var asked = new Questions<TSource>();
            entry = new Entry(asked, step(asked));
        }

        _next[work] = entry;
        return entry.Result;
    }

    /// <summary>Forgets what a run left that was not finished.</summary>
    public void Start() => _next = New();

    /// <summary>Forgets what this run did not recall.</summary>
    /// <param name="told">What it told the step.</param>
    public void Finish(TSource told) => (_last, _told) = (_next, told);

    private static ConcurrentDictionary<TWork, Entry> New() => new(ReferenceEqualityComparer.Instance);

    private sealed record Entry(Questions<TSource> Asked, StepResult<TResult> Result);
}

/// <summary>What a step made, and what it found wrong.</summary>
internal readonly record struct StepResult<TResult>(TResult Made, DiagnosticBag Diagnostics);
