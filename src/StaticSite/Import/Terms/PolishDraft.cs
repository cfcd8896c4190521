using System.Text.RegularExpressions;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Terms;

/// <summary>Gives a term of others the form of ours: one name, an abbreviation of its own, one sentence as definition.</summary>
internal static partial class PolishDraft
{
    public static void Polish(TermDraft draft, ImportLog log)
    {
        draft.Name = OneLine(draft.Name);
        draft.Category = OneLine(draft.Category);
        ReadName(draft, log);
        draft.Abbreviation = OneLine(draft.Abbreviation);
        if (draft.Abbreviation == draft.Name)
            draft.Abbreviation = "";

        if (draft.Definition.Length == 0 && !draft.LacksDefinition && draft.Notes.Length > 0)
            (draft.Definition, draft.Notes) = (draft.Notes, "");
        var (sentence, rest) = SplitDefinition(draft.Definition.Trim());
        if (rest.Length > 0)
            draft.Notes = draft.Notes.Length > 0 ? $"{rest}\n\n{draft.Notes}" : rest;
        (sentence, draft.Notes) = WriteOutLinks.Write(sentence, draft.Notes);
        if (rest.Length > 0 && draft.Notes.Length > 0)
            log.Count("definitions shortened to their first sentence, the rest below");

        draft.Definition = OneLine(sentence);
        foreach (var list in (List<string>[])[draft.Aliases, draft.Forms, draft.Searched, draft.Deprecated])
        {
            var cleaned = list.Select(OneLine).Where(label => label.Length > 0 && label != draft.Name && label != draft.Abbreviation).Distinct().ToArray();
            list.Clear();
            list.AddRange(cleaned);
        }
    }

    public static string OneLine(string text) => Space().Replace(text, " ").Trim();

    // A paragraph ends a sentence, whatever sign stands there.
    private static (string Sentence, string Further) SplitDefinition(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        if (first.StartsWith("```", StringComparison.Ordinal) || first.StartsWith('|'))
            return ("", text);

        // Lines of a list are no sentence.
        var list = ListBelow().Match(first) is { Success: true } match ? match.Index : first.Length;
        var (sentence, rest) = FirstSentence.Split(first[..list]);
        return (sentence, string.Concat(rest, rest.Length > 0 && list < first.Length ? "\n" : "", first[list..].TrimStart('\n'),
            end < 0 ? "" : text[end..]).Trim('\n'));
    }

    private static void ReadName(TermDraft draft, ImportLog log)
    {
        if (WithBrackets().Match(draft.Name) is { Success: true, Groups: var parts })
        {
            var (words, inner) = (parts["words"].Value.Trim(), parts["inner"].Value.Trim());
            if (IsAbbreviation(inner) && draft.Abbreviation.Length == 0)
                (draft.Name, draft.Abbreviation) = (words, inner);
            else if (IsAbbreviation(words) && draft.Abbreviation.Length == 0)
                (draft.Name, draft.Abbreviation) = (inner, words);
            else
                return;
            log.Count("abbreviations taken out of names");
        }
        else if (draft.Name.Split(" / ") is [_, _, ..] names)
        {
            draft.Name = names[0].Trim();
            draft.Aliases.AddRange(names.Skip(1).Select(name => name.Trim()));
            log.Count("second names made aliases");
        }
    }

    private static bool IsAbbreviation(string words) =>
        words.Length is > 1 and <= 10 && !words.Contains(' ', StringComparison.Ordinal) && words.Count(char.IsUpper) >= 2;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?<words>[^()]+)\((?<inner>[^()]+)\)$")]
    private static partial Regex WithBrackets();

    [GeneratedRegex(@"\n(?=\s*(?:[-*+]|\d+[.)])\s)")]
    private static partial Regex ListBelow();
}
