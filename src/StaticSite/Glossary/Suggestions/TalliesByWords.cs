using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Counts by which words texts speak of terms.</summary>
internal sealed class TalliesByWords
{
    private readonly Dictionary<(Term Term, string Words), Tally> _tallies = [];

    /// <summary>Counts a use of words that differ from others by more than case, spaces and hyphens.</summary>
    public void Add(Term term, string words, SitePath page, SourceLocation at) =>
        Tally.Of((term, LabelKey.InAnyCase(words)), _tallies).Add(page, at, words);

    /// <summary>Takes what was counted of words that differ from all others, if anything was.</summary>
    public void Add(Term term, string words, Tally tally)
    {
        if (tally.Uses > 0)
            _tallies.TryAdd((term, LabelKey.InAnyCase(words)), tally);
    }

    /// <summary>All that was counted. In English, what is a plural is counted with its singular where there is one, since it comes with it.</summary>
    public IEnumerable<(Term Term, Tally Tally)> WithoutPlurals(Evidence evidence)
    {
        var plurals = new HashSet<(Term, string)>();
        if (evidence.IsEnglish)
            foreach (var (key, tally) in _tallies)
                if (SingularOf(key.Term, tally) is { } singular && singular != tally)
                {
                    singular.Add(tally);
                    plurals.Add(key);
                }

        return _tallies.Where(one => !plurals.Contains(one.Key)).Select(one => (one.Key.Term, one.Value));
    }

    private Tally? SingularOf(Term term, Tally tally) => LinkWords.SingularsOf(tally.Words)
        .Select(singular => _tallies.GetValueOrDefault((term, LabelKey.InAnyCase(singular)))).FirstOrDefault(known => known is not null);
}
