using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme;

namespace StaticSite.BrowserTests.Payloads;

/// <summary>A site of which every field of an author holds a payload, but for those that the build refuses.</summary>
/// <param name="Refused">The fields that were left out, each with the code of the finding that it had.</param>
internal sealed partial record HostileSite(ImmutableArray<SourceFile> Files, ImmutableArray<Hole> Taken, ImmutableDictionary<Hole, string> Refused)
{
    private static readonly SourceFile Dot = new("input", "pictures/dot.png", Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    /// <summary>Builds again and again, each time without the payloads at which there were errors, until there are none.</summary>
    public static HostileSite Of(string sheet, IReadOnlyList<Payload> payloads)
    {
        var text = File.ReadAllText(Path.Combine(Payload.Folder, sheet)).ReplaceLineEndings("\n");
        var refused = ImmutableDictionary<Hole, string>.Empty;
        var repeated = SiteBuilder.Create(new SiteOptions { BaseUrl = new("https://example.org/") }).Repeated(new RazorTheme());
        var known = new Dictionary<(string Name, string Text), SourceFile>();
        while (true)
        {
            var filled = FillSheet.Of(text, payloads, refused.ContainsKey);
            ImmutableArray<SourceFile> files = [Dot, .. filled.Select(FileOf)];
            var built = repeated.Build(files);
            if (!built.HasErrors)
                return new HostileSite(files, [.. filled.SelectMany(file => file.Holes).Select(one => one.Hole).Where(hole => !refused.ContainsKey(hole))], refused);

            var before = refused;
            foreach (var error in built.Diagnostics.Where(finding => finding.Severity == Severity.Error))
                foreach (var place in Places(error))
                    refused = refused.SetItem(Culprit(place, filled, before) ?? throw new InvalidOperationException($"No payload is to blame for this: {error}"), error.Rule.Code);
        }

        // A file that is the same object need not be read again.
        SourceFile FileOf(FilledFile file) => known.TryGetValue((file.Name, file.Text), out var same)
            ? same
            : known[(file.Name, file.Text)] = new SourceFile("input", file.Name, Encoding.UTF8.GetBytes(file.Text));
    }

    // A finding that stands for several of its kind names their places.
    private static IEnumerable<(string Path, int Line)> Places(Diagnostic error) => OtherPlace().Matches(error.Message)
        .Select(match => (match.Groups["path"].Value, int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture)))
        .Prepend((error.Location.Path, error.Location.Line));

    // Nearly always the last one before the finding; a mark that is left open may have its finding elsewhere.
    private static Hole? Culprit((string Path, int Line) place, ImmutableArray<FilledFile> files, ImmutableDictionary<Hole, string> refused)
    {
        var suspects = files.Where(file => "input/" + file.Name == place.Path)
            .SelectMany(file => file.Holes).Where(one => !refused.ContainsKey(one.Hole)).ToArray();
        return suspects.LastOrDefault(one => one.Line <= place.Line, suspects.FirstOrDefault()).Hole;
    }

    [GeneratedRegex(@"(?<=more places?: .*)(?<path>input/[a-z0-9./-]+)\((?<line>[0-9]+),[0-9]+\)")]
    private static partial Regex OtherPlace();
}
