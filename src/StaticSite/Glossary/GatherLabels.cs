using StaticSite.Data;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary;

/// <summary>Lists every label of a term that texts may mention: what its file says, and the plurals of that.</summary>
internal static class GatherLabels
{
    /// <summary>The labels of one term, no two with the same key. Cautious ones come first, since they win.</summary>
    public static IEnumerable<Label> Of(Term term, bool derivesPlurals)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, written) in Written(term))
        {
            foreach (var text in derivesPlurals ? [written.Text, .. EnglishForms.Of(written.Text)] : (string[])[written.Text])
                if (taken.Add(LabelKey.Of(text)))
                    yield return new Label(term, kind, text, written);
        }
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
