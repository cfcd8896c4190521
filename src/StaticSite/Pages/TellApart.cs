using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Pages;

/// <summary>Says what stands beside the name of a page so that readers tell it from others of the same name.</summary>
internal sealed class TellApart
{
    private readonly FrozenDictionary<SitePath, string> _besides;

    /// <param name="pages">All that a reader may see together, by the names that they have there.</param>
    /// <param name="strings">What the interface calls the folders that have a menu of their own.</param>
    /// <param name="sectionsOf">The names of the sections around a page, the outermost first; null where all are of one.</param>
    public TellApart(
        IEnumerable<(SitePath Page, string Name)> pages, Strings strings, Func<SitePath, ImmutableArray<string>>? sectionsOf = null) => _besides = pages
        .GroupBy(page => page.Name.ToUpperInvariant(), page => page.Page, StringComparer.Ordinal)
        .Select(twins => twins.ToArray())
        .Where(twins => twins.Length > 1)
        .SelectMany(twins => Describe(twins, strings, sectionsOf ?? (_ => [])))
        .ToFrozenDictionary();

    /// <summary>Empty for a page that is the only one of its name.</summary>
    public string Beside(SitePath page) => _besides.GetValueOrDefault(page, "");

    // Where a page lies says more than what its file is called.
    private static IEnumerable<KeyValuePair<SitePath, string>> Describe(
        SitePath[] twins, Strings strings, Func<SitePath, ImmutableArray<string>> sectionsOf)
    {
        var describe = new Func<SitePath, string>[] { Place, Way, FileOf }.FirstOrDefault(
            one => twins.Select(one).Distinct().Count() == twins.Length) ?? (page => page.FileWithoutExtension);
        return twins.Select(page => KeyValuePair.Create(page, describe(page)));

        string Place(SitePath page) => sectionsOf(page) is [.., var nearest] ? nearest : FolderOf(page, strings);

        string Way(SitePath page) => sectionsOf(page) is [_, _, ..] and var way ? string.Join(" › ", way) : Place(page);
    }

    private static string FolderOf(SitePath page, Strings strings) => page.FileName.Split('/') is [.., var folder, _]
        ? strings.Find($"{folder}.menu") ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(folder)
        : FileOf(page);

    private static string FileOf(SitePath page) => Path.GetFileNameWithoutExtension(page.FileName);
}
