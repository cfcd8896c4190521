using System.Collections.Frozen;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>What somebody says of pages that are to be imported.</summary>
/// <param name="Content">The folder of the texts among the files, with forward slashes; empty for all of them.</param>
/// <param name="Input">Where the site's input lies, as findings name it.</param>
public sealed record ImportOptions(string Content, string Input)
{
    /// <summary>What they were written for; null to find out.</summary>
    public ForeignKind? Kind { get; init; }

    /// <summary>Whether the site has settings of its own already, which are left alone.</summary>
    public bool HasSettings { get; init; }

    /// <summary>Ids of the terms that the site has already.</summary>
    public FrozenSet<string> Terms { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What becomes of shortcodes by their names: <c>drop</c>, <c>text</c> or <c>note</c>.</summary>
    public FrozenDictionary<string, string> Shortcodes { get; init; } = FrozenDictionary<string, string>.Empty;
}
