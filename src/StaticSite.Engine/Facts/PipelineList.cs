using System.Collections;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The pipelines of a site, known to fit together: each fact that one needs is published, by one pipeline alone
/// where there can be one alone, and no two facts wait for each other.</summary>
/// <remarks>What does not fit is a mistake of whoever wrote the pipelines, so it throws, before any file is read.</remarks>
public sealed class PipelineList : IReadOnlyList<IPipeline>
{
    private readonly ImmutableArray<IPipeline> _pipelines;
    private readonly Dictionary<Fact, int[]> _publishers = [];
    private readonly Dictionary<IPipeline, Needs> _needs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IPipeline, Needs> _needsAtOpening = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IPipeline, Needs> _needsInGenerates = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IPipeline, Needs> _needsAtIndex = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="ArgumentException">They do not fit together. The message says which, and why.</exception>
    public PipelineList(IEnumerable<IPipeline> pipelines)
    {
        _pipelines = [.. pipelines];
        Published = [.. _pipelines.SelectMany(pipeline => pipeline.Publishes.Select(made => new PublishedFact(pipeline, made)))];
        CheckNames();
        for (var number = 0; number < Published.Length; number++)
            if (Published[number].Step.Fact is { } fact)
                _publishers[fact] = [.. PublishersOf(fact), number];
        CheckPublishers();
        CheckNeeds();
        foreach (var pipeline in _pipelines)
        {
            _needs.Add(pipeline, new Needs($"The pipeline {pipeline.Name}", pipeline.Needs));
            _needsAtIndex.Add(pipeline, new Needs(
                $"The pipeline {pipeline.Name}, while it composes,", [.. pipeline.Needs.Where(need => BarrierOf(need) is null or Barrier.Opening or Barrier.First)]));
            ImmutableArray<Fact> opening = [.. pipeline.Needs.Where(need => BarrierOf(need) is null or Barrier.Opening)];
            _needsInGenerates.Add(pipeline, new Needs($"The pipeline {pipeline.Name}, while it says which pages there will be,", opening));

            // What is read first is read before there are facts.
            _needsAtOpening.Add(pipeline, new Needs(
                $"The pipeline {pipeline.Name}, while it catalogues,", pipeline.ReadsFirst ? [] : opening));
        }

        (AtOpening, AtIndex) = (InOrder(Barrier.Opening), InOrder(Barrier.First));
        (AtSettling, AtLink) = (InOrder(Barrier.Settling), InOrder(Barrier.Second));
    }

    /// <inheritdoc/>
    public int Count => _pipelines.Length;

    /// <summary>Everything that is done at a barrier.</summary>
    internal ImmutableArray<PublishedFact> Published { get; }

    /// <summary>What is done before the catalogue, as numbers in <see cref="Published"/>: those of a group can be done at once,
    /// when the groups before it are done.</summary>
    internal ImmutableArray<ImmutableArray<int>> AtOpening { get; }

    /// <summary>The same at the first barrier.</summary>
    internal ImmutableArray<ImmutableArray<int>> AtIndex { get; }

    /// <summary>The same between the barriers, when all documents are composed.</summary>
    internal ImmutableArray<ImmutableArray<int>> AtSettling { get; }

    /// <summary>The same at the second barrier.</summary>
    internal ImmutableArray<ImmutableArray<int>> AtLink { get; }

    /// <inheritdoc/>
    public IPipeline this[int index] => _pipelines[index];

    /// <inheritdoc/>
    public IEnumerator<IPipeline> GetEnumerator() => _pipelines.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Who publishes a fact, as numbers in <see cref="Published"/>.</summary>
    internal ReadOnlySpan<int> PublishersOf(Fact fact) => _publishers.GetValueOrDefault(fact);

    /// <summary>For what is rendered.</summary>
    internal Needs NeedsOf(IPipeline pipeline) => _needs[pipeline];

    /// <summary>For what is composed: without the facts that are made of all documents.</summary>
    internal Needs NeedsAtIndexOf(IPipeline pipeline) => _needsAtIndex[pipeline];

    /// <summary>For what is catalogued: the facts of the opening alone.</summary>
    internal Needs NeedsAtOpeningOf(IPipeline pipeline) => _needsAtOpening[pipeline];

    /// <summary>For who says which pages there will be: the facts of the opening alone.</summary>
    internal Needs NeedsInGeneratesOf(IPipeline pipeline) => _needsInGenerates[pipeline];

