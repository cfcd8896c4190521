namespace StaticSite.Engine;

/// <summary>One kind of thing that a step may ask about what it is given. With the key of what was asked in particular, it
/// can be asked again of another edition of the site.</summary>
/// <remarks>A read is a query and a key, and holds no answer: what the step was told, the last edition still knows, and for
/// whoever outlives it there is a fingerprint. Any thread may ask.</remarks>
public abstract class Query
{
    /// <summary>Unique among all queries: <c>glossary: term of an id</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Stands for the answer that an edition gives.</summary>
    internal abstract Fingerprint FingerprintIn(Edition edition, object key);

    /// <summary>Whether two editions, one of which followed the other, give the same answer.</summary>
    internal virtual bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        FingerprintIn(last, key) == FingerprintIn(now, key);
}

/// <summary>A detail of a fact. A step that asks for it is done again only when the answer changes, not whenever the fact
/// does.</summary>
/// <typeparam name="TFact">What is asked about.</typeparam>
/// <typeparam name="TArgument">What is asked in particular.</typeparam>
/// <typeparam name="TAnswer">All that the step comes to see of the fact, so it must not lead to more than the key says.</typeparam>
public abstract class Query<TFact, TArgument, TAnswer>(Fact<TFact> fact, string name) : Query
    where TFact : class
    where TArgument : allows ref struct
{
    /// <summary>What is asked about.</summary>
    public Fact<TFact> Fact { get; } = fact;

    /// <inheritdoc/>
    public sealed override string Name { get; } = $"{fact.Name}: {name}";

    /// <summary>What the step is told. Any thread may ask.</summary>
    public abstract TAnswer Answer(TFact fact, TArgument argument);

    /// <summary>Writes down what is asked: <see cref="Reads.Note(Query, string)"/>, or <see cref="Reads.Gather"/>.</summary>
    protected internal abstract void Note(TArgument argument, Reads reads);

    /// <summary>Stands for the answer to what was noted.</summary>
    /// <param name="fact">Null if the site has none.</param>
    /// <param name="key">As it was noted: a text, or what was gathered.</param>
    protected abstract Fingerprint FingerprintOf(TFact? fact, object key);

    /// <summary>Whether two editions of the fact, one of which followed the other, give the same answer: as their fingerprints
    /// say, for who knows it quicker.</summary>
    protected virtual bool IsAnsweredAlike(TFact? last, TFact? now, object key) => FingerprintOf(last, key) == FingerprintOf(now, key);

    internal sealed override Fingerprint FingerprintIn(Edition edition, object key) => FingerprintOf(edition.Facts.Find(Fact), key);

    internal sealed override bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        last.Facts.Find(Fact) is var before && now.Facts.Find(Fact) is var after &&
        (ReferenceEquals(before, after) || IsAnsweredAlike(before, after, key));
}

/// <summary>A detail that is found by a word.</summary>
/// <param name="answer">Null if the fact has nothing of that name.</param>
/// <param name="fingerprint">Stands for all that the answer leads to.</param>
public sealed class Query<TFact, TAnswer>(
    Fact<TFact> fact, string name, Func<TFact, string, TAnswer> answer, Func<TAnswer, Fingerprint> fingerprint)
    : Query<TFact, string, TAnswer>(fact, name)
    where TFact : class
{
    /// <inheritdoc/>
    public override TAnswer Answer(TFact fact, string argument) => answer(fact, argument);

    /// <inheritdoc/>
    protected internal override void Note(string argument, Reads reads) => reads.Note(this, argument);

    /// <inheritdoc/>
    protected override Fingerprint FingerprintOf(TFact? fact, object key) =>
        fact is null ? default : fingerprint(answer(fact, (string)key));
}
