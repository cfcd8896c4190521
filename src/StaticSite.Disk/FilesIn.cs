using System.Collections.Immutable;

namespace StaticSite.Disk;

/// <summary>What a published folder holds besides our marker.</summary>
internal static class FilesIn
{
    /// <summary>Paths inside the folder, with forward slashes, in ordinal order. A link is a file, wherever it leads.</summary>
    public static ImmutableArray<string> Of(string folder)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        Gather(new DirectoryInfo(folder), "", names);
        names.Remove(Marker.Name);
        names.Sort(StringComparer.Ordinal);
        return names.DrainToImmutable();
    }

    private static void Gather(DirectoryInfo folder, string prefix, ImmutableArray<string>.Builder names)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                Gather(inner, $"{prefix}{entry.Name}/", names);
            else
                names.Add(prefix + entry.Name);
        }
    }
}
