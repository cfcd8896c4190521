using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What the catalogue step may know besides its file: the facts that were made of the files which are read first.</summary>
/// <remarks>Each step has its own, which knows what the step may read, and notes what it does.</remarks>
public sealed class Opening
{
    private readonly FactsView _facts;

    internal Opening(Edition edition, Needs needs, Reads? reads = null) => _facts = new FactsView(edition.Facts, needs, reads);

    /// <summary>A fact of the opening.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, it is made later, or it is optional and
    /// not there.</exception>
    public T Get<T>(Fact<T> fact) where T : class => _facts.Get(fact);

    /// <summary>A fact of the opening; null if it is optional and the site has none.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, or it is made later.</exception>
    public T? Find<T>(Fact<T> fact) where T : class => _facts.Find(fact);

    /// <summary>What all pipelines added to a fact of the opening, in their order.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs it, or it is made later.</exception>
    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class => _facts.All(fact);

    /// <inheritdoc cref="SiteIndex.Ask"/>
    public TAnswer? Ask<TFact, TArgument, TAnswer>(Query<TFact, TArgument, TAnswer> query, TArgument argument)
        where TFact : class
        where TArgument : allows ref struct => _facts.Ask(query, argument);
}
