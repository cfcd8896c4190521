using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Authoring;

/// <summary>What is to be renamed, and into what.</summary>
/// <param name="Term">The term, or null for an article or a comparison.</param>
/// <param name="Label">The name or abbreviation that changes, and its new words; null where only the address does.</param>
internal sealed record RenamePlan(string Folder, string Extension, string OldId, string NewId, Term? Term, Relabeling? Label)
{
    public string OldFile => $"{Folder}/{OldId}{Extension}";

    public string NewFile => $"{Folder}/{NewId}{Extension}";

    public SitePath OldPath => SitePath.Parse($"/{Folder}/{OldId}.html");

    public SitePath NewPath => SitePath.Parse($"/{Folder}/{NewId}.html");

    public bool Moves => OldId != NewId;
}

/// <param name="IsAbbreviation">Whether it is the term's abbreviation rather than its name.</param>
internal sealed record Relabeling(string Old, string New, bool IsAbbreviation);
