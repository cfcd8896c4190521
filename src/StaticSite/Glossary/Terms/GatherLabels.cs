using StaticSite.Data;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>Lists every label of a term that texts may mention: what its file says, and the plurals of that, or the singular of a plural.</summary>
internal static class GatherLabels
{
    /// <summary>The labels of one term, no two with the same key. Cautious ones come first, since they win.</summary>
    public static IEnumerable<Label> Gather(Term term, bool derivesPlurals)
    {
        var exact = term.Exact.Select(label => LabelKey.AsWritten(label.Text)).ToHashSet(StringComparer.Ordinal);
        var forms = term.Forms.Select(form => form.Text).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<(bool, string)>();
        foreach (var (kind, written) in Written(term))
        {
            var isExact = exact.Count > 0 && exact.Contains(LabelKey.AsWritten(written.Text));

            foreach (var text in WithForms(written.Text, derivesPlurals && !IsVerb(written.Text, forms)))
                if (new Label(term, kind, text, written, isExact) is var label && taken.Add(label.Key))
                    yield return label;
        }
    }

    /// <summary>The phrases in which the words of a term are not meant.</summary>
    public static IEnumerable<ExceptedPhrase> ExceptionsOf(Term term, bool derivesPlurals) =>
        from written in term.Except
        from text in WithForms(written.Text, derivesPlurals)
        select new ExceptedPhrase(term, text, written);

    /// <summary>The labels that an author wrote down, as they are written.</summary>
    public static IEnumerable<Located> WrittenIn(Term term) => Written(term).Select(label => label.Written);

    // Whoever lists "cache" and "cached" means the verb.
    private static bool IsVerb(string label, HashSet<string> forms) =>
        forms.Count > 0 && forms.Contains(label.EndsWith('e') ? label + 'd' : label + "ed");

    private static IEnumerable<string> WithForms(string text, bool derives)
    {
        if (!derives)
            return [text];
        return EnglishForms.SingularOf(text) is { } singular ? [text, singular] : [text, .. EnglishForms.Of(text)];
    }

    private static IEnumerable<(LabelKind Kind, Located Written)> Written(Term term) =>
    [
        .. term.Cautious.Select(label => (LabelKind.Cautious, label)),
        .. term.Deprecated.Select(label => (LabelKind.Deprecated, label)),
        (LabelKind.Name, term.Name),
        .. term.Abbreviation is { } abbreviation ? [(LabelKind.Abbreviation, abbreviation)] : Array.Empty<(LabelKind, Located)>(),
        .. term.Aliases.Select(label => (LabelKind.Alias, label)),
        .. term.Forms.Select(label => (LabelKind.Form, label)),
    ];
}
