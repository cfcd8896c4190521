using StaticSite.Features;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary;

/// <summary>Tells a search what it finds of a term, and machines what a term and the set of all are.</summary>
internal static class DescribeTerm
{
    public static IEnumerable<SearchSection> SectionsOf(ComposedTerm term) => ListSections.List(
        term, $"term:{term.Term.Id}", term.PlainDefinition,
        [
            new(string.Join(' ', term.Term.AlternativeLabels.Concat(term.Term.HiddenLabels).Select(label => label.Text)), Weight.OfTitle),
            new(term.PlainDefinition, Weight.OfSummary), new(term.Term.Category?.Text ?? "", Weight.OfSummary),
            new(term.Term.Formula?.Text ?? "", Weight.OfText), new(term.PlainExample, Weight.OfText),
        ]);

    public static void To(TermPage page, JsonLdWriter writer)
    {
        writer.Start("DefinedTerm");
        writer.Fact("@id", page.Path);
        writer.Fact("name", page.Term.Name.Text);
        writer.Fact("termCode", page.Term.Abbreviation?.Text);
        writer.Facts("alternateName", page.OtherLabels);
        writer.Fact("description", page.Description);
        writer.Reference("inDefinedTermSet", GlossaryPage.Address);
        writer.End();
    }

    public static void SetTo(GlossaryPage page, JsonLdWriter writer)
    {
        writer.Start("DefinedTermSet");
        writer.Fact("@id", page.Path);
        writer.Fact("name", $"{writer.Frame.SiteTitle}: {page.Title}");
        writer.Fact("description", page.Description);
        writer.Fact("inLanguage", writer.Frame.Language);
        writer.End();
    }
}
