namespace StaticSite.Search;

/// <summary>How much a file of the index holds. A search loads some files of a list whole, and a host keeps all of them; so their size and
/// their number grow alike, with the root of what there is.</summary>
internal static class FileSize
{
    private const int LeastBytes = 2_000;
    private const int LeastEntries = 16;
    private const int LeastSections = 32;
    private const int SectionsOfPage = 6;

    /// <summary>Of a file of words, before a server compresses it.</summary>
    /// <param name="postings">Of all files together.</param>
    public static int BytesFor(long postings) => Math.Max(LeastBytes, 5 * (int)Math.Sqrt(postings));

    /// <summary>Of a file of entries, by how many there are in all.</summary>
    public static int EntriesFor(int all) => Math.Max(LeastEntries, (int)Math.Sqrt(all) / 2);

    /// <summary>Sections in a file, by how many pages they are of: they are counted when the first files are written.</summary>
    public static int SectionsFor(int pages) => Math.Max(LeastSections, EntriesFor(pages * SectionsOfPage));
}
