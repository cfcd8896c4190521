using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Findings of one text, of which many may be alike: somebody who comes from elsewhere wrote one thing many times, and
/// mends it all at once. So from the fourth on, the first speaks for all.</summary>
internal sealed class AlikeFindings
{
    private const int MostAlike = 3;
    private const int MostNamed = 5;

    private readonly List<(Diagnostic Finding, object? Key)> _found = [];

    /// <param name="key">Equal to that of others of its kind; or null if it speaks for itself alone.</param>
    public void Add(Diagnostic finding, object? key) => _found.Add((finding, key));

    /// <summary>Reports them in their order.</summary>
    public void Report(PageScope page)
    {
        if (_found.Count == 0)
            return;

        var alike = _found.Where(found => found.Key is not null).ToLookup(found => found.Key, found => found.Finding);
        foreach (var (finding, key) in _found)
            if (key is null || alike[key].Count() <= MostAlike)
                page.Diagnostics.Add(finding);
            else if (ReferenceEquals(finding, alike[key].First()))
                page.Diagnostics.Add(ForAll([.. alike[key]]));
    }

    private static Diagnostic ForAll(Diagnostic[] alike)
    {
        var lines = alike.Skip(1).Select(finding => finding.Location.Line).Distinct().Take(MostNamed).ToArray();
        return alike[0] with
        {
            Message = $"{alike[0].Message} The same is true of {alike.Length - 1} more of its kind in this text, on line"
                + $"{(lines.Length == 1 ? "" : "s")} {string.Join(", ", lines)}{(alike.Length - 1 > lines.Length ? " and so on" : "")}.",
        };
    }
}
