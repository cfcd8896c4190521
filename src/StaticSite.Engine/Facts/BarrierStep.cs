using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a pipeline does at a barrier: it makes a fact, or looks for mistakes that no single file shows.</summary>
/// <remarks>It is given the facts that it needs and no others, so what it says of itself is true.</remarks>
public sealed class BarrierStep
{
    private readonly Func<Catalogue, DiagnosticBag, object?>? _index;
    private readonly Func<LinkedSite, DiagnosticBag, object?>? _link;

    private BarrierStep(
        Fact? fact,
        Barrier barrier,
        ImmutableArray<Fact> needs,
        Func<Catalogue, DiagnosticBag, object?>? index,
        Func<LinkedSite, DiagnosticBag, object?>? link) =>
        (Fact, Barrier, Needs, _index, _link) = (fact, barrier, needs, index, link);

    /// <summary>Null for a check.</summary>
    public Fact? Fact { get; }

    /// <summary>At which this is done.</summary>
    public Barrier Barrier { get; }

    /// <summary>The facts that it is given. It may read no others.</summary>
    public ImmutableArray<Fact> Needs { get; }

    /// <summary>Looks at all entries.</summary>
    public static BarrierStep CheckAtIndex(Action<Catalogue, DiagnosticBag> check, params ImmutableArray<Fact> needs) =>
        new(null, Barrier.First, needs, (catalogue, diagnostics) => Nothing(() => check(catalogue, diagnostics)), null);

    /// <summary>Looks at all documents.</summary>
    public static BarrierStep CheckAtLink(Action<LinkedSite, DiagnosticBag> check, params ImmutableArray<Fact> needs) =>
        new(null, Barrier.Second, needs, null, (site, diagnostics) => Nothing(() => check(site, diagnostics)));

    internal static BarrierStep AtOpening(Fact fact, Func<Catalogue, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.Opening, needs, make, null);

    internal static BarrierStep AtIndex(Fact fact, Func<Catalogue, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.First, needs, make, null);

    internal static BarrierStep AtLink(Fact fact, Func<LinkedSite, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.Second, needs, null, make);

    internal object? Make(Catalogue catalogue, DiagnosticBag diagnostics) => _index!(catalogue, diagnostics);

    internal object? Make(LinkedSite site, DiagnosticBag diagnostics) => _link!(site, diagnostics);

    private static object? Nothing(Action check)
    {
        check();
        return null;
    }
}
