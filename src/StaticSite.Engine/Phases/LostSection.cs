namespace StaticSite.Engine;

/// <summary>A link to a section that its page does not have.</summary>
/// <param name="At">Of the fragment, behind its sign; in column 0 if nobody knows where it stands, such as in a line that a name stands for.</param>
/// <param name="Page">The page, by its file.</param>
/// <param name="IsOwn">Whether the link stands on that page itself.</param>
/// <param name="Sure">The section that is surely meant; null if there is none.</param>
public sealed record LostSection(SourceLocation At, string Page, string Fragment, bool IsOwn, string? Sure);
