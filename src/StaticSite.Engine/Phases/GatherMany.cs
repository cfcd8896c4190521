using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Says once what is wrong in many places for one reason, with how many there are and the first of them.</summary>
internal static class GatherMany
{
    // As many as still are read one by one.
    private const int MostSingle = 2;

    public static IEnumerable<Diagnostic> Gather(IReadOnlyCollection<Diagnostic> findings)
    {
        var missed = findings.Where(finding => finding.Rule.MostInFile is null).Select(finding => finding.Names).OfType<string>().ToHashSet();
        var broken = missed.CountBy(PageOf).Where(page => page.Value > MostSingle).Select(page => page.Key).ToHashSet();
        return findings
            .Where(finding => finding.Rule.MostInFile is null || finding.Names is null || !missed.Contains(finding.Names))
            .GroupBy(finding => ReasonOf(finding, broken))
            .SelectMany(many => many.Key is { } reason && many.Count() > reason.MostSingle ? Gather([.. many.Order()]) : many);
    }

    // What has a certain way out in several files stays by itself, so that all of it can be mended.
    private static Reason? ReasonOf(Diagnostic finding, HashSet<string> broken) => finding switch
    {
        { Rule.MostInFile: { } most } => new Reason(finding.Rule.Code, finding.Location.Path, finding.Fix is null, most),
        { Reason: { } reason } => new Reason(reason, finding.Location.Path, finding.Fix is null, MostSingle),
        { Fix: null, Names: { } names } => new Reason("", broken.Contains(PageOf(names)) ? PageOf(names) : names, IsOpen: true, MostSingle),
        _ => null,
    };

    // A page of which many parts are missed has lost more than one of them.
    private static string PageOf(string names) => names.IndexOf('#') is >= 0 and var sign ? names[..(sign + 1)] : names;

    private static IEnumerable<Diagnostic> Gather(ImmutableArray<Diagnostic> many)
    {
        var rest = many.Skip(1).Select(finding => finding.Location).ToArray();
        var places = SourceLocation.FewOf(rest);
        yield return many[0] with
        {
            Message = $"{many[0].Message} The same is wrong in {rest.Length} more {(rest.Length == 1 ? "place" : "places")}: "
                + places + (places.EndsWith('…') ? "" : "."),
            Fix = many.All(finding => finding.Fix is not null) ? Join(many) : null,
        };
    }

    private static Fix Join(ImmutableArray<Diagnostic> many) => new([.. many.SelectMany(finding => finding.Fix!.Edits)])
    {
        OpensFile = many.Any(finding => finding.Fix!.OpensFile),
    };

    /// <param name="IsOpen">Whether only an author can mend it.</param>
    private sealed record Reason(string Code, string What, bool IsOpen, int MostSingle);
}
