using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary;

/// <summary>Reads <c>glossary/&lt;id&gt;.md</c>.</summary>
internal static class ReadTerm
{
    public static Term? Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!CheckId.Of(source.Id, source.Start, diagnostics) ||
            FrontMatter.Read(source, diagnostics) is not { } file)
            return null;

        var fields = new Fields(file.Matter, diagnostics);
        var term = new Term(
            source,
            fields.Required("term"),
            fields.Text("abbreviation"),
            fields.List("aliases"),
            fields.List("forms"),
            fields.List("cautious"),
            fields.List("search"),
            fields.List("deprecated"),
            fields.Text("category"),
            fields.List("broader"),
            fields.List("related"),
            fields.List("confused-with"),
            fields.Text("homonym")?.Text ?? "",
            fields.List("disputes"),
            fields.List("sources"),
            fields.Date("reviewed"),
            fields.Required("definition"),
            file.Body);
        fields.Close();
        return term.Name.Text.Length > 0 ? term : null;
    }
}
