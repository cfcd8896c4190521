using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Which silence covers which finding. Both are looked up by code and file, so thousands of each cost no more than
/// their number.</summary>
internal sealed class FindSilenced
{
    /// <summary>Of those that name one code and one file, as many as each of its findings is held against.</summary>
    public const int MostOfAPlace = 100;

    private readonly ILookup<(string Code, string File), Silence> _silences;
    private readonly ILookup<Silence, Diagnostic> _covered;
    private readonly HashSet<Silence> _surplus;
    private readonly HashSet<Diagnostic> _silenced = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _leftCodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftFiles = new(StringComparer.Ordinal);

    public FindSilenced(ImmutableArray<Diagnostic> found, ImmutableArray<Silence> silences)
    {
        var places = silences.GroupBy(silence => (silence.Code.Text, silence.File)).ToArray();
        Surplus = [.. places.Where(place => place.Count() > MostOfAPlace).Select(place => place.ElementAt(MostOfAPlace))];
        _surplus = places.SelectMany(place => place.Skip(MostOfAPlace)).ToHashSet<Silence>(ReferenceEqualityComparer.Instance);
        _silences = places.SelectMany(place => place.Take(MostOfAPlace)).ToLookup(silence => (silence.Code.Text, silence.File));
        _covered = found
            .SelectMany(finding => CoveringOf(finding).Select(silence => (Silence: silence, Finding: finding)))
            .ToLookup(pair => pair.Silence, pair => pair.Finding, (IEqualityComparer<Silence>)ReferenceEqualityComparer.Instance);
        foreach (var finding in found)
            Note(finding);
    }

    /// <summary>For each place of too many silences, the first that is not looked at.</summary>
    public ImmutableArray<Silence> Surplus { get; }

    public bool IsSurplus(Silence silence) => _surplus.Contains(silence);

    public bool IsSilenced(Diagnostic finding) => _silenced.Contains(finding);

    public IEnumerable<Diagnostic> CoveredBy(Silence silence) => _covered[silence];

    /// <summary>Whether a finding that nothing silences has the code of a silence, or is in its file: then it may be misspelt.</summary>
    public bool LeavesLike(Silence silence) => _leftCodes.Contains(silence.Code.Text) || _leftFiles.Contains(silence.File);

    private IEnumerable<Silence> CoveringOf(Diagnostic finding) =>
        FilesOf(finding).SelectMany(file => _silences[(finding.Rule.Code, file)]).Where(silence => silence.Covers(finding));

    private void Note(Diagnostic finding)
    {
        if (CoveringOf(finding).Any())
        {
            _silenced.Add(finding);
            return;
        }

        _leftCodes.Add(finding.Rule.Code);
        _leftFiles.UnionWith(FilesOf(finding));
    }

    /// <summary>The names by which a silence may know the file of a finding: its path, from any folder on.</summary>
    private static IEnumerable<string> FilesOf(Diagnostic finding)
    {
        var path = finding.Location.Path;
        yield return path;
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[(slash + 1)..];
    }
}
