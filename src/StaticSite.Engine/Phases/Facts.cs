using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>What pipelines publish at a barrier, found again by type. In the order of the pipelines.</summary>
public sealed class Facts
{
    private readonly ImmutableArray<object> _facts;
    private readonly Questions<SiteIndex>? _questions;

    // Of those that note their own questions, what the step was given.
    private readonly Dictionary<object, object> _noted = new(ReferenceEqualityComparer.Instance);

    public Facts(IEnumerable<object> facts)
        : this([.. facts], questions: null)
    {
    }

    private Facts(ImmutableArray<object> facts, Questions<SiteIndex>? questions) =>
        (_facts, _questions) = (facts, questions);

    public static Facts None { get; } = new([]);

    /// <summary>The one fact of this type. To ask for a fact that no pipeline publishes is a bug.</summary>
    public T Get<T>() where T : class =>
        Find<T>() ?? throw new UnreachableException($"No pipeline publishes {typeof(T).Name}.");

    public T? Find<T>() where T : class
    {
        _questions?.Note(About<T>.Question);
        foreach (var fact in _facts)
            if (fact is T found)
                return Told(found);
        return null;
    }

    public IEnumerable<T> All<T>() where T : class
    {
        _questions?.Note(About<T>.Question);
        return [.. _facts.OfType<T>().Select(Told)];
    }

    /// <summary>The same, with a note of what is asked of it.</summary>
    internal Facts NotedBy(Questions<SiteIndex> questions) => new(_facts, questions);

    private T Told<T>(T fact) where T : class
    {
        if (_questions is null || fact is not INotedFact asked)
            return fact;
        if (!_noted.TryGetValue(fact, out var noted))
            _noted.Add(fact, noted = asked.NotedBy(_questions));
        return (T)noted;
    }

    private sealed class About<T> : IQuestion<SiteIndex> where T : class
    {
        public static readonly About<T> Question = new();

        // Every document asks this, and nearly all facts are those of the last run.
        public bool IsAnsweredAlike(SiteIndex last, SiteIndex now)
        {
            var (before, after) = (last.Facts._facts, now.Facts._facts);
            if (before.Length != after.Length)
                return false;

            for (var i = 0; i < before.Length; i++)
                if (!ReferenceEquals(before[i], after[i]) && !AnswersForItself(before[i], after[i]) && (before[i] is T || after[i] is T))
                    return false;
            return true;
        }

        private static bool AnswersForItself(object before, object after) =>
            before is INotedFact && before.GetType() == after.GetType();
    }
}
