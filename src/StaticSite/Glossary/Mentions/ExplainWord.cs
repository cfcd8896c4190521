using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Says what the glossary makes of a word or a phrase, for an editor who has it at hand and no place in a text.</summary>
public static class ExplainWord
{
    // Of a long text, nobody reads on.
    private const int MostLabels = 5;

    /// <summary>Sentences, at least one: which label it is and by which rule, or what it comes near to, and what would make it one.</summary>
    public static ImmutableArray<string> InWords(string word, TermIndex glossary)
    {
        var labels = glossary.Labels.Find(word);
        if (!labels.IsEmpty)
            return
            [
                .. labels.Select(label => $"'{word}' is {label.KindInWords} of {Named(label.Term)}{Differences(word, label)}.{WhenLinked(label)}"),
                .. labels.Length > 1 ? [$"Several terms share it (rule 13), so [[id|{word}]] has to say which."] : Array.Empty<string>(),
            ];

        string[] near = [.. Near(word, glossary)];
        string[] known = [.. OtherUses(word, glossary), .. near, .. Inside(word, glossary)];
        return
        [
            $"'{word}' is no label of a term.",
            .. known.Length > 0 ? known : Misspelt(word, glossary),
            .. near.Length > 0 ? [] : new[] { $"Where it is another name of a term, add it to that term's 'aliases'; for a term of its own: new term \"{word}\"." },
        ];
    }

    private static string Named(Term term) => $"{term.Id} ({term.Name.Text})";

    private static string Differences(string word, Label label)
    {
        var (bare, text) = (word.Replace('-', ' '), label.Text.Replace('-', ' '));
        return string.Concat(
            label.IsSingular ? $", '{label.Written.Text}', in the singular (rule 5)" : label.Text != label.Written.Text ? $", '{label.Written.Text}', in the plural (rule 5)" : "",
            string.Equals(word, label.Text, StringComparison.OrdinalIgnoreCase) ? "" : ", with other spaces or hyphens (rule 6)",
            string.Equals(bare, text, StringComparison.OrdinalIgnoreCase) && bare != text ? ", with other capitals (rule 7)" : "");
    }

    private static string WhenLinked(Label label) => string.Concat(
        label.IsExact ? " It matches only as written (rule 17)." : "",
        label.Kind == LabelKind.Cautious ? " It links only where an author asks (rule 13)." : "",
        label.Kind == LabelKind.Deprecated ? " Texts should no longer use it." : "",
        label.Term.Links == Settings.MentionMode.Off ? " 'links: ask' links the term only where an author asks (rule 18)." : "",
        label.Term.ScopeKeys is not ScopeKeys.None and var keys ? $" {keys.Keep()} links to the term out of some folders (rule 18)." : "");

    private static IEnumerable<string> OtherUses(string word, TermIndex glossary)
    {
        var (key, typed) = (LabelKey.Of(word), LabelKey.InAnyCase(word));
        if (glossary.Find(word) is { } term)
            yield return $"It is the id of {Named(term)}, so [[{word}]] links that.";
        foreach (var phrase in glossary.Labels.Exceptions.Where(phrase => LabelKey.Of(phrase.Text) == key).DistinctBy(phrase => phrase.Term))
            yield return $"{Named(phrase.Term)} lists it under 'except', so its words link nothing in it (rule 18).";
        foreach (var found in glossary.Terms.Where(term => term.Search.Any(search => LabelKey.InAnyCase(search.Text) == typed)))
            yield return $"{Named(found)} lists it under 'search': people find the term by it, and texts do not link it.";
    }

    private static IEnumerable<string> Near(string word, TermIndex glossary)
    {
        var near = new List<NearMatch>();
        glossary.NearLabels.Find(word, near);
        var judge = new JudgeNearness(glossary.Language);
        foreach (var match in near.Where(match => match.Start == 0 && match.Length == word.Length))
        {
            var label = glossary.Labels.Claims[match.Label].Only!;
            if (match is { Nearness: Nearness.Spelled, IsAsWritten: false })
                yield return $"Its capitals differ from those of '{label.Text}', {label.KindInWords} of {Named(label.Term)}, which matches only as written (rule 7). "
                    + $"If texts mean the same by it, add it to 'aliases' in {label.Term.Id}.";
            else if (judge.ReasonOf(match, word, label) is { } reason)
                yield return ExplainMention.InWords(new NearMiss(default, word, label.Term, label.Text, reason));
        }
    }

    private static IEnumerable<string> Misspelt(string word, TermIndex glossary) =>
        Nearest.To(word, glossary.Labels.OfOneTerm) is { } nearest && glossary.Labels.Find(nearest) is [var label, ..]
            ? [$"The nearest is '{nearest}', {label.KindInWords} of {Named(label.Term)}."]
            : [];

    private static IEnumerable<string> Inside(string word, TermIndex glossary)
    {
        var inside = glossary.FindMentions(word);
        return
        [
            .. inside.Matches.Where(match => match.Verdict == MatchVerdict.Linkable && match.Length < word.Length).Take(MostLabels)
                .Select(match => inside.ClaimOf(match).Labels[0] is var label
                    ? $"In it stands '{word.Substring(match.Start, match.Length)}', {label.KindInWords} of {Named(label.Term)}." : ""),
        ];
    }
}