    /// <summary>Null for a fact that nobody publishes.</summary>
    private Barrier? BarrierOf(Fact fact) => PublishersOf(fact) is [var publisher, ..] ? Published[publisher].Step.Barrier : null;

    private void CheckNames()
    {
        if (_pipelines.CountBy(pipeline => pipeline.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new ArgumentException($"Two pipelines are called '{twice}'.");

        var facts = Published.SelectMany(made => made.Step.Needs.Append(made.Step.Fact)).OfType<Fact>()
            .Concat(_pipelines.SelectMany(pipeline => pipeline.Needs)).Distinct();
        if (facts.CountBy(fact => fact.Name).FirstOrDefault(name => name.Value > 1).Key is { } same)
            throw new ArgumentException($"Two facts are called '{same}'.");
    }

    private void CheckPublishers()
    {
        foreach (var (fact, publishers) in _publishers)
        {
            if (!fact.IsMany && publishers is [var first, var second, ..])
                throw new ArgumentException(
                    $"Both {Published[first].Pipeline.Name} and {Published[second].Pipeline.Name} publish '{fact}', and one alone can.");
            if (publishers.Any(number => Published[number].Step.Barrier != BarrierOf(fact)))
                throw new ArgumentException($"'{fact}' is published at two barriers, so nobody can tell when it is whole.");
        }
    }

    private void CheckNeeds()
    {
        foreach (var (pipeline, step) in Published)
            foreach (var need in step.Needs)
                if (BarrierOf(need) is { } made && made > step.Barrier)
                    throw new ArgumentException($"{pipeline.Name} needs '{need}' at {NameOf(step.Barrier)}, and it is published at {NameOf(made)}.");

        var missing = _pipelines.SelectMany(pipeline => pipeline.Needs.Concat(pipeline.Publishes.SelectMany(made => made.Needs)).Select(need => (pipeline, need)))
            .FirstOrDefault(wish => !wish.need.MayBeMissing && PublishersOf(wish.need).IsEmpty);
        if (missing.need is not null)
            throw new ArgumentException($"{missing.pipeline.Name} needs '{missing.need}', and no pipeline publishes it.");
    }

    private static string NameOf(Barrier barrier) => barrier switch
    {
        Barrier.Opening => "the opening",
        Barrier.First => "the first barrier",
        Barrier.Settling => "the settling of links",
        _ => "the second",
    };

    private ImmutableArray<ImmutableArray<int>> InOrder(Barrier barrier)
    {
        var open = Enumerable.Range(0, Published.Length).Where(number => Published[number].Step.Barrier == barrier).ToList();
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        while (open.Count > 0)
        {
            var waiting = open.ToHashSet();
            var group = open.Where(number => !Published[number].Step.Needs.Any(need => Waits(need, waiting))).ToImmutableArray();
            if (group.IsEmpty)
                throw new ArgumentException("These facts wait for each other: "
                    + string.Join(", ", open.Select(number => Published[number].Step.Fact).OfType<Fact>().Select(fact => $"'{fact}'")) + ".");

            groups.Add(group);
            open.RemoveAll(group.Contains);
        }

        return groups.ToImmutable();

        bool Waits(Fact need, HashSet<int> waiting)
        {
            foreach (var publisher in PublishersOf(need))
                if (waiting.Contains(publisher))
                    return true;
            return false;
        }
    }
}

/// <summary>What one pipeline does at a barrier.</summary>
internal sealed record PublishedFact(IPipeline Pipeline, BarrierStep Step)
{
    public Needs Needs { get; } = new($"What {Pipeline.Name} does at a barrier", Step.Needs);
}

/// <summary>The facts that a step has asked for, and is given.</summary>
/// <remarks>Hot: asked for each read. They are few, so a row is quicker than a set.</remarks>
internal sealed class Needs(string who, ImmutableArray<Fact> facts)
{
    private readonly Fact[] _facts = [.. facts.Distinct()];

    /// <exception cref="InvalidOperationException">The step did not say that it needs the fact.</exception>
    public void Check(Fact fact)
    {
        foreach (var need in _facts)
            if (ReferenceEquals(need, fact))
                return;

        throw new InvalidOperationException($"{who} reads '{fact}', and does not declare that it needs it, or it is made later.");
    }
}
