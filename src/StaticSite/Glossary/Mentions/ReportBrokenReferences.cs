using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Marks;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>Reports each <c>[[…]]</c> that somebody began and that shows as text.</summary>
internal static partial class ReportBrokenReferences
{
    public static void Report(MarkdownDocument document, TextScope scope)
    {
        if (LeftAsText.Of(document) is not { } left)
            return;

        foreach (Match reference in Opening().Matches(left.Words))
        {
            var at = left.Locate(reference.Index, scope);
            if (IsPicture(left.Words, reference))
            {
                scope.Page.Diagnostics.Report(MarkdownDiagnostics.ForeignMark, left.Locate(reference.Index - 1, scope),
                    "!" + reference.Value, "a picture as Obsidian writes it", "Write ![what it shows](address).");
                continue;
            }

            var (name, end) = (reference.Groups["name"].Value.Trim(), reference.Groups["end"].Value);
            scope.Page.Diagnostics.Add(GlossaryDiagnostics.BrokenReference.At(at, Fault(name, end)) with
            {
                Fix = end == "]" && IsKnown(name, scope.Page.Index) ? Fix.Replace(at, reference.Value, reference.Value + ']') : null,
            });
        }
    }

    private static bool IsPicture(string words, Match reference) =>
        reference.Index > 0 && words[reference.Index - 1] == '!' && reference.Groups["end"].Value == "]]" && reference.Groups["name"].Value.Contains('.');

    private static string Fault(string name, string end) => end switch
    {
        "" => "it has no ']]' on its line. Put that behind the name",
        "]" => "it ends with one ']'. Put a second behind it",
        _ when name.Length == 0 => "it names no term. Write [[id]] or [[id|words]]",
        _ => "there are no words behind its '|'. Write [[id]] or [[id|words]]",
    };

    private static bool IsKnown(string name, SiteIndex site) =>
        site.FindTerm(name) is not null || !site.FindLabel(name).IsEmpty;

    [GeneratedRegex(@"(?<!\[)\[\[!?(?<name>[^\[\]|\n\uFFFC]*)(?:\|[^\[\]\n\uFFFC]*)?(?<end>\]{0,2})")]
    private static partial Regex Opening();
}
