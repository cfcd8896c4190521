using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Engine;

/// <summary>Which file of the input has which page, or is published at which address.</summary>
internal sealed class FilePages
{
    public static readonly FilePages None = new([]);

    private readonly FrozenDictionary<string, SitePath> _pages;
    private readonly FrozenDictionary<SitePath, string> _files;

    public FilePages(ImmutableArray<IEntry> entries)
    {
        var published = entries.Where(entry => entry.Path is not null).ToArray();
        Folder = published is [var first, ..] ? first.Source.Folder : "";
        _pages = published.DistinctBy(entry => NameOf(entry.Source))
            .ToFrozenDictionary(entry => NameOf(entry.Source), entry => entry.Path!.Value, StringComparer.Ordinal);
        _files = published.DistinctBy(entry => entry.Path!.Value)
            .ToFrozenDictionary(entry => entry.Path!.Value, entry => entry.Source.Name);
    }

    /// <summary>Where the input lies, as people see it.</summary>
    public string Folder { get; }

    /// <param name="file">Inside the input, with letters and their marks as one sign.</param>
    public SitePath? PageOf(string file) => _pages.TryGetValue(file, out var page) ? page : null;

    public string? FileOf(SitePath page) => _files.GetValueOrDefault(page);

    // Some disks keep a letter and its mark apart, and who writes a link does not.
    private static string NameOf(SourceFile file) => NormalForm.Of(file.Name, NormalizationForm.FormC);
}
