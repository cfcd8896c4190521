using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Reports links that somebody began and that show as text: <c>[words](page.md</c> without an end, and
/// <c>[words][]</c> whose address stands nowhere.</summary>
internal static partial class ReportBrokenLinks
{
    public static void In(MarkdownDocument document, TextScope scope)
    {
        if (LeftAsText.Of(document) is not { } left)
            return;

        foreach (Match link in Link().Matches(left.Words))
            scope.Page.Diagnostics.Add(Describe(link, left, scope));

        // An address may stand in what was swallowed.
        if (ReportOpenFences.Found(document))
            return;

        foreach (Match reference in ByName().Matches(left.Words))
            Report(reference, reference.Groups["name"].Length > 0 ? reference.Groups["name"].Value : reference.Groups["words"].Value,
                $", or write the address here: [{reference.Groups["words"]}](…)");
        foreach (Match note in Footnote().Matches(left.Words))
            Report(note, note.Groups["name"].Value, "");

        void Report(Match match, string name, string instead) => scope.Page.Diagnostics.Report(
            MarkdownDiagnostics.UndefinedName, left.Locate(match.Index, scope), name, instead);
    }

    private static Diagnostic Describe(Match link, LeftAsText left, TextScope scope)
    {
        var at = left.Locate(link.Index, scope);
        var rest = link.Groups["rest"].Value;
        if (rest.StartsWith(')'))
            return MarkdownDiagnostics.BrokenLink.At(at, "a link cannot hold another. Keep one of the two");
        if (Size().IsMatch(rest))
            return MarkdownDiagnostics.BrokenLink.At(at, "a size stands behind its address. Take that out; a picture is as large as its file, or as the page is wide");
        if (rest.TrimStart() is ['"' or '\'', ..])
            return MarkdownDiagnostics.BrokenLink.At(at, "the title behind its address has no closing quotation mark. Put it before the ')'");
        if (rest.Contains(')'))
            return MarkdownDiagnostics.BrokenLink.At(at, "there is a space in its address. Put the address in angle brackets: (<…>)");

        var address = link.Groups["address"];
        var written = address.Value.TrimEnd('.', ',', ';', ':');
        return MarkdownDiagnostics.BrokenLink.At(at, "its address has no end. Put ')' behind it") with
        {
            Fix = MeantAddress.Exists(written, scope.Page)
                ? Fix.Replace(left.Locate(address.Index, scope), written, written + ')')
                : null,
        };
    }

    // An address ends with its line at the latest. How far the rest is read is bounded, since it is read again for each link.
    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\((?<address>[^\s()\uFFFC]+)(?=(?<rest>[^\n]{0,500}))")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ ]+=\d*x\d*\)")]
    private static partial Regex Size();

    // Behind a letter, as in a[i][j], and of numbers alone, brackets are brackets.
    [GeneratedRegex(@"(?<![\w\]])\[(?<words>(?![\d,\s]*\])[^\[\]\n\uFFFC^!@]+)\]\[(?<name>(?![\d,\s]+\])[^\[\]\n\uFFFC^!@]*)\]")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\[(?<name>\^[^\s\[\]\uFFFC]+)\]")]
    private static partial Regex Footnote();
}
