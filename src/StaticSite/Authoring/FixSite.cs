using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>What fixing came to.</summary>
/// <param name="Files">All files of the site, in the order in which they were given. Those that stay as they were are the same
/// objects.</param>
/// <param name="Made">The findings that are mended, in the order in which they were.</param>
/// <param name="Left">The findings of the fixed files.</param>
public sealed record FixedSite(
    ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Made, ImmutableArray<Diagnostic> Left);

/// <summary>Makes the ways out that findings carry, and looks at the result: what makes anything worse is not made.</summary>
/// <remarks>One call at a time.</remarks>
/// <param name="find">Everything that is wrong with some files. Called some dozens of times at most.</param>
public sealed partial class FixSite(Func<ImmutableArray<SourceFile>, ImmutableArray<Diagnostic>> find)
{
    // A fix may lay open what stood below it. What is still found after so many rounds needs its author.
    private const int MostRounds = 12;

    // Each looks at the whole site. What does harm is found by halves, so a few among hundreds are found in time; where
    // most do, the others need their author, too.
    private const int MostTries = 64;
    private const int LeastTries = 12;
    private const long MostBytes = 32_000_000;

    private int _tries;
    private long _most;

    /// <summary>Mends what can be, round by round, since what is mended may lay open something else. It writes
    /// nothing.</summary>
    /// <param name="files">All of the input.</param>
    public FixedSite Fix(ImmutableArray<SourceFile> files)
    {
        (_tries, _most) = (0, Math.Clamp(MostBytes / (1 + files.Sum(file => (long)file.Bytes.Length)), LeastTries, MostTries));
        var site = new FixedSite(files, [], find(files));
        var refused = new HashSet<Fix>();
        var earlier = new List<FixedSite>();
        for (var round = 0; round < MostRounds; round++)
        {
            var offered = site.Left.Where(finding => finding.Fix is { } fix && !refused.Contains(fix)).ToImmutableArray();
            if (offered.IsEmpty)
                break;

            earlier.Add(site);
            site = Make(site, offered, refused);

            // What goes round in a circle mends nothing.
            if (site != earlier[^1] && earlier.Find(other => IsSame(other.Files, site.Files)) is { } same)
                return same;
        }

        return site;
    }

    /// <summary>All at once if that does no harm, or else halves of them, down to the one that does.</summary>
    private FixedSite Make(FixedSite site, ImmutableArray<Diagnostic> offered, HashSet<Fix> refused)
    {
        var files = MakeFixes.Make(site.Files, offered, out var made);
        if (made.IsEmpty || _tries >= _most)
        {
            refused.UnionWith(offered.Select(finding => finding.Fix!));
            return site;
        }

        _tries++;
        var left = find(files);
        if (IsBetter(site.Left, left, made))
            return new FixedSite(files, [.. site.Made, .. made], left);

        if (offered.Length == 1)
        {
            refused.Add(offered[0].Fix!);
            return site;
        }

        var half = offered.Length / 2;
        var first = Make(site, offered[..half], refused);

        // What was made in the first half may have moved the places of the second, which then come in the next round.
        return first == site ? Make(site, offered[half..], refused) : first;
    }

    /// <summary>Whether fewer findings are left and none of them is new. A file that could not be read before may show
    /// what was hidden in it, as long as that which hid it is gone.</summary>
    private static bool IsBetter(
        ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, ImmutableArray<Diagnostic> made)
    {
        var opened = made.Where(finding => finding.Fix!.OpensFile).ToArray();
        if (opened.Length == 0)
            return IsLess(before, after);

        // Where more is found than was mended, its author meant something else.
        var (was, remains) = (Count(before), Count(after));
        return opened.All(finding => remains.GetValueOrDefault(Key(finding)) < was[Key(finding)]) &&
            opened.Select(finding => finding.Location.Path).Distinct().All(path => Errors(after, path) <= Errors(before, path));
    }

    private static bool IsSame(ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> others) =>
        files.Zip(others).All(pair => pair.First == pair.Second || pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));

    private static int Errors(ImmutableArray<Diagnostic> findings, string path) =>
        findings.Count(finding => finding.Severity == Severity.Error && finding.Location.Path == path);

    private static bool IsLess(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var (was, remains) = (Count(before), Count(after));
        return remains.Values.Sum() < was.Values.Sum() &&
            remains.All(finding => finding.Value <= was.GetValueOrDefault(finding.Key));
    }

    private static Dictionary<(string, string, string), int> Count(ImmutableArray<Diagnostic> findings) => findings
        .Where(finding => finding.Severity > Severity.Notice || finding.Fix is not null)
        .CountBy(Key)
        .ToDictionary();

    // Lines move, and messages name lines, so findings are told apart by their words alone.
    private static (string, string, string) Key(Diagnostic finding) =>
        (finding.Rule.Code, finding.Location.Path, Digits().Replace(finding.Message, ""));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
