using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>The details that texts ask of the glossary.</summary>
internal static class TermQueries
{
    /// <summary>The term of an id; null if there is none.</summary>
    public static Query<TermIndex, Term?> OfId { get; } = new(
        TermIndex.Fact, "term of an id", (index, id) => index.Find(id), term => term is null ? default : Fingerprint.Of(term.Source));

    /// <summary>The terms that go by a label; none if it is no label.</summary>
    public static LabelQuery OfLabel { get; } = new();

    /// <summary>The labels in a text.</summary>
    public static MentionQuery Mentions { get; } = new();
}

/// <summary>A query to which only labels among some words matter.</summary>
/// <remarks>A text holds hundreds of words, so of all that are asked about one set is kept.</remarks>
internal abstract class QueryOfWords<TAnswer>(string name) : Query<TermIndex, ReadOnlySpan<char>, TAnswer>(TermIndex.Fact, name)
{
    protected sealed override void Note(ReadOnlySpan<char> argument, Reads reads) => reads.Gather<WordSet>(this).AddWordsOf(argument);

    protected sealed override Fingerprint FingerprintOf(TermIndex? fact, object key) =>
        fact is null ? default : fact.MeaningsAmong(WordSet.Of(key));

    protected sealed override bool IsAnsweredAlike(TermIndex? last, TermIndex? now, object key) =>
        last is not null && now is not null && !now.LabelsChangedSince(last).MayTouch(WordSet.Of(key));
}

/// <inheritdoc cref="TermQueries.Mentions"/>
internal sealed class MentionQuery() : QueryOfWords<FoundLabels>("labels in a text")
{
    public override FoundLabels Answer(TermIndex fact, ReadOnlySpan<char> argument) => fact.FindMentions(argument);
}

/// <inheritdoc cref="TermQueries.OfLabel"/>
internal sealed class LabelQuery() : QueryOfWords<ImmutableArray<Label>>("terms of a label")
{
    public override ImmutableArray<Label> Answer(TermIndex fact, ReadOnlySpan<char> argument) => fact.Labels.Find(argument.ToString());
}
