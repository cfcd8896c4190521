using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;

namespace StaticSite.Authoring;

/// <summary>What is to be renamed, and into what.</summary>
/// <param name="Kind">Of the file.</param>
/// <param name="Term">The term, or null for anything else.</param>
/// <param name="Label">The name or abbreviation that changes, and its new words; null where only the address does.</param>
/// <param name="Place">Where the pages of the kind stand, without slashes at the ends.</param>
internal sealed record RenamePlan(FileKind Kind, string Place, string OldId, string NewId, Term? Term, Relabeling? Label)
{
    public string OldFile => Kind.FileOf(OldId);

    public string NewFile => Kind.FileOf(NewId);

    public SitePath OldPath => PathOf(OldId);

    public SitePath NewPath => PathOf(NewId);

    public bool Moves => OldId != NewId;

    private SitePath PathOf(string id) => SitePath.Parse($"/{Place}/{CheckName.InAddress(id)}.html".Replace("//", "/", StringComparison.Ordinal));
}

/// <param name="IsAbbreviation">Whether it is the term's abbreviation rather than its name.</param>
internal sealed record Relabeling(string Old, string New, bool IsAbbreviation);
