using StaticSite.Engine;
using StaticSite.StaticFiles;

namespace StaticSite.Import.Documents;

/// <summary>Knows where every page and file of the old site lay, on the disk and on the web, and where it lies now.</summary>
internal sealed class AddressBook
{
    private static readonly string[] Endings = ["", ".md", ".mdx", ".markdown", "/index.md", "/_index.md", "/README.md", "/index.mdx", "/readme.md"];

    // Folders whose files the old site published at its root.
    private static readonly string[] Roots = ["static/", "public/", "assets/", "website/static/", "src/assets/", "docs/assets/"];

    // What the new site makes itself.
    private static readonly string[] Taken = ["articles", "glossary", "comparisons", "quiz", "pages", "parts", "schemas"];

    private readonly OldProject _project;
    private readonly Dictionary<string, PagePlan> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PagePlan> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PagePlan?> _byFileName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourceFile> _files;
    private readonly Dictionary<string, string> _inAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, PagePlan> _byTitle;
    private readonly SortedDictionary<string, (string Name, SourceFile File)> _used = new(StringComparer.Ordinal);

    public AddressBook(OldProject project, IEnumerable<SourceFile> files, IEnumerable<PagePlan> pages)
    {
        _project = project;
        _files = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var name in _files.Keys.Order(StringComparer.Ordinal))
            _inAnyCase.TryAdd(name, name);
        PagePlan[] all = [.. pages];
        _byTitle = all.Where(page => page.Matter.Find("title") is not null).ToLookup(page => page.Matter.Find("title")!, StringComparer.OrdinalIgnoreCase);
        foreach (var page in all)
        {
            _pages[page.Source.Name] = page;
            if (page.Address is { } address)
                _byAddress.TryAdd(Key(address), page);
            foreach (var old in page.Matter.Keys.Where(key => key.Name is "aliases" or "redirect_from").SelectMany(key => key.Values))
                _byAddress.TryAdd(Key(old.StartsWith('/') ? old : $"{page.Address}/{old}"), page);
            var file = PageName.WithoutExtension(PageName.FileOf(page.Source.Name));
            _byFileName[file] = _byFileName.ContainsKey(file) ? null : page;
        }
    }

    /// <summary>The files that texts use or that lie beside them, with their new names.</summary>
    public IEnumerable<(string Name, SourceFile File)> Used => _used.Values;

    public SourceFile? File(string name) => _files.GetValueOrDefault(name);

    /// <summary>Takes a file along; its new name, or null if no site publishes such files.</summary>
    public string? Take(string name)
    {
        if (!_files.TryGetValue(name, out var file) || PageName.IsPage(name))
            return null;
        if (_used.TryGetValue(name, out var known))
            return known.Name;
        var inside = PageName.Inside(name, _project.Content);
        var isInside = _project.Content.Length == 0 || inside != name;
        var ours = isInside ? $"articles/{Cleaned(inside)}" : Outside(name);
        if (!StaticFileKind.Has(ours) || file.Bytes.Length > StaticFileKind.MostBytes(ours))
            return null;
        _used[name] = (ours, file);
        return ours;
    }

    /// <summary>Where a link leads from a new file.</summary>
    /// <param name="from">The old name of the file that it stands in.</param>
    /// <param name="address">Of the page that it stands in; null if it has none.</param>
    /// <param name="newFolder">Where the new file lies.</param>
    /// <returns>Null if it leads to nothing that is known.</returns>
    public string? Resolve(string from, string? address, string newFolder, string destination)
    {
        // A question is for the old site's search.
        if (destination.StartsWith('?'))
            return _project.BaseUrl is { } old ? old.AbsoluteUri + destination.Replace("\"", "%22", StringComparison.Ordinal) : null;

        var end = destination.AsSpan().IndexOfAny('#', '?') is >= 0 and var found ? found : destination.Length;
        var (path, rest) = (destination[..end], destination[end..]);
        if (rest.StartsWith('?'))
            rest = rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? rest[hash..] : "";
        if (path.Length == 0)
            return destination;
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
        {
            if (_project.BaseUrl is not { } site || !path.StartsWith(site.AbsoluteUri, StringComparison.OrdinalIgnoreCase))
                return null;
            path = "/" + path[site.AbsoluteUri.Length..];
        }
        else if (path.IndexOf(':') is > 0 and var colon && path.AsSpan(0, colon).IndexOfAny('/', '.') < 0)
        {
            return null;
        }

        var target = Find(from, address, Decoded(path));
        return target is null ? null : Relative(newFolder, target) + rest;
    }

    /// <summary>The page that alone has these words as its title, with or without the plural's s; of several, the one in a glossary.</summary>
    public string? ByWords(string newFolder, string words)
    {
        words = string.Concat(words.Where(sign => sign is not ('*' or '_' or '`'))).Trim();
        foreach (var (ending, single) in ((string, string)[])[("", ""), ("s", ""), ("es", ""), ("ies", "y")])
            if (words.EndsWith(ending, StringComparison.Ordinal) && Only(_byTitle[words[..^ending.Length] + single]) is { } page)
                return Relative(newFolder, page.Name);
        return null;
    }

    /// <summary>The title of the page to which a link leads, or the words of its fragment.</summary>
    public string? TitleOf(string from, string? address, string destination)
    {
        if (destination.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash && hash + 1 < destination.Length)
            return PageName.TitleOf(destination[(hash + 1)..]);
        return Find(from, address, Decoded(destination)) is { } name && _pages.Values.FirstOrDefault(page => page.Name == name) is { } found
            ? found.Matter.Find("title") ?? (WriteMatter.HeadingOf(found.Matter.Body) is { Length: > 0 } heading ? heading : PageName.TitleOf(name))
            : null;
    }

    private static PagePlan? Only(IEnumerable<PagePlan> pages) => pages.ToArray() switch
    {
        [var only] => only,
        var several => several.Where(page => page.Name.Contains("glossary/", StringComparison.Ordinal)).ToArray() is [var term] ? term : null,
    };

    /// <summary>The old name of a file that a text names; never that of the text itself.</summary>
    public string? FindFile(string from, string path, params ReadOnlySpan<string> roots)
    {
        path = Decoded(path);
        if (!path.StartsWith('/') && Known(Joined(PageName.FolderOf(from), path)) is { } beside && beside != from)
            return beside;
        path = path.TrimStart('/');
        if (Known(Joined(_project.Content, path)) is { } inside && inside != from)
            return inside;
        foreach (var root in roots)
            if (Known(Joined(root, path)) is { } there && there != from)
                return there;
        return Known(path) is { } above && above != from ? above : null;
    }

    public static string Relative(string folder, string target)
    {
        var (from, to) = (folder.Length == 0 ? [] : folder.Split('/'), target.Split('/'));
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same])
            same++;
        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..].Select(Encoded));
    }

    private string? Find(string from, string? address, string path)
    {
        var isRooted = path.StartsWith('/');
        var plain = path.TrimStart('/');
        if (!isRooted && NewOf(Joined(PageName.FolderOf(from), path)) is { } beside)
            return beside;
        if (isRooted && ByAddress(WithoutPrefix(plain)) is { } page)
            return page;
        if (isRooted || path.StartsWith("@site/", StringComparison.Ordinal))
        {
            plain = isRooted ? plain : path["@site/".Length..];
            foreach (var root in (string[])[_project.Content, "", .. Roots])
                if (NewOf(Joined(root.TrimEnd('/'), WithoutPrefix(plain))) is { } file)
                    return file;
            if (!isRooted && NewOf(Joined("website", plain)) is { } below)
                return below;
            if (_project.Prefix.Length > 0 && plain.StartsWith(_project.Prefix + "/", StringComparison.Ordinal))
                return NewOf(Joined(_project.Content, plain[(_project.Prefix.Length + 1)..]));
            return null;
        }

        if (address is not null)
        {
            // As a browser takes it: from the address of the page, which may be a folder.
            if (ByAddress(Joined(address, path)) is { } there)
                return there;
            if (ByAddress(Joined(PageName.FolderOf(address), path)) is { } aside)
                return aside;
            foreach (var root in (string[])[_project.Content, .. Roots])
                if (NewOf(Joined(root.TrimEnd('/'), Joined(address, path) ?? "")) is { } file)
                    return file;
        }

        // Hugo finds a page by its path from the root, and by its name alone where that is the only one.
        if (NewOf(Joined(_project.Content, plain)) is { } logical)
            return logical;
        foreach (var root in Roots)
            if (NewOf(Joined(root.TrimEnd('/'), plain)) is { } published)
                return published;
        return !path.Contains('/', StringComparison.Ordinal) && _byFileName.GetValueOrDefault(PageName.WithoutExtension(path)) is { } only &&
            (PageName.IsPage(path) || !path.Contains('.', StringComparison.Ordinal))
                ? only.Name
                : null;
    }

    private string? ByAddress(string? address)
    {
        if (address is null)
            return null;
        return _byAddress.TryGetValue(Key(address), out var page) ? page.Name : null;
    }

    private string WithoutPrefix(string path)
    {
        var prefix = _project.BaseUrl?.AbsolutePath.Trim('/') ?? "";
        return prefix.Length > 0 && path.StartsWith(prefix + "/", StringComparison.Ordinal) ? path[(prefix.Length + 1)..] : path;
    }

    private string? NewOf(string? name)
    {
        if (name is null || Known(name) is not { } known)
            return null;
        return _pages.TryGetValue(known, out var page) ? page.Name : Take(known);
    }

    private string? Known(string? name)
    {
        if (name is null)
            return null;
        name = name.TrimEnd('/');
        foreach (var ending in Endings)
            if (name.Length + ending.Length > 0 && _files.ContainsKey((name + ending).TrimStart('/')))
                return (name + ending).TrimStart('/');
        foreach (var ending in Endings)
            if (_inAnyCase.TryGetValue((name + ending).TrimStart('/'), out var other))
                return other;
        return null;
    }

    private static string Outside(string name)
    {
        var inside = Roots.Where(root => name.StartsWith(root, StringComparison.Ordinal)).OrderByDescending(root => root.Length).Select(root => name[root.Length..]).FirstOrDefault(name);
        var cleaned = Cleaned(inside);
        return !cleaned.Contains('/', StringComparison.Ordinal) || Taken.Contains(cleaned.Split('/')[0]) ? $"pictures/{cleaned}" : cleaned;
    }

    private static string Cleaned(string name) => string.Join('/', name.Split('/').Select((part, place) =>
        System.IO.Path.GetExtension(part) is { Length: > 1 } extension && place == name.AsSpan().Count('/')
            ? PageName.Cleaned(part[..^extension.Length]) + extension.ToLowerInvariant()
            : PageName.Cleaned(part)));

    /// <summary>What two ways to write an address share.</summary>
    public static string Key(string address)
    {
        var key = address.Trim('/').ToLowerInvariant();
        foreach (var ending in (string[])["index.html", ".html"])
            if (key.EndsWith(ending, StringComparison.Ordinal))
                key = key[..^ending.Length].TrimEnd('/');
        return key;
    }

    /// <summary>Null for what leads above the root.</summary>
    public static string? Joined(string folder, string path)
    {
        var parts = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static string Decoded(string path) => path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    private static string Encoded(string part) => part.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal);
}
