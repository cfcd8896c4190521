using System.Collections.Immutable;
using StaticSite.Glossary.Terms;

namespace StaticSite.Comparisons;

/// <summary>Finds what people call the subjects of a table when they ask which of them is meant.</summary>
internal static class ShortenSubjects
{
    // Of two, each is set apart, so it stands whole.
    private const int LeastThatShare = 3;

    /// <summary>The label that the title of the table has; else an abbreviation where there is one. What three or more end with
    /// stands behind the last alone: "front, middle, back office".</summary>
    public static ImmutableArray<string> Shorten(ImmutableArray<Term> subjects, string title)
    {
        var names = subjects.Select(subject => LabelOf(subject, title).Split(' ')).ToArray();
        // Something is left of each.
        var shared = names.Length < LeastThatShare ? 0
            : Enumerable.Range(1, names.Min(name => name.Length) - 1)
                .TakeWhile(count => Array.TrueForAll(names, name => name[^count] == names[0][^count])).Count();
        return [.. names.Select((name, place) => string.Join(' ', place < names.Length - 1 ? name[..^shared] : name))];
    }

    private static string LabelOf(Term subject, string title)
    {
        var abbreviation = subject.Abbreviation?.Text;
        return subject.Aliases.Select(alias => alias.Text).Prepend(subject.Name.Text).Prepend(abbreviation ?? "")
            .Where(label => label.Length > 0 && Has(title, label))
            .MaxBy(label => label.Length) ?? abbreviation ?? subject.Name.Text;
    }

    private static bool Has(string title, string label)
    {
        var at = title.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(title[at - 1]))
            && (at + label.Length == title.Length || !char.IsLetterOrDigit(title[at + label.Length]));
    }
}
