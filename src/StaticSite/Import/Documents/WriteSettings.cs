using System.Text;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Import.Documents;

/// <summary>Writes <c>site.yml</c> for a site that moves in: what the old settings said, and what is softened until somebody mends it.</summary>
internal static class WriteSettings
{
    /// <param name="passedOver">Keys above pages that mean nothing here.</param>
    public static string Write(OldProject project, IEnumerable<string> passedOver)
    {
        var text = new StringBuilder("title: ").Append(YamlText.Of(project.Title.Length > 0 ? project.Title : "Documentation")).Append('\n');
        if (project.Description.Length > 0)
            text.Append("description: ").Append(YamlText.Of(project.Description.ReplaceLineEndings(" ").Trim())).Append('\n');
        text.Append("language: ").Append(project.Language.Length > 0 ? project.Language.ToLowerInvariant() : "en").Append('\n');
        if (project.BaseUrl is { } address)
            text.Append("base-url: ").Append(address.AbsoluteUri.EndsWith('/') ? address.AbsoluteUri : address.AbsoluteUri + "/").Append('\n');
        if (passedOver.Order(StringComparer.Ordinal).Select(key => YamlText.Of(key, inList: true)).ToArray() is { Length: > 0 } keys)
            text.Append("front-matter: {ignore: [").AppendJoin(", ", keys).Append("]}\n");
        return text.ToString();
    }

    /// <summary>The lines that soften errors which may be, each with what it is about; empty if there are none.</summary>
    public static string Softened(IEnumerable<Diagnostic> found)
    {
        var rules = found.Where(finding => finding is { Severity: Severity.Error, Rule.CanSoften: true }).Select(finding => finding.Rule)
            .DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        if (rules.Length == 0)
            return "";

        var text = new StringBuilder("# Softened, so that the site builds before all of these are mended. Take a line out when 'check' has none of it left.\nseverities:\n");
        foreach (var rule in rules)
            text.Append("  ").Append(rule.Code).Append(": warning # ").Append(rule.Title.ReplaceLineEndings(" ")).Append('\n');
        return text.ToString();
    }
}
