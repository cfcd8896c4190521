using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Import.Documents;

/// <summary>Leads links to sections that are not there to what is: a section that is surely meant, or the page alone.</summary>
internal static partial class MendSections
{
    public static ImportedSite Mend(ImportedSite imported, IEnumerable<LostSection> lost)
    {
        var edits = new List<(LostSection Lost, bool IsSure)>();
        var files = imported.Files.ToBuilder();
        var places = imported.Files.Index().ToDictionary(file => file.Item.Path, file => file.Index, StringComparer.Ordinal);
        foreach (var file in lost.GroupBy(one => one.At.Path, StringComparer.Ordinal).Where(file => places.ContainsKey(file.Key)))
        {
            var source = files[places[file.Key]];
            var lines = Encoding.UTF8.GetString(source.Bytes.Span).Split('\n');

            // A part stands on several pages, of which each may be meant by a link to its own.
            var isPart = source.Name.StartsWith("parts/", StringComparison.Ordinal);
            foreach (var one in file.DistinctBy(one => (one.At, one.Page, one.Fragment)).OrderByDescending(one => one.At).Where(one => !isPart || !one.IsOwn))
            {
                var (place, line) = (one.At.Line - 1, Mended(lines[one.At.Line - 1], one, one.At.Column - 1));
                if (line is null && one.IsOwn && Array.FindIndex(lines, line => OwnReference().Match(line) is { Success: true, Groups: var own } && own["fragment"].Value == one.Fragment)
                    is >= 0 and var at)
                    (place, line) = (at, one.Sure is not null ? Mended(lines[at], one, lines[at].LastIndexOf('#') + 1)
                        : lines[at][..lines[at].LastIndexOf('#')] + AddressBook.Relative(PageName.FolderOf(source.Name), source.Name));
                else if (line is null && Array.FindIndex(lines, line => Names(line, source.Name, one)) is >= 0 and var named)
                    (place, line) = (named, Mended(lines[named], one, lines[named].LastIndexOf('#') + 1));
                if (line is null)
                    continue;
                lines[place] = line;
                edits.Add((one with { At = one.At with { Line = place + 1 } }, one.Sure is not null));
            }

            files[places[file.Key]] = new SourceFile(source.Folder, source.Name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }

        return edits.Count == 0 ? imported : imported with
        {
            Files = files.ToImmutable(),
            Changes = [.. imported.Changes, .. Counted("links to sections mended by one letter or two", edits.Count(edit => edit.IsSure)),
                .. Counted("links to sections that are not there made links to pages, or words", edits.Count(edit => !edit.IsSure))],
            Left = [.. imported.Left.Concat(Told(edits.Where(edit => !edit.IsSure).Select(edit => edit.Lost))).Order()],
        };
    }

    // '[name]: ../page.md#section'.
    private static bool Names(string line, string file, LostSection lost) => Reference().Match(line) is { Success: true, Groups: var parts } &&
        parts["fragment"].Value == lost.Fragment && AddressBook.Joined(PageName.FolderOf(file), Uri.UnescapeDataString(parts["path"].Value)) is { } page &&
        PageName.WithoutExtension(page) == PageName.WithoutExtension(lost.Page);

    /// <returns>Null if the fragment does not stand there as it is, such as one with escapes.</returns>
    private static string? Mended(string line, LostSection lost, int at)
    {
        if (at < 1 || at > line.Length || line[at - 1] != '#' || !line.AsSpan(at).StartsWith(lost.Fragment))
            return null;
        var end = at + lost.Fragment.Length;
        if (lost.Sure is { } sure)
            return line[..at] + sure + line[end..];
        if (at < 2 || line[at - 2] is not ('(' or '<' or ' ' or ':'))
            return line[..(at - 1)] + line[end..];

        // '[words](#gone)' has no page to lead to.
        if (end >= line.Length || line[end] != ')' || at < 3 || line[at - 3] != ']' || OpenOf(line, at - 4) is not (>= 0 and var open))
            return null;
        return line[..open] + line[(open + 1)..(at - 3)] + line[(end + 1)..];
    }

    private static int OpenOf(string line, int from)
    {
        var depth = 0;
        for (var i = from; i >= 0; i--)
        {
            if (line[i] == ']')
                depth++;
            else if (line[i] == '[' && depth-- == 0)
                return i > 0 && line[i - 1] is '!' or '\\' ? -1 : i;
        }

        return -1;
    }

    private static IEnumerable<ImportChange> Counted(string what, int count) => count > 0 ? [new ImportChange(what, count)] : [];

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*<?(?<path>[^#\s>]+\.md)#(?<fragment>[^\s>#]+)>?\s*$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*#(?<fragment>[^\s>#]+)\s*$")]
    private static partial Regex OwnReference();

    private static IEnumerable<Diagnostic> Told(IEnumerable<LostSection> lost) => lost.GroupBy(one => (one.Page, one.Fragment)).Select(section =>
    {
        var (first, count) = (section.Min(one => one.At), section.Count());
        return ImportDiagnostics.LostSection.At(first with { Column = 1 }, section.Key.Page, section.Key.Fragment,
            count == 1 ? "the link leads to the page alone, or is words" : $"{count} links lead to the page alone, or are words");
    });
}
