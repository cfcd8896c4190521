using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The facts as one step is given them.</summary>
/// <param name="needs">Those that it may read; null for all.</param>
/// <param name="reads">Notes what it reads; null if nobody wants to know.</param>
internal readonly struct FactsView(FactTable table, Needs? needs, Reads? reads)
{
    public T Get<T>(Fact<T> fact) where T : class =>
        Find(fact) ?? throw new InvalidOperationException($"The site has no '{fact}'. Ask with Find for what may be missing.");

    public T? Find<T>(Fact<T> fact) where T : class
    {
        needs?.Check(fact);
        reads?.Note(fact.Whole, "");
        return table.Find(fact);
    }

    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class
    {
        needs?.Check(fact);
        reads?.Note(fact.Whole, "");
        return table.All(fact);
    }

    public TAnswer? Ask<TFact, TArgument, TAnswer>(Query<TFact, TArgument, TAnswer> query, TArgument argument)
        where TFact : class
        where TArgument : allows ref struct
    {
        needs?.Check(query.Fact);
        if (reads is not null)
            query.Note(argument, reads);
        return table.Find(query.Fact) is { } fact ? query.Answer(fact, argument) : default;
    }
}
