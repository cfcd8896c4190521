using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The name of something that pipelines tell each other at a barrier. A pipeline declares the facts that it
/// publishes and those that it needs, so that <see cref="PipelineList"/> can tell beforehand that none is missing.</summary>
/// <remarks>A fact is known by the object, so it is made once, where its type is. Its name stands in messages and in records
/// of what was read, so it is unique among the facts of a site.</remarks>
public abstract class Fact
{
    private protected Fact(string name)
    {
        Name = name;
        Whole = new WholeFact(this);
    }

    /// <summary>Some words in small letters: <c>settings</c>.</summary>
    public string Name { get; }

    /// <summary>What a step asks that wants all of it.</summary>
    internal Query Whole { get; }

    /// <summary>Whether any number of pipelines may publish it.</summary>
    internal abstract bool IsMany { get; }

    /// <summary>Whether a site can do without it.</summary>
    internal abstract bool MayBeMissing { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}

/// <summary>A fact of one type, and the ways to tell it.</summary>
/// <typeparam name="T">What is told. Any number of threads read it at once, and a repeated build keeps it as long as what it is made
/// of stays the same.</typeparam>
public abstract class TypedFact<T> : Fact
    where T : class
{
    private protected TypedFact(string name)
        : base(name)
    {
    }

    /// <summary>Tells it before the catalogue, to the catalogue steps as well.</summary>
    /// <param name="make">Is given the entries of those files that are read first, and the facts that it needs.</param>
    /// <param name="needs">Other facts of the opening.</param>
    public BarrierStep AtOpening(Func<Catalogue, DiagnosticBag, T> make, params ImmutableArray<Fact> needs) =>
        BarrierStep.AtOpening(this, make, needs);

    /// <summary>Tells it at the first barrier.</summary>
    /// <param name="make">Is given all entries, and the facts that it needs.</param>
    /// <param name="needs">Other facts of the first barrier, or of the opening.</param>
    public BarrierStep AtIndex(Func<Catalogue, DiagnosticBag, T> make, params ImmutableArray<Fact> needs) =>
        BarrierStep.AtIndex(this, make, needs);

    /// <summary>Tells at the first barrier what another fact of it holds, for those who know it by this name alone.</summary>
    public BarrierStep AtIndex<TSource>(Fact<TSource> source) where TSource : class, T =>
        AtIndex((catalogue, _) => catalogue.Get(source), source);

    /// <summary>Tells it when all documents are composed, and before anybody asks who links to whom.</summary>
    /// <param name="make">Is given all documents, and the facts that it needs.</param>
    /// <param name="needs">Facts of the barriers before, or others of this one.</param>
    public BarrierStep AtSettling(Func<ComposedSite, DiagnosticBag, T> make, params ImmutableArray<Fact> needs) =>
        BarrierStep.AtSettling(this, make, needs);

    /// <summary>Tells it at the second barrier.</summary>
    /// <param name="make">Is given all documents, and the facts that it needs.</param>
    /// <param name="needs">Facts of any barrier.</param>
    public BarrierStep AtLink(Func<LinkedSite, DiagnosticBag, T> make, params ImmutableArray<Fact> needs) =>
        BarrierStep.AtLink(this, make, needs);
}

/// <summary>A fact that one pipeline publishes.</summary>
/// <inheritdoc/>
public sealed class Fact<T>(string name) : TypedFact<T>(name)
    where T : class
{
    /// <summary>Whether a site can do without it: <see cref="SiteIndex.Find{T}"/> then gives null.</summary>
    public bool IsOptional { get; init; }

    internal override bool IsMany => false;

    internal override bool MayBeMissing => IsOptional;
}

/// <summary>A fact to which any number of pipelines add, in their order; none may, and then it is empty.</summary>
/// <inheritdoc/>
public sealed class FactList<T>(string name) : TypedFact<T>(name)
    where T : class
{
    internal override bool IsMany => true;

    internal override bool MayBeMissing => true;
}
