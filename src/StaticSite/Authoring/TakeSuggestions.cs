using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Suggestions;

namespace StaticSite.Authoring;

/// <summary>What taking suggestions came to.</summary>
/// <param name="Files">All files of the site, in the order in which they were given. Those that stay as they were are the same objects.</param>
/// <param name="Made">The suggestions whose changes were made, in the order in which they were.</param>
/// <param name="Refused">Those that were chosen and not made, since <c>check</c> would find more than before.</param>
public sealed record TakenSuggestions(
    ImmutableArray<SourceFile> Files, ImmutableArray<Suggestion> Made, ImmutableArray<Suggestion> Refused);

/// <summary>Makes the changes that suggestions offer, and looks at the result: after what it makes, <c>check</c> finds nothing more than
/// before.</summary>
/// <remarks>One call at a time.</remarks>
/// <param name="build">The site of some files, in a run that explains. Called some dozens of times at most.</param>
public sealed class TakeSuggestions(Func<ImmutableArray<SourceFile>, BuiltSite> build)
{
    // What was made may lead to something else. What does harm is found by halves.
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

    /// <summary>All at once if that does no harm, or else halves of them, down to the one that does.</summary>
    private (TakenSuggestions Taken, BuiltSite Site) Make(TakenSuggestions taken, BuiltSite site, ImmutableArray<Suggestion> offered)
    {
        var (files, made) = Change(taken.Files, offered, site);
        if (made.IsEmpty || _tries >= MostTries)
            return Refuse();

        _tries++;
        var changed = build(files);
        if (IsAsClean(site, changed))
        {
            // What an earlier change of the same file left no room for is offered anew.
            return (taken with { Files = files, Made = [.. taken.Made, .. made] }, changed);
        }

        if (offered.Length == 1)
            return Refuse();

        var half = offered.Length / 2;
        (taken, site) = Make(taken, site, offered[..half]);
        return Make(taken, site, offered[half..]);

        (TakenSuggestions, BuiltSite) Refuse()
        {
            _refused.UnionWith(offered.Select(one => one.Key));
            return (taken with { Refused = [.. taken.Refused, .. offered] }, site);
        }
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

    // Messages name numbers and places, which change with every link, so findings are counted by their codes.
    private static bool IsAsClean(BuiltSite before, BuiltSite after)
    {
        var was = Count(before);
        return Count(after).All(code => code.Value <= was.GetValueOrDefault(code.Key));
    }

    private static Dictionary<string, int> Count(BuiltSite site) => site.Diagnostics
        .Where(finding => finding.Severity != Severity.Off)
        .CountBy(finding => finding.Rule.Code, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
}
