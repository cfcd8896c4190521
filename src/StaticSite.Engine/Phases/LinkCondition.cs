using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a link depends on that no page knows by itself. Each kind is a type of its own, of which whoever makes such links
/// publishes the <see cref="ILinkConditions"/>.</summary>
/// <remarks>Immutable: it is kept as long as the document is, and asked about from any thread.</remarks>
public abstract record LinkCondition;

/// <summary>Tells of links of one kind whether they stand. Published when all documents are composed.</summary>
public interface ILinkConditions
{
    /// <summary>What the pipelines tell that make links which may not stand.</summary>
    static FactList<ILinkConditions> Facts { get; } = new("conditions of links");

    /// <summary>Whether a link is not made. False for a condition of another kind. Any thread may ask.</summary>
    bool Refuse(LinkCondition condition);
}

/// <summary>The links of a site that stand or not, once it is known.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
public sealed class TentativeLinks
{
    private readonly ImmutableArray<ILinkConditions> _conditions;

    internal TentativeLinks(ImmutableArray<ILinkConditions> conditions) => _conditions = conditions;

    /// <summary>Where no link is refused.</summary>
    public static TentativeLinks AllStand { get; } = new([]);

    /// <summary>Whether what depends on a condition is there.</summary>
    /// <param name="condition">Null for what depends on none.</param>
    public bool Stands(LinkCondition? condition)
    {
        if (condition is not null)
            foreach (var conditions in _conditions)
                if (conditions.Refuse(condition))
                    return false;
        return true;
    }
}
