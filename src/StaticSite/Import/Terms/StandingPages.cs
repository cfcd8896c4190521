using StaticSite.Engine;
using StaticSite.Import.Documents;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Terms;

/// <summary>Knows the pages that the site has already, by the addresses that they had in the old one.</summary>
internal sealed class StandingPages
{
    private readonly Dictionary<string, string> _byAddress = new(StringComparer.Ordinal);

    /// <param name="files">Of the input, by their names there.</param>
    public StandingPages(IEnumerable<SourceFile> files)
    {
        var log = new ImportLog();
        foreach (var file in files.Where(file => PageName.IsPage(file.Name)))
            if (ReadText.Read(file, log.Left) is { } text)
                foreach (var address in ForeignMatter.Read(file, text, log).Keys.Where(key => key.Name == "aliases").SelectMany(key => key.Values))
                    _byAddress.TryAdd(AddressBook.Key(address), file.Name);
    }

    /// <summary>The page to which a link led.</summary>
    /// <param name="folder">Of the old file in which it stands. Which folders of it were no part of addresses, nobody knows.</param>
    /// <param name="path">As it is written, without a fragment.</param>
    public string? Find(string folder, string path)
    {
        var plain = PageName.IsPage(path) ? PageName.WithoutExtension(path) : path;
        if (path.StartsWith('/'))
            return _byAddress.GetValueOrDefault(AddressBook.Key(plain));
        if (_byAddress.Count == 0 || AddressBook.Joined(folder, plain) is not { } joined)
            return null;

        // What leads nowhere upwards lies in the same folder, whose name must stay.
        var parts = joined.Split('/');
        var least = plain.Split('/').Count(part => part is not ("" or "." or "..")) + (plain.Contains("..", StringComparison.Ordinal) ? 0 : 1);
        for (var start = 0; parts.Length - start >= Math.Max(least, 1); start++)
            if (_byAddress.TryGetValue(AddressBook.Key(string.Join('/', parts[start..])), out var page))
                return page;
        return null;
    }
}
