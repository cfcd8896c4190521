namespace StaticSite.Data;

/// <summary>What a text is, as far as an editor can help with it.</summary>
public readonly record struct Holds
{
    private readonly string? _name;
    private readonly bool _isEntry;

    private Holds(string name, bool isEntry) => (_name, _isEntry) = (name, isEntry);

    /// <summary>Words for readers, without markup. What a text is of which nothing else is said.</summary>
    public static Holds Words => default;

    /// <summary>A name or phrase that texts are searched for.</summary>
    public static Holds Label { get; } = new("label", isEntry: false);

    /// <summary>Words for readers, with markup.</summary>
    public static Holds Markdown { get; } = new("markdown", isEntry: false);

    /// <summary>Part of an address: small letters, digits and hyphens.</summary>
    public static Holds Id { get; } = new("id", isEntry: false);

    /// <summary>A whole address on the web: <c>https://example.org/</c>.</summary>
    public static Holds WebAddress { get; } = new("webaddress", isEntry: false);

    /// <summary>An address of the site that was or is published: <c>functions/trim/</c>.</summary>
    public static Holds OldAddress { get; } = new("oldaddress", isEntry: false);

    /// <summary>A page of the site, as a link names it: <c>articles/what-is-x.md</c>.</summary>
    public static Holds Page { get; } = new("page", isEntry: false);

    /// <summary>A file of the input: <c>glossary/cache.md</c>.</summary>
    public static Holds File { get; } = new("file", isEntry: false);

    /// <summary>A folder of the input, with all that lies in it: <c>articles/guide</c>.</summary>
    public static Holds Folder { get; } = new("folder", isEntry: false);

    /// <summary>The key or id by which files name one of many: a term, an entry of a register.</summary>
    /// <param name="kind">What one of them is called: <c>term</c>. Who names the same kind means the same.</param>
    public static Holds EntryOf(string kind) => new(kind, isEntry: true);

    /// <summary>In small letters, as schemas name it.</summary>
    public string Name => _name ?? "words";

    internal bool IsLabel => this == Label;

    internal bool IsMarkdown => this == Markdown;

    /// <summary>Whether it is written for readers, rather than to name something.</summary>
    internal bool IsProse => this == Words || IsLabel || IsMarkdown;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
