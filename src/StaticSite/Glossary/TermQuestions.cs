using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary;

/// <summary>What a step asked of the glossary.</summary>
internal sealed class TermQuestions(Questions<TermIndex> asked)
{
    private WordSet? _words;

    /// <summary>It was asked for everything.</summary>
    public void Everything() => asked.Note(SameEdition.Question);

    /// <summary>It was asked which term has an id.</summary>
    public void Term(string id) => asked.Note(new SameTerm(id));

    /// <summary>It was asked for labels in a text.</summary>
    public void LabelsIn(ReadOnlySpan<char> text)
    {
        if (_words is null)
            asked.Note(new LabelsAmong(_words = new WordSet()));
        _words.AddWordsOf(text);
    }

    private sealed class SameEdition : IQuestion<TermIndex>
    {
        public static readonly SameEdition Question = new();

        public bool IsAnsweredAlike(TermIndex last, TermIndex now) => ReferenceEquals(last, now);
    }

    private sealed record SameTerm(string Id) : IQuestion<TermIndex>
    {
        public bool IsAnsweredAlike(TermIndex last, TermIndex now) => ReferenceEquals(last.Find(Id), now.Find(Id));
    }

    private sealed record LabelsAmong(WordSet Words) : IQuestion<TermIndex>
    {
        public bool IsAnsweredAlike(TermIndex last, TermIndex now) => !now.LabelsChangedSince(last).MayTouch(Words);
    }
}
