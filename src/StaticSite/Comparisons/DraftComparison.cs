using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Features;
using StaticSite.Glossary.Terms;

namespace StaticSite.Comparisons;

/// <summary>Starts <c>comparisons/&lt;id&gt;.yml</c>.</summary>
internal static partial class DraftComparison
{
    public static Draft Draft(NewFile file)
    {
        var subjects = Subjects(file.Name, file.Site.Get(TermIndex.Fact));
        var cells = string.Concat((subjects.IsEmpty ? ["first-id", "second-id"] : subjects).Select(subject =>
            $"      {subject}:\n        text:\n        sources: []\n"));
        return new Draft($"""
            # Lines with '#' are notes to you. Delete them and every key that you do not need.
            title: {YamlText.Of(file.Name)}
            # What a reader wants to know: 'What is the difference between … and …?'
            question:
            # One sentence that answers it, for who reads nothing else.
            answer:
            # Ids of the terms to compare, which are their file names: [one, another]. Each becomes a column.
            subjects: [{string.Join(", ", subjects)}]
            # Its place among the comparisons, if it has one: what people ask most comes first.
            order:
            reviewed: {file.Day}
            criteria:
              # A row. Its id is part of an address, so it never changes. Repeat all of this for each row.
              - id: first-row
                label:
                cells:
                  # A cell for each subject. Text that starts with a sign such as [ or * goes in quotes.
                  # 'value' is optional: yes, no, partly, unknown or not-applicable.

            """ + cells,
            [
                "question", "answer", .. subjects.IsEmpty ? ["subjects, and their ids below 'cells'"] : Array.Empty<string>(),
                "label and text of each row",
            ],
            []);
    }

    /// <summary>The ids of two terms whose names stand on both sides of <c>vs</c>, <c>and</c> or <c>or</c>.</summary>
    private static ImmutableArray<string> Subjects(string name, TermIndex terms)
    {
        var named = Separators().Split(name).Select(part => IdOf(part, terms)).OfType<string>().Distinct().ToImmutableArray();
        return named.Length < 2 ? [] : named;
    }

    /// <summary>The id of the one term that goes by an id or a label; null if there is none or several.</summary>
    private static string? IdOf(string name, TermIndex terms) =>
        terms.Find(name)?.Id ?? (terms.Labels.Find(name.Trim()) is [var only] ? only.Term.Id : null);

    [GeneratedRegex(@"(?:,| vs\.? | versus | and | or )\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
