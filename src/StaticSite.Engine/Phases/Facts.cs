using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>What pipelines publish at a barrier, found again by type. In the order of the pipelines.</summary>
public sealed class Facts
{
    private readonly ImmutableArray<object> _facts;
    private readonly Questions<SiteIndex>? _questions;

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
        var found = First<T>();
        _questions?.Note((typeof(T), "first"), index => ReferenceEquals(index.Facts.First<T>(), found));
        return found;
    }

    public IEnumerable<T> All<T>() where T : class
    {
        var found = _facts.OfType<T>().ToArray();
        _questions?.Note((typeof(T), "all"), index => Questions.AreSame(found, index.Facts._facts.OfType<T>()));
        return found;
    }

    /// <summary>The same, with a note of what is asked of it.</summary>
    internal Facts NotedBy(Questions<SiteIndex> questions) => new(_facts, questions);

    private T? First<T>() where T : class
    {
        foreach (var fact in _facts)
            if (fact is T found)
                return found;
        return null;
    }
}
