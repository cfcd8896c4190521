using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Features;

/// <summary>A kind of file that authors write, and the keys that it has.</summary>
/// <remarks>Immutable, so that it may be asked on any thread.</remarks>
/// <param name="Name">What one is called in a sentence and in commands, and its schema: <c>term</c>.</param>
/// <param name="Files">Inside the input: <c>glossary/*.md</c>; with those in deeper folders, <c>articles/**/*.md</c>; or one file
/// alone: <c>sources.yml</c>.</param>
/// <param name="Shape">The keys that a reader asks for, and that the schema lists.</param>
public sealed record FileKind(string Name, string Files, Shape Shape)
{
    /// <summary>Starts a new file; null for a kind of which nobody asks for another.</summary>
    public Func<NewFile, Draft>? Draft { get; init; }

    /// <summary>What is asked of an author who wants a new one and has not said how it is called.</summary>
    public string Question { get; init; } = "Which title?";

    /// <summary>The page on which the texts of all its files stand; null where each stands on the page of its own path.</summary>
    public SitePath? Page { get; init; }

    /// <summary>Where its folder stands among the addresses of a site, without slashes at the ends; null where that has the folder's own
    /// name.</summary>
    public Func<SiteSettings, string>? FolderIn { get; init; }

    /// <summary>Whether a file, and its page with it, can be given another name.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>What values hold that name one by its id; null if none do.</summary>
    public Holds? Named { get; init; }

    /// <summary>The word behind the colons by which a text shows one; or null. Anchors in what it shows then start with the id,
    /// since they stand on any page.</summary>
    public string? Embed { get; init; }

    /// <summary>The folder of its files without a slash; empty for one file alone.</summary>
    public string Folder { get; } = Files.IndexOf("/*", StringComparison.Ordinal) is > 0 and var end ? Files[..end] : "";

    /// <summary>Whether its files may lie in folders of that folder. Then pictures and other files may lie beside them, which are
    /// published as they are.</summary>
    public bool IsDeep { get; } = Files.Contains("/**/", StringComparison.Ordinal);

    /// <summary>With the point: <c>.md</c>.</summary>
    public string Extension { get; } = Path.GetExtension(Files);

    /// <summary>The key that lists the addresses which the page of a file had once; null if there is none.</summary>
    public string? OldAddressesKey => Shape.Keys.OfType<ListKey>().FirstOrDefault(key => key.Holds == Holds.OldAddress)?.Name;

    /// <summary>The path of a file of that id inside the input: <c>glossary/cache.md</c>. Of a kind with one file alone it is
    /// that file, whatever the id.</summary>
    public string FileOf(string id) => Folder.Length == 0 ? Files : $"{Folder}/{id}{Extension}";

    /// <summary>The id of a file of this kind: its path in the folder, without the ending.</summary>
    public string IdOf(SourceFile file) => Folder.Length == 0 ? file.Id : System.IO.Path.ChangeExtension(file.Name[(Folder.Length + 1)..], null);

    /// <summary>Whether a file is of this kind. It is told by its name alone.</summary>
    public bool Includes(SourceFile file) => Folder.Length == 0 ? file.Name == Files
        : IsDeep ? file.IsBelow(Folder, Extension)
        : file.IsIn(Folder, Extension);

    /// <summary>The file that is already the page of the folder whose page a new one would be, too; null if there is none.</summary>
    /// <param name="id">Of the new one.</param>
    public SourceFile? TwinOf(string id, IEnumerable<SourceFile> files)
    {
        var section = SectionOf(id);
        return IsDeep ? files.FirstOrDefault(file => Includes(file) && IdOf(file) != id && string.Equals(SectionOf(IdOf(file)), section, StringComparison.OrdinalIgnoreCase)) : null;
    }

    // A page lies in its section, or beside it under the same name.
    private static string SectionOf(string id) => id.LastIndexOf('/') is var end && id[(end + 1)..].ToUpperInvariant() is "INDEX" or "README" ? id[..Math.Max(end, 0)] : id;
}

/// <summary>A file that is to be written.</summary>
/// <param name="Name">What it is to be about, in the author's words.</param>
/// <param name="Id">Its name without the ending.</param>
/// <param name="Today">The day that the author reads the text with care for the first time.</param>
/// <param name="Site">Which it is to fit in with. It has the facts of all features.</param>
public sealed record NewFile(string Name, string Id, DateOnly Today, SiteModel Site)
{
    /// <summary>The same as files have it: <c>2026-11-21</c>.</summary>
    public string Day => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A new file for an author to fill in, with all its keys and the rules of writing as notes.</summary>
/// <param name="Text">The whole file, with any line ends.</param>
/// <param name="Left">What its author has to add, in words.</param>
/// <param name="Warnings">What its author should look at first, in sentences.</param>
public sealed record Draft(string Text, ImmutableArray<string> Left, ImmutableArray<string> Warnings)
{
    /// <summary>The whole file, with <c>\n</c> for its line ends.</summary>
    public string Text { get; } = Text.ReplaceLineEndings("\n");
}
