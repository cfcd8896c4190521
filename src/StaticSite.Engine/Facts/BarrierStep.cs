using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a pipeline does at a barrier: it makes a fact, or looks for mistakes that no single file shows.</summary>
/// <remarks>It is given the facts that it needs and no others, so what it says of itself is true.</remarks>
public sealed class BarrierStep
{
    private readonly Func<Catalogue, DiagnosticBag, object?>? _index;
    private readonly Func<ComposedSite, DiagnosticBag, object?>? _settle;
    private readonly Func<LinkedSite, DiagnosticBag, object?>? _link;

    private BarrierStep(
        Fact? fact,
        Barrier barrier,
        ImmutableArray<Fact> needs,
        Func<Catalogue, DiagnosticBag, object?>? index = null,
        Func<ComposedSite, DiagnosticBag, object?>? settle = null,
        Func<LinkedSite, DiagnosticBag, object?>? link = null) =>
        (Fact, Barrier, Needs, _index, _settle, _link) = (fact, barrier, needs, index, settle, link);

    /// <summary>Null for a check.</summary>
    public Fact? Fact { get; }

    /// <summary>At which this is done.</summary>
    public Barrier Barrier { get; }

    /// <summary>The facts that it is given. It may read no others.</summary>
    public ImmutableArray<Fact> Needs { get; }

    /// <summary>Looks at all entries.</summary>
    public static BarrierStep CheckAtIndex(Action<Catalogue, DiagnosticBag> check, params ImmutableArray<Fact> needs) =>
        new(null, Barrier.First, needs, (catalogue, diagnostics) => Nothing(() => check(catalogue, diagnostics)));

    /// <summary>Looks at all documents.</summary>
    public static BarrierStep CheckAtLink(Action<LinkedSite, DiagnosticBag> check, params ImmutableArray<Fact> needs) =>
        new(null, Barrier.Second, needs, link: (site, diagnostics) => Nothing(() => check(site, diagnostics)));

    internal static BarrierStep AtOpening(Fact fact, Func<Catalogue, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.Opening, needs, make);

    internal static BarrierStep AtIndex(Fact fact, Func<Catalogue, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.First, needs, make);

    internal static BarrierStep AtSettling(Fact fact, Func<ComposedSite, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.Settling, needs, settle: make);

    internal static BarrierStep AtLink(Fact fact, Func<LinkedSite, DiagnosticBag, object> make, ImmutableArray<Fact> needs) =>
        new(fact, Barrier.Second, needs, link: make);

    internal object? Make(Catalogue catalogue, DiagnosticBag diagnostics) => _index!(catalogue, diagnostics);

    internal object? Make(ComposedSite site, DiagnosticBag diagnostics) => _settle!(site, diagnostics);

    internal object? Make(LinkedSite site, DiagnosticBag diagnostics) => _link!(site, diagnostics);

    private static object? Nothing(Action check)
    {
        check();
        return null;
    }
}
