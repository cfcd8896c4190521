using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports links that somebody began and that show as text: <c>[words](page.md</c> without an end, and
/// <c>[words][]</c> whose address stands nowhere.</summary>
internal static partial class ReportBrokenLinks
{
    public static void Report(MarkdownDocument document, TextScope scope)
    {
        if (LeftAsText.Of(document) is not { } left)
            return;

        foreach (Match link in Link().Matches(left.Words))
            if (AddressOf(link, left) is { } address)
                scope.Page.Diagnostics.Add(Describe(link, address, left, scope));

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

    /// <summary>The address as it is written; null for code and the like. The parser takes a whole address for a link of its own.</summary>
    private static string? AddressOf(Match link, LeftAsText left)
    {
        var address = link.Groups["address"];
        return address.Value.Contains(LeftAsText.Other)
            ? left.Written(address.Index, address.Length) is var written && WholeAddress().IsMatch(written) ? written : null
            : address.Value;
    }

    private static Diagnostic Describe(Match link, string address, LeftAsText left, TextScope scope)
    {
        var at = left.Locate(link.Index, scope);
        var rest = link.Groups["rest"].Value;
        if (rest.StartsWith(')'))
            return MarkdownDiagnostics.BrokenLink.At(at, "a link cannot hold another. Keep one of the two");
        if (Size().IsMatch(rest))
            return MarkdownDiagnostics.BrokenLink.At(at, "a size stands behind its address. Take that out; a picture is as large as its file, or as the page is wide");
        if (rest.TrimStart() is ['"' or '\'', ..])
            return MarkdownDiagnostics.BrokenLink.At(at, "the title behind its address has no closing quotation mark. Put it before the ')'");
        if (rest.StartsWith(' ') && HasEnd(rest))
            return MarkdownDiagnostics.BrokenLink.At(at, "there is a space in its address. Put the address in angle brackets: (<…>)");

        var written = address.TrimEnd('.', ',', ';', ':');
        return MarkdownDiagnostics.BrokenLink.At(at, "its address has no end. Put ')' behind it") with
        {
            Fix = MeantAddress.Exists(written, at.Path, scope.Page)
                ? Fix.Replace(left.Locate(link.Groups["address"].Index, scope), written, written + ')')
                : null,
        };
    }

    /// <summary>Whether a bracket ends that was open before.</summary>
    private static bool HasEnd(string rest)
    {
        var open = 0;
        foreach (var letter in rest)
            if (letter == '(')
                open++;
            else if (letter == ')' && --open < 0)
                return true;
        return false;
    }

    // An address ends with its line at the latest. How far the rest is read is bounded, since it is read again for each link.
    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\((?<address>[^\s()]+)(?=(?<rest>[^\n]{0,500}))")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(https?://|www\.)[^\s`<>]+$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeAddress();

    [GeneratedRegex(@"^[ ]+=\d*x\d*\)")]
    private static partial Regex Size();

    // Behind a letter, as in a[i][j], and of numbers alone, brackets are brackets.
    [GeneratedRegex(@"(?<![\w\]])\[(?<words>(?![\d,\s]*\])[^\[\]\n\uFFFC^!@]+)\]\[(?<name>(?![\d,\s]+\])[^\[\]\n\uFFFC^!@]*)\]")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\[(?<name>\^[^\s\[\]\uFFFC]+)\]")]
    private static partial Regex Footnote();
}
