using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>What pipelines publish at a barrier, found again by type. In the order of the pipelines.</summary>
public sealed class Facts(IEnumerable<object> facts)
{
    public static Facts None { get; } = new([]);

    private readonly ImmutableArray<object> _facts = [.. facts];

    /// <summary>The one fact of this type. To ask for a fact that no pipeline publishes is a bug.</summary>
    public T Get<T>() where T : class =>
        Find<T>() ?? throw new UnreachableException($"No pipeline publishes {typeof(T).Name}.");

    public T? Find<T>() where T : class
    {
        foreach (var fact in _facts)
            if (fact is T found)
                return found;
        return null;
    }

    public IEnumerable<T> All<T>() where T : class => _facts.OfType<T>();
}
