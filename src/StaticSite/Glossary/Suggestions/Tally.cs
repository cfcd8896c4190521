using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>How often texts show something, on how many pages, where, and by which words.</summary>
internal sealed class Tally
{
    public const int MostPlaces = 3;

    private readonly HashSet<SitePath> _pages = [];
    private readonly HashSet<SourceLocation> _places = [];
    private readonly HashSet<SourceLocation> _further = [];
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    public int Uses => _places.Count + _further.Count;

    /// <summary>Without those of other forms and further places.</summary>
    public int OwnUses { get; private set; }

    public int Pages => _pages.Count;

    public ImmutableArray<SourceLocation> Places => [.. _places.Order().Concat(_further.Order()).Take(MostPlaces)];

    /// <summary>The words as most texts have them; in small letters, if any has them so, since a sentence or a title may lend its capital.</summary>
    public string Words => _spellings
        .OrderBy(spelling => LetterCases.At(spelling.Key, 0) == LetterCase.Capital && !Spelling.IsBoundByCase(spelling.Key.Split(' ', '-')[0]))
        .ThenByDescending(spelling => spelling.Value)
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>The tally of something, which is made when it is first asked for.</summary>
    public static Tally Of<T>(T counted, Dictionary<T, Tally> tallies) where T : notnull
    {
        if (!tallies.TryGetValue(counted, out var tally))
            tallies.Add(counted, tally = new Tally());
        return tally;
    }

    /// <summary>Counts a use. What a page shows of another is told by its place, and counts once.</summary>
    public void Add(SitePath page, SourceLocation at, string words)
    {
        if (!_places.Add(at))
            return;
        OwnUses++;
        _pages.Add(page);
        _spellings[words] = _spellings.GetValueOrDefault(words) + 1;
    }

    /// <summary>Counts what another form of the words shows; the words stay, but for a capital that the other does not have.</summary>
    public void Add(Tally other)
    {
        _pages.UnionWith(other._pages);
        _places.UnionWith(other._places);
        if (_spellings.Count > 0 && other._spellings.Count > 0 && Words is var own && LetterCases.At(own, 0) == LetterCase.Capital && LetterCases.At(other.Words, 0) == LetterCase.Small)
            _spellings.TryAdd(char.ToLowerInvariant(own[0]) + own[1..], 1);
    }

    /// <summary>Counts what shows less: its places stand behind the others.</summary>
    public void AddFurther(Tally other)
    {
        _pages.UnionWith(other._pages);
        _further.UnionWith(other._places.Except(_places));
    }

    /// <summary><c>4 links on 3 pages</c>.</summary>
    public string Counted(string thing) => $"{Number(Uses, thing)} on {Number(Pages, "page")}";

    /// <summary><c>4 times on 3 pages</c>.</summary>
    public string CountedUses => Uses == 1 ? "once" : Counted("time");

    /// <summary>A suggestion that this shows.</summary>
    /// <param name="reason">With its numbers.</param>
    /// <param name="doubt">What keeps it from being sure; null if nothing does.</param>
    /// <param name="change">Null where nothing is changed.</param>
    public Suggestion Suggest(SuggestionKind kind, Term term, string words, string reason, string? doubt, TermChange? change, Evidence evidence)
    {
        var fix = change?.In(term.Source, evidence.Foreign);
        doubt ??= change is not null && fix is null ? "its file is written in a way that only its author can change" : null;
        return new Suggestion(
            kind, term.Id, words, doubt is null ? reason : $"{reason}, but {doubt}", Uses, Pages, Places, fix, IsSure: doubt is null && fix is not null)
        { Makes = change, Line = change?.LineIn(term.Source, evidence.Foreign) };
    }

    public static string Number(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
