namespace StaticSite.Import.Texts;

/// <summary>What a folder of Markdown was written for.</summary>
public enum ForeignKind
{
    /// <summary>Nothing but a host of code: plain folders.</summary>
    GitHub,
    /// <summary>Hugo: shortcodes, <c>_index.md</c>.</summary>
    Hugo,
    /// <summary>Docusaurus, and what writes as it does, such as Starlight: MDX, <c>:::note</c>.</summary>
    Docusaurus,
    /// <summary>MkDocs, with Material and its extensions: <c>!!! note</c>, <c>mkdocs.yml</c>.</summary>
    MkDocs,
    /// <summary>MyST, as docs-builder has it: <c>:::{note}</c>.</summary>
    Myst,
}
