using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>A folder of articles, seen from the folder of all: <c>guide/setup</c>, or empty for that one.</summary>
internal readonly record struct SectionPath(string Folder)
{
    /// <summary>The folder of the input in which all articles lie.</summary>
    public const string Input = "articles";

    public static SectionPath Root { get; } = new("");

    public bool IsRoot => Folder.Length == 0;

    /// <summary>How many folders lie above it, with the one of all articles.</summary>
    public int Depth => IsRoot ? 0 : Folder.Count(sign => sign == '/') + 1;

    /// <summary>The folder above it.</summary>
    public SectionPath Parent => new(Folder.LastIndexOf('/') is >= 0 and var end ? Folder[..end] : "");

    /// <summary>The name of the folder alone.</summary>
    public string Name => Folder[(Folder.LastIndexOf('/') + 1)..];

    /// <summary>Where the page of the section stands.</summary>
    public SitePath AddressIn(SiteSettings settings) => PageIn(settings, "index");

    /// <summary>Where a page of the section stands.</summary>
    /// <param name="name">Of its file, without the ending.</param>
    public SitePath PageIn(SiteSettings settings, string name) => PageIn(settings.ArticlesAt.Text, name);

    /// <param name="place">Of all articles, without slashes at the ends; or empty.</param>
    /// <param name="name">Of its file, without the ending.</param>
    public SitePath PageIn(string place, string name) => SitePath.Parse("/" + CheckName.InAddress(string.Join('/',
        new[] { place, Folder, name + ".html" }.Where(part => part.Length > 0))));

    /// <summary>The folder of a file of articles.</summary>
    public static SectionPath Of(SourceFile source) => new(source.Name.LastIndexOf('/') is var end && end > Input.Length
        ? source.Name[(Input.Length + 1)..end]
        : "");

    /// <summary>The sections around it, the nearest first, with this one and that of all articles.</summary>
    public IEnumerable<SectionPath> Around()
    {
        var section = this;
        for (; !section.IsRoot; section = section.Parent)
            yield return section;
        yield return section;
    }

    /// <summary>What a section is called whose author did not say.</summary>
    public string Words => NameWords.Of(Name) is { Length: > 0 } words ? words : Name;
}
