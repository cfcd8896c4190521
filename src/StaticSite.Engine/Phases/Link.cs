namespace StaticSite.Engine;

/// <summary>Who made a link.</summary>
public enum LinkKind
{
    /// <summary>An author wrote the address.</summary>
    Written,

    /// <summary>A mention, made by us or asked for by name.</summary>
    Mention,

    /// <summary>Another part of the site shown in this one.</summary>
    Embed,

    /// <summary>A key of a register.</summary>
    Citation,
}

/// <summary>A link from a document to a page of the site.</summary>
/// <param name="Source">The place in the author's file.</param>
/// <param name="Target">The page it leads to, which may turn out not to exist.</param>
/// <param name="Fragment">The anchor there, without the number sign, or empty.</param>
/// <param name="Section">The anchor of the section that it stands in, or empty above the first.</param>
/// <param name="SectionTitle">That section's heading as text, or empty.</param>
public readonly record struct Link(
    SourceLocation Source, LinkKind Kind, SitePath Target, string Fragment, string Section, string SectionTitle)
{
    /// <summary>The column in which the fragment is written, on the line of <see cref="Source"/>; 0 if that is not known.</summary>
    public int FragmentColumn { get; init; }

    /// <summary>What all documents together tell: whether the link is made. Null for one that stands.</summary>
    public LinkCondition? Condition { get; init; }
}

/// <summary>A link seen from its target.</summary>
/// <param name="Number">Of the link among those of its document. A large site has many, so this keeps them small.</param>
public readonly record struct Backlink(IDocument From, int Number)
{
    /// <summary>The link itself.</summary>
    public Link Link => From.Links[Number];
}
