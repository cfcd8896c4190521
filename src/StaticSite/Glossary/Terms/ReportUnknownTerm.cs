using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>The finding that no term has an id, with the one that is meant: by its label, or by how it is spelled.</summary>
internal static class ReportUnknownTerm
{
    /// <param name="known">The ids that would be right in its place.</param>
    public static Diagnostic Report(Located id, IReadOnlyCollection<string> known, TermLabels labels)
    {
        if (labels.Find(id.Text) is [{ Term.Id: var meant }] && known.Contains(meant))
            return GlossaryDiagnostics.LabelForId.At(id.At, id.Text, meant) with
            { Fix = OfferFix.Replace(id, meant), Names = Term.AddressOf(id.Text) };

        var bare = Bare(id.Text);
        var sure = Nearest.Alike(bare, known) ?? Nearest.Sure(bare, known);
        return GlossaryDiagnostics.UnknownTerm.At(id.At, id.Text, Nearest.Offer(sure ?? Nearest.To(bare, known)), bare) with
        {
            Fix = sure is null ? null : OfferFix.Replace(id, sure),
            Missing = Term.Folder + bare,
            Names = sure == bare ? null : Term.AddressOf(bare),
        };
    }

    // As it is written in links: [[rake]], glossary/rake.md
    private static string Bare(string written)
    {
        var name = written.StartsWith("[[", StringComparison.Ordinal) && written.EndsWith("]]", StringComparison.Ordinal) ? written[2..^2] : written;
        name = name[(name.LastIndexOf('/') + 1)..];
        return Path.GetExtension(name) is ".md" or ".html" ? Path.ChangeExtension(name, null) : name;
    }
}
