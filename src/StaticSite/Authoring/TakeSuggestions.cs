using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Suggestions;

namespace StaticSite.Authoring;

/// <summary>What taking suggestions came to.</summary>
/// <param name="Files">All files of the site, in the order in which they were given. Those that stay as they were are the same objects.</param>
/// <param name="Made">The suggestions whose changes were made, in the order in which they were.</param>
/// <param name="Refused">Those that were chosen and not made.</param>
public sealed record TakenSuggestions(
    ImmutableArray<SourceFile> Files, ImmutableArray<Suggestion> Made, ImmutableArray<RefusedSuggestion> Refused);

/// <summary>A suggestion that was not made.</summary>
/// <param name="Because">What <c>check</c> would find then, and does not now; null where so many did harm that this one was not tried.</param>
public sealed record RefusedSuggestion(Suggestion Suggestion, Diagnostic? Because);

/// <summary>Makes the changes that suggestions offer, and looks at the result: after what it makes, <c>check</c> finds nothing more than
/// before.</summary>
/// <remarks>One call at a time.</remarks>
/// <param name="build">The site of some files, in a run that explains. Called some dozens of times at most.</param>
public sealed class TakeSuggestions(Func<ImmutableArray<SourceFile>, BuiltSite> build)
{
    // What was made may lead to something else. What does harm is mostly told by its file, and else found by halves.
    private const int MostRounds = 8;
    private const int MostTries = 64;

    private readonly HashSet<(SuggestionKind, string, string)> _refused = [];
    private int _tries;

    /// <summary>Makes all that are sure, round by round, until nothing sure is left. It writes nothing.</summary>
    /// <param name="files">All of the input.</param>
    /// <param name="of">Which of the suggestions to look at; null for all.</param>
    public TakenSuggestions TakeSure(ImmutableArray<SourceFile> files, Func<Suggestion, bool>? of = null)
    {
        _tries = 0;
        var taken = new TakenSuggestions(files, [], []);
        var site = build(files);
        for (var round = 0; round < MostRounds; round++)
        {
            var sure = site.Suggestions.Where(one => one.IsSure && !_refused.Contains(one.Key) && (of is null || of(one))).ToImmutableArray();
            if (sure.IsEmpty)
                break;

            (taken, site) = Make(taken, site, sure);
        }

        return taken;
    }

    /// <summary>Makes those that somebody chose.</summary>
    /// <param name="site">Of the files, which made the suggestions.</param>
    /// <inheritdoc cref="TakeSure"/>
    public TakenSuggestions Take(ImmutableArray<SourceFile> files, BuiltSite site, ImmutableArray<Suggestion> chosen)
    {
        _tries = 0;
        return chosen.IsEmpty ? new TakenSuggestions(files, [], []) : Make(new TakenSuggestions(files, [], []), site, chosen).Taken;
    }

    /// <summary>All at once if that does no harm; or else without those in whose files something is wrong then; or else halves of them, down to the
    /// one that does.</summary>
    private (TakenSuggestions Taken, BuiltSite Site) Make(TakenSuggestions taken, BuiltSite site, ImmutableArray<Suggestion> offered)
    {
        var (files, made) = Change(taken.Files, offered, site);
        if (made.IsEmpty || _tries >= MostTries)
            return (Refuse(taken, offered, because: null), site);

        _tries++;
        var changed = build(files);
        var harm = NewIn(changed, site);

        // What an earlier change of the same file left no room for is offered anew.
        if (harm.Length == 0)
            return (taken with { Files = files, Made = [.. taken.Made, .. made] }, changed);
        if (offered.Length == 1)
            return (Refuse(taken, offered, harm[0]), site);

        var byFile = made.ToLookup(one => site.Terms.Find(one.Term)!.Source.Path, StringComparer.Ordinal);
        var told = harm.Where(finding => byFile.Contains(finding.Location.Path)).DistinctBy(finding => finding.Location.Path).ToArray();
        if (told.Length == 0)
        {
            var half = offered.Length / 2;
            (taken, site) = Make(taken, site, offered[..half]);
            return Make(taken, site, offered[half..]);
        }

        var blamed = told.SelectMany(finding => byFile[finding.Location.Path]).ToHashSet();
        foreach (var finding in told)
            if (byFile[finding.Location.Path].ToArray() is [var only])
                taken = Refuse(taken, [only], finding);
        if (offered.Any(one => !blamed.Contains(one)))
            (taken, site) = Make(taken, site, [.. offered.Where(one => !blamed.Contains(one))]);
        foreach (var several in told.Select(finding => byFile[finding.Location.Path]).Where(same => same.Skip(1).Any()))
            foreach (var one in several)
                (taken, site) = Make(taken, site, [one]);
        return (taken, site);
    }

    private TakenSuggestions Refuse(TakenSuggestions taken, ImmutableArray<Suggestion> refused, Diagnostic? because)
    {
        _refused.UnionWith(refused.Select(one => one.Key));
        return taken with { Refused = [.. taken.Refused, .. refused.Select(one => new RefusedSuggestion(one, because))] };
    }

    // Each is made in the file as those before have left it.
    private static (ImmutableArray<SourceFile> Files, ImmutableArray<Suggestion> Made) Change(
        ImmutableArray<SourceFile> files, ImmutableArray<Suggestion> offered, BuiltSite site)
    {
        var changed = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var made = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var suggestion in offered)
        {
            if (site.Terms.Find(suggestion.Term) is not { } term || !changed.TryGetValue(term.Source.Path, out var file)
                || suggestion.Makes?.In(file, site.ForeignKeys) is not { } fix)
                continue;

            var text = new EditedText(file);
            if (!text.TryAdd(fix.Edits))
                continue;
            changed[file.Path] = text.ToFile();
            made.Add(suggestion);
        }

        return ([.. files.Select(file => changed[file.Path])], made.ToImmutable());
    }

    // Messages name numbers and places, which change with every link, so findings are counted by their codes, and told by their files.
    private static Diagnostic[] NewIn(BuiltSite after, BuiltSite before)
    {
        var (codes, files) = (CountBy(before, CodeOf), CountBy(before, CodeAndFileOf));
        var more = CountBy(after, CodeOf).Where(code => code.Value > codes.GetValueOrDefault(code.Key)).Select(code => code.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Shown(after).Where(finding => more.Contains(CodeOf(finding))).GroupBy(CodeAndFileOf)
                .Where(same => same.Count() > files.GetValueOrDefault(same.Key)).Select(same => same.First()),
        ];
    }

    private static IEnumerable<Diagnostic> Shown(BuiltSite site) => site.Diagnostics.Where(finding => finding.Severity != Severity.Off);

    private static Dictionary<T, int> CountBy<T>(BuiltSite site, Func<Diagnostic, T> key) where T : notnull => Shown(site).CountBy(key).ToDictionary();

    private static string CodeOf(Diagnostic finding) => finding.Rule.Code;

    private static (string Code, string File) CodeAndFileOf(Diagnostic finding) => (finding.Rule.Code, finding.Location.Path);
}
