using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Ids are addresses for ever, so they are held to what every disk, host and language of the web accepts.</summary>
public static partial class CheckId
{
    /// <summary>Whether an id is one: small letters and digits, with single hyphens between, and no name that some system keeps
    /// for itself.</summary>
    /// <param name="at">Where it is written, for the report.</param>
    /// <returns>Whether the id may be used; if not, a report was made.</returns>
    public static bool Check(string id, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (!Allowed().IsMatch(id))
        {
            diagnostics.Report(YamlDiagnostics.BadId, at, id, Suggest(id));
            return false;
        }

        if (id == "index" || DeviceNames.Include(id))
        {
            diagnostics.Report(YamlDiagnostics.ReservedId, at, id);
            return false;
        }

        return true;
    }

    /// <summary>The nearest id to some words: <c>Load balancer</c> becomes <c>load-balancer</c>. It may be one that
    /// <see cref="Check"/> refuses, such as <c>index</c>, and is <c>entry</c> for words without a letter that ids
    /// have.</summary>
    public static string Suggest(string words)
    {
        var plain = Marks().Replace(NormalForm.Of(words, NormalizationForm.FormD), "").ToLowerInvariant();
        return NotAllowed().Replace(plain, "-").Trim('-') is { Length: > 0 } id ? id : "entry";
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Allowed();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotAllowed();

    [GeneratedRegex(@"\p{M}+")]
    private static partial Regex Marks();
}
